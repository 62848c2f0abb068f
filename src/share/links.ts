import type { Pair } from '../../machines/flow'
import { formatPairs } from '../../machines/core/trail'
import type { View } from '../../machines/core/view'
import { fullLink, hrefTo, type Locale } from '../address'

/** A link to a step, and the answers whoever opens it will see. */
export type SharedLink = { readonly link: string; readonly reveals: readonly Pair[] }

type StepView = Exclude<View, { kind: 'lost' }>

const linkTo = ({ step }: StepView, locale: Locale, pairs: readonly Pair[]): string =>
  fullLink(hrefTo(locale, { page: 'step', step }, formatPairs(pairs)))

/** The link to exactly what is looked at, with every answer: for its owner, on paper. */
export const hereOf = (view: StepView, locale: Locale): string => linkTo(view, locale, view.trail.pairs)

/** The two links to a step for others: alone, and with the way to it (but not what was answered there or after it). */
export function linksOf(view: StepView, locale: Locale): Readonly<Record<'step' | 'path', SharedLink>> {
  const { step, trail } = view
  const here = trail.pairs.findIndex((pair) => pair.step === step)
  const before = here < 0 ? trail.pairs : trail.pairs.slice(0, here)
  return {
    step: { link: linkTo(view, locale, []), reveals: [] },
    path: { link: linkTo(view, locale, before), reveals: before },
  }
}
