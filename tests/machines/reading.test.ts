import { describe, expect, test } from 'vitest'
import { checklist, type ChecklistLine } from '../../machines/core/checklist'
import { isClaimed } from '../../machines/core/claimed'
import { wordsToSend } from '../../machines/core/wordsToSend'
import { isLawId } from '../../machines/facts/provenance'
import { answersOf, stepIds, type StepId } from '../../machines/flow'
import type { Task } from '../../machines/journeys/task'
import { stepOf } from '../../machines/steps'
import { taskOf, tasks, type TaskId } from '../../machines/tasks'
import { variants, type Variant } from '../support/variants'
import { sentences, words, type Sentence } from '../support/words'

const isTask = (word: string): word is TaskId => Object.prototype.hasOwnProperty.call(tasks, word)
const taskIds: readonly TaskId[] = Object.keys(tasks).filter(isTask)
const languages = ['zh-CN', 'en'] as const
const questions = stepIds.filter((id) => stepOf(id).kind === 'question')
const pages = stepIds.filter((id) => stepOf(id).kind !== 'question')

/** A page as somebody meets it who answered every question on the way: nothing on it hangs on an answer unknown. */
type Page = { readonly name: string; readonly lines: readonly ChecklistLine[]; readonly variant: Variant }

const pagesOf = (step: StepId): readonly Page[] =>
  variants
    .filter((variant) => variant.step === step)
    .map((variant) => ({ name: variant.name, lines: checklist(step, variant.trail), variant }))
    .filter(({ lines }) => lines.every(({ when }) => when === undefined))

const open = (lines: readonly ChecklistLine[], part: ChecklistLine['part']): number =>
  lines.filter((line) => line.part === part && !line.fold).length

const repeated = (said: readonly string[]): readonly string[] => said.filter((one, i) => said.indexOf(one) !== i)

const wrong = (step: StepId, complaintsOf: (page: Page) => readonly (string | number)[]) =>
  pagesOf(step).flatMap((page) => complaintsOf(page).map((complaint) => `${page.name}: ${complaint}`))

describe('a page is read in a minute', () => {
  test('every action and ending is met with its answers known', () => {
    expect(pages.filter((step) => pagesOf(step).length === 0)).toEqual([])
  })

  test.each(pages)('%s: what stands open is short', (step) => {
    const room = stepOf(step).rung === 'urgent' ? 3 : 5
    expect(wrong(step, ({ lines }) => [open(lines, 'do')].filter((count) => count > room))).toEqual([])
    expect(wrong(step, ({ lines }) => [open(lines, 'proof')].filter((count) => count > 3))).toEqual([])
  })

  test.each(pages)('%s: nothing is said twice', (step) => {
    for (const language of languages) {
      const { advice } = words[language]
      const twice = ({ lines, variant }: Page) => {
        const sent = wordsToSend(step, variant.trail)
        return [
          ...repeated(lines.map(({ task }) => task)),
          ...repeated(sent),
          ...repeated(lines.flatMap(({ task }) => [advice.tasks[task].do, advice.tasks[task].how])),
          ...repeated(sent.map((id) => advice.messages[id].title)),
        ]
      }
      expect(wrong(step, twice), language).toEqual([])
    }
  })
})

/** A mark says once a page that only guides say so; no sentence says it again. */
const hedges = /据来源|来源称|来源说法|来源提到|以订单页(?:显示)?为准|以 APP 显示为准|the guides? says?/i

/** Sentences that may hedge, each with its reason. */
const mayHedge: Readonly<Record<string, string>> = {}

describe('one hedge a page', () => {
  const told = (language: (typeof languages)[number]): readonly Sentence[] => [
    ...stepIds.flatMap((step) => {
      const { title, lead } = words[language].core.steps[step]
      return [{ key: `${step}.title`, text: title }, { key: `${step}.lead`, text: lead }]
    }),
    ...sentences(words[language].advice.tasks),
  ]

  test.each(languages)('no sentence hedges in %s', (language) => {
    const found = told(language).filter(({ key, text }) => hedges.test(text) && !(key in mayHedge))
    expect(found.map(({ key, text }) => `${key}: ${text}`)).toEqual([])
  })

  test('every exception is still needed', () => {
    const hedging = new Set(languages.flatMap(told).flatMap(({ key, text }) => (hedges.test(text) ? [key] : [])))
    expect(Object.keys(mayHedge).filter((key) => !hedging.has(key))).toEqual([])
  })
})

describe('a length of time is somebody’s claim or a law’s', () => {
  const lengths = { 'zh-CN': /\d+ ?(?:小时|分钟|个工作日)/, en: /\d+ ?(?:hours?|minutes?|working days?)\b/ } as const

  const rests = (id: TaskId): boolean => {
    const { because }: Task = taskOf(id)
    return isClaimed(id) || (typeof because !== 'string' && because.some(isLawId))
  }

  test.each(languages)('and its line is marked, or rests on the law, in %s', (language) => {
    const named = taskIds.filter((id) => {
      const { do: what, how } = words[language].advice.tasks[id]
      return lengths[language].test(`${what} ${how}`)
    })
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((id) => !rests(id))).toEqual([])
  })
})

/** Questions whose answers leave nobody out, each with its reason. */
const needNoWayOut: { readonly [S in StepId]?: string } = {}

describe('nobody is left without an answer', () => {
  const offersOne = (step: StepId) => answersOf(step).some((answer) => answer === 'unsure' || answer === 'none')

  test.each(questions)('%s: not sure, or none of these', (step) => {
    expect(offersOne(step) || needNoWayOut[step] !== undefined).toBe(true)
  })

  test('a reason stands only where no such answer does', () => {
    expect(questions.filter((step) => offersOne(step) && needNoWayOut[step] !== undefined)).toEqual([])
  })
})
