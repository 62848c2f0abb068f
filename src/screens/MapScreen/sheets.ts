import type { Journey, Pair } from '../../../machines/flow'
import type { Trail } from '../../../machines/core/trail'
import { formatPairs, stepsOf } from '../../../machines/core/trail'
import { answerText } from '../../i18n/say'
import type { Core } from '../../i18n/words'
import { atlas, type Sheet } from '../../map/atlas'
import { layout, type Drawing } from '../../map/layout'

export type { Sheet }

/** The sheets that stand beside each other on a wide screen, about as long as one another. */
const columnOf: Readonly<Record<Journey, 0 | 1 | 2>> = {
  start: 0,
  urgent: 0,
  buyer: 0,
  returning: 0,
  changing: 0,
  ownOrder: 1,
  platform: 1,
  outside: 1,
  scam: 1,
  pressure: 1,
  seller: 2,
  company: 2,
  endings: 2,
}

/** The atlas in columns, in an order that also reads well in one. */
export const inColumns: readonly (readonly Sheet[])[] = ([0, 1, 2] as const).map((column) =>
  atlas.filter(({ journey }) => columnOf[journey] === column),
)

/** On paper nothing can be tapped: each step has a number, by which an answer names where it leads. */
export const numberOf: ReadonlyMap<string, number> = new Map(inColumns.flat().flatMap(({ places }) => places).map(({ step }, i) => [step, i + 1]))

/** A sheet drawn in a language. */
export const draw = (sheet: Sheet, core: Core): Drawing =>
  layout(sheet, { step: (step) => core.steps[step].short, answer: (pair) => answerText(core, pair) })

export const nameOf = ({ step, answer }: Pair): string => `${step}.${answer}`

/** What was walked: the steps and the answers, and the fragment that leads back to them. */
export type Walked = { readonly steps: ReadonlySet<string>; readonly answers: ReadonlySet<string>; readonly fragment: string }

const nowhere: Walked = { steps: new Set(), answers: new Set(), fragment: '' }

/** The trail of this tab as marks on the map. */
export const walkedOf = (trail: Trail | undefined): Walked =>
  trail ? { steps: new Set(stepsOf(trail)), answers: new Set(trail.pairs.map(nameOf)), fragment: formatPairs(trail.pairs) } : nowhere
