import { beforeAll, describe, expect, test } from 'vitest'
import { formatPairs } from '../../machines/core/trail'
import { stepIds, type StepId } from '../../machines/flow'
import { stepOf } from '../../machines/steps'
import { shortestWalks } from '../support/edges'
import { standingOn, type Standing } from './open'
import { goTo } from './screen'
import { beforeAnyReview, closePage, live, newPage, phone } from './site'

const pages = stepIds.filter((id) => stepOf(id).kind !== 'question')
const walks = shortestWalks()

/** Words by which a sentence says that it may not be so. */
const hedge = /来源|攻略说|为准|没核实|未核对|没有证实|说法不一|各家说法/g

type Read = Standing & { readonly step: StepId; readonly characters: number; readonly hedges: number; readonly twice: readonly string[] }

const sentencesIn = (text: string): readonly string[] =>
  text.split(/[\n。！？]/).map((sentence) => sentence.trim()).filter((sentence) => sentence.length >= 12)

function read(step: StepId, standing: Standing): Read {
  const sentences = sentencesIn(standing.text)
  return {
    ...standing,
    step,
    characters: standing.text.replace(/\s/g, '').length,
    hedges: (standing.text.match(hedge)?.length ?? 0) - standing.marks,
    twice: sentences.filter((sentence, i) => sentences.indexOf(sentence) !== i),
  }
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, i) => (i ? String(cell).padStart(9) : cell.toString().padEnd(24))).join('')

const table = (all: readonly Read[]): string =>
  [
    row(['step', 'screens', 'signs', 'to do', 'proofs', 'marks', 'hedges', 'twice']),
    ...all
      .toSorted((a, b) => b.screens - a.screens)
      .map(({ step, screens, characters, todo, proof, marks, hedges, twice }) =>
        row([step, screens.toFixed(2), characters, todo, proof, marks, hedges, twice.length]),
      ),
    row(['median', median(all.map(({ screens }) => screens)).toFixed(2), median(all.map(({ characters }) => characters))]),
  ].join('\n')

describe('walked by answers on a phone, every action and ending', () => {
  let all: readonly Read[] = []
  const beyond = (isTooMuch: (page: Read) => boolean) => all.filter(isTooMuch).map(({ step }) => step)

  beforeAll(async () => {
    const page = await newPage({ size: phone })
    // What is measured is a page nobody has to be warned of: once a review is past, the warning adds to each.
    await page.clock.setFixedTime(beforeAnyReview)
    await page.goto('/zh-CN/settled/')
    await live(page)
    const found: Read[] = []
    for (const step of pages) {
      await goTo(page, 'zh-CN', step, formatPairs(walks.get(step) ?? []))
      found.push(read(step, await standingOn(page)))
    }
    await closePage(page)
    all = found
    console.log(table(all))
  }, 180_000)

  test('is about two and a half screens tall at the median, and none more than four', () => {
    expect(all).toHaveLength(pages.length)
    expect(median(all.map(({ screens }) => screens))).toBeLessThanOrEqual(2.5)
    expect(beyond(({ screens }) => screens > 4)).toEqual([])
  })

  test('holds few characters at the median before anything is opened', () => {
    expect(median(all.map(({ characters }) => characters))).toBeLessThanOrEqual(600)
  })

  test('shows five lines to do and three proofs at most', () => {
    expect(beyond(({ todo, proof }) => todo > 5 || proof > 3)).toEqual([])
  })

  test('no mark stands alone under its line', () => {
    expect(all.flatMap(({ step, alone }) => alone.map((line) => `${step}: ${line}`))).toEqual([])
  })

  test('hedges three times at most, and says no sentence twice', () => {
    expect(beyond(({ hedges }) => hedges > 3)).toEqual([])
    expect(all.flatMap(({ step, twice }) => twice.map((sentence) => `${step}: ${sentence}`))).toEqual([])
  })
})
