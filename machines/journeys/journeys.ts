import type { Purpose } from '../facts/directory'
import type { Journey } from '../flow'
import type { Rung } from './step'

/** A rung of the ladder, and the name it has for the people of a journey. */
type LadderRung = { readonly rung: Exclude<Rung, 'start' | 'urgent'>; readonly name: 'merchant' | 'wait' | 'platform' | 'review' | 'outside' | 'support' }

type Entry = {
  /** The picture on the card of the first question that opens it. */
  readonly icon?: 'compass' | 'urgent' | 'bag' | 'caller' | 'shop' | 'company'
  /** Something is urgent here: answers about another matter are not worth a line. */
  readonly neverWaits?: true
  /** The rungs there are for its people. */
  readonly ladder: readonly LadderRung[]
  /** Whose numbers the sources give for its people. */
  readonly calls: Purpose
}

const rungs = (...names: readonly Exclude<LadderRung['name'], 'support'>[]): readonly LadderRung[] =>
  names.map((name) => ({ rung: name, name }))

const ofBuyers = { ladder: rungs('merchant', 'wait', 'platform', 'review', 'outside'), calls: 'consumer' } as const

/** What each journey is. */
export const journeys = {
  start: { ...ofBuyers, icon: 'compass' },
  urgent: { ...ofBuyers, icon: 'urgent', neverWaits: true },
  buyer: { ...ofBuyers, icon: 'bag' },
  returning: ofBuyers,
  ownOrder: ofBuyers,
  changing: ofBuyers,
  pressure: { ...ofBuyers, neverWaits: true },
  platform: ofBuyers,
  outside: ofBuyers,
  scam: { ...ofBuyers, icon: 'caller', neverWaits: true },
  seller: { icon: 'shop', ladder: [{ rung: 'platform', name: 'support' }, ...rungs('outside')], calls: 'merchant' },
  company: { icon: 'company', ladder: rungs('merchant', 'wait', 'platform', 'outside'), calls: 'enterprise' },
  endings: ofBuyers,
} as const satisfies Readonly<Record<Journey, Entry>>

/** What one journey is. */
export const journeyEntry = (journey: Journey): Entry => journeys[journey]
