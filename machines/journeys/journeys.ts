import type { Purpose } from '../facts/directory'
import { journeyNames, type Journey } from '../flow'
import type { Rung } from './step'

/** A rung of the ladder, and the name it has for the people of a journey. */
type LadderRung = { readonly rung: Exclude<Rung, 'start' | 'urgent'>; readonly name: 'merchant' | 'wait' | 'platform' | 'review' | 'outside' | 'support' }

type Entry = {
  /** The journey it is a chapter of, drawn on the same sheet of the map. */
  readonly partOf?: Journey
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
  returning: { ...ofBuyers, partOf: 'buyer' },
  changing: { ...ofBuyers, partOf: 'buyer' },
  platform: ofBuyers,
  outside: ofBuyers,
  scam: { ...ofBuyers, icon: 'caller', neverWaits: true },
  seller: { icon: 'shop', ladder: [{ rung: 'platform', name: 'support' }, ...rungs('outside')], calls: 'merchant' },
  company: { icon: 'company', ladder: rungs('merchant', 'wait', 'platform', 'outside'), calls: 'enterprise' },
  endings: ofBuyers,
} as const satisfies Readonly<Record<Journey, Entry>>

/** What one journey is. */
export const journeyEntry = (journey: Journey): Entry => journeys[journey]

/** A journey with a sheet of its own on the map. */
export type SheetName = { [J in Journey]: (typeof journeys)[J] extends { readonly partOf: Journey } ? never : J }[Journey]

const hasSheet = (journey: Journey): journey is SheetName => journeyEntry(journey).partOf === undefined

/** The sheets of the map, in order. */
export const sheetNames: readonly SheetName[] = journeyNames.filter(hasSheet)

/** The sheet a journey is drawn on. */
export function sheetOf(journey: Journey): SheetName {
  if (hasSheet(journey)) return journey
  const { partOf } = journeyEntry(journey)
  if (!partOf) throw new Error(`The journey "${journey}" is drawn nowhere`)
  return sheetOf(partOf)
}
