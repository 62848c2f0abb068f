import { beforeAll, describe, expect, test, vi } from 'vitest'
import { outline } from '../../machines/core/outline'
import { formatPairs, parseTrail } from '../../machines/core/trail'
import { inFull } from '../../machines/core/view'
import { hotlines } from '../../machines/facts/hotlines'
import { publicServices } from '../../machines/facts/publicServices'
import { journeyNames, journeyOf, stepIds } from '../../machines/flow'
import { measure } from '../../tests/support/measure'
import { variants, type Variant } from '../../tests/support/variants'
import { actionAt } from '../../tests/support/views'
import { words } from '../../tests/support/words'
import type { Locale } from '../address'
import type { Look } from '../components/elderView'
import type { Block } from './block'
import { footOf } from './foot'
import { layout } from './layout'
import { styleOf } from './look'
import { sheetBlocks, type Done, type Listed } from './sheetBlocks'
import { pictureWords } from './words'

beforeAll(() => {
  vi.stubGlobal('__FLOW_VERSION__', '0.1.0-test')
  vi.stubGlobal('__BUILT_ON__', '2026-11-21')
  return () => vi.unstubAllGlobals()
})

const NOW = Date.parse('2026-11-22T14:05:00+08:00')
const LINK = 'https://xiayibu.example/zh-CN/askPlatform/'
const untouched: Done = { isTicked: () => false, values: {}, moments: {}, now: NOW }

const blocksOf = (view: Listed, done = untouched, locale: Locale = 'zh-CN'): readonly Block[] => [
  ...sheetBlocks(view, done, { ...words[locale], locale }),
  footOf({ links: [LINK], address: LINK, scan: pictureWords[locale].back }, words[locale].core, pictureWords[locale], NOW, locale),
]

const drawn = (view: Listed, done = untouched, locale: Locale = 'zh-CN', look: Look = 'plain') =>
  layout(blocksOf(view, done, locale), styleOf(look, locale), measure)

type Drawn = ReturnType<typeof drawn>

const bare = (text: string) => text.replace(/\s/g, '')

/** All words in a drawing, in the order they stand; of one line of the list, or of the whole. */
const textOf = ({ ops }: Drawn, task?: string): string =>
  bare(ops.flatMap((op) => (op.op === 'text' && (task === undefined || op.task === task) ? op.text : '')).join(''))

/** What stands beyond the picture's edges. */
const outside = ({ width, height, ops }: Drawn) =>
  ops.filter((op) => {
    const [wide, high] = op.op === 'text' ? [measure(op.text, op.font), 0] : op.op === 'area' ? [op.width, op.height] : op.op === 'box' ? [op.size, op.size] : [op.code.size * op.module, op.code.size * op.module]
    return op.x < 0 || op.y < 0 || op.x + wide > width + 0.01 || op.y + high > height
  })

const listedAt = ({ step, trail }: Variant): Listed | undefined => {
  const view = inFull(outline(parseTrail(formatPairs(trail.pairs), trail.from), step))
  return view.kind === 'action' || view.kind === 'ending' ? view : undefined
}

/** Each step opened on its own, with the lines of every answer, and in the last form a walk gives it. */
const forms = stepIds.flatMap((step) => {
  const all = variants.filter((variant) => variant.step === step)
  return [all[0], all.length > 1 ? all[all.length - 1] : undefined].flatMap((variant) => variant ?? [])
})

const claimedNumbers = Object.values(hotlines).map(({ digits }) => digits)
const ask = actionAt('askPlatform', 'v1~start.bought~issue.fake~stage.refused')

describe.each(['zh-CN', 'en'] as const)('every checklist as a picture (%s)', (locale) => {
  const { tasks } = words[locale].advice

  test.each(journeyNames)('%s: every open line is drawn, and so is every folded one that is to be done; nothing leaves the picture, no number nobody could verify stands on it', (journey) => {
    const wrong: string[] = []
    for (const variant of forms.filter(({ step }) => journeyOf(step) === journey)) {
      const view = listedAt(variant)
      if (!view) continue
      const drawing = drawn(view, untouched, locale)
      for (const { task, fold } of view.lines) {
        if (fold !== 'why' && !textOf(drawing, task).includes(bare(tasks[task].do))) wrong.push(`${variant.name}: ${task} is missing`)
      }
      if (outside(drawing).length) wrong.push(`${variant.name}: ${JSON.stringify(outside(drawing)[0])} is outside`)
      const digits = textOf(drawing).replace(/[-–—()（）]/g, '')
      for (const number of claimedNumbers) if (digits.includes(number)) wrong.push(`${variant.name}: ${number}`)
    }
    expect(wrong).toEqual([])
  })
})

test.each(['plain', 'elder', 'elder30'] as const)('all of it stands inside the picture in the look %s', (look) => {
  for (const locale of ['zh-CN', 'en'] as const) {
    for (const step of ['askPlatform', 'lockedOut', 'accountTaken']) expect(outside(drawn(actionAt(step), untouched, locale, look))).toEqual([])
  }
})

test('what is ticked is ticked, and nothing else', () => {
  const [first] = ask.lines
  const boxes = (done: Done) => drawn(ask, done).ops.filter((op) => op.op === 'box' && op.ticked)
  expect(boxes(untouched)).toEqual([])
  expect(boxes({ ...untouched, isTicked: (task) => task === first?.task })).toHaveLength(1)
})

describe('the words to send', () => {
  const spansOf = (done: Done) => blocksOf(ask, done).flatMap((block) => (block.kind === 'message' ? block.spans : []))

  test('show a gap where nothing was filled in, by the name of what belongs there', () => {
    expect(spansOf(untouched)).toContainEqual({ text: words['zh-CN'].core.ui.messages.blanks.contactedAt, as: 'gap' })
  })

  test('show what was filled in', () => {
    expect(spansOf({ ...untouched, values: { contactedAt: '11月20日 9 点' } })).toContainEqual({ text: '11月20日 9 点', as: 'filled' })
  })
})

describe('until when', () => {
  const untilsOf = (done: Done) => blocksOf(ask, done).flatMap((block) => (block.kind === 'until' ? block : []))

  test('a wait nobody noted is a line to write on', () => {
    expect(untilsOf(untouched).map(({ time }) => time)).toContain(`${words['zh-CN'].core.ui.deadline.blank} 北京时间`)
  })

  test('a noted one is a time in Beijing, and due once it has passed', () => {
    const { platform48h } = words['zh-CN'].advice.deadlines
    const at = (askedPlatformAt: number) => untilsOf({ ...untouched, moments: { askedPlatformAt } })
    expect(at(NOW).map(({ time }) => time).join()).toMatch(/11月24日.*14:05/)
    expect(at(NOW).map(({ text }) => text)).toContain(platform48h.until)
    expect(at(NOW - 49 * 3_600_000).map(({ text }) => text)).toContain(platform48h.due)
  })
})

test('the mark of what only guides say is explained once', () => {
  const { claimed, claimedMeans } = words['zh-CN'].core.ui.action
  expect(textOf(drawn(ask))).toContain(claimed)
  expect(textOf(drawn(ask)).split(bare(claimedMeans))).toHaveLength(2)
})

test('public services are named with their numbers', () => {
  const text = textOf(drawn(actionAt('accountTaken')))
  for (const id of actionAt('accountTaken').dial) expect(text).toContain(publicServices[id].number)
})

describe('what stands below', () => {
  test('who we are, the address without answers, and a code', () => {
    const foot = footOf({ links: [`${LINK}#v1~start.bought`], address: `${LINK}#v1~start.bought`, scan: '' }, words['zh-CN'].core, pictureWords['zh-CN'], NOW, 'zh-CN')
    expect(foot).toMatchObject({ address: 'xiayibu.example/zh-CN/askPlatform/' })
    expect(bare(foot.statement)).toBe(bare(words['zh-CN'].core.ui.site.statement))
    expect(foot.code).toBeDefined()
  })

  test('a link too long for a code gives way to the next, and none at all to the address', () => {
    const long = `${LINK}#${'a'.repeat(2000)}`
    const of = (links: readonly string[]) => footOf({ links, address: LINK, scan: 'scan' }, words['zh-CN'].core, pictureWords['zh-CN'], NOW, 'zh-CN')
    expect(of([long, LINK]).code).toBeDefined()
    expect(of([long])).toMatchObject({ back: pictureWords['zh-CN'].backByHand })
    expect(of([long]).code).toBeUndefined()
  })
})
