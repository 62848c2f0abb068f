import { laws, type Caution, type Law, type LawId } from './laws'
import type { LawTextId } from './sources'

/** What became of a text of law after the version we read. Only what a source says. */
export type Replaced = {
  /** `amended`: a newer version is reported and was not read. `repealed`: another text took its place. */
  readonly since: 'amended' | 'repealed'
  /** The day the newer version bears (`YYYY-MM-DD`). */
  readonly newerOf?: string
  /** From this day on the text no longer holds (`YYYY-MM-DD`); may lie ahead. */
  readonly outOfForceFrom?: string
  /** The text that holds in its place. */
  readonly replacedBy?: LawTextId
}

/** The texts that are known not to be the newest. */
export const replaced = {
  postalLaw: { since: 'amended' },
  tradeRules: { since: 'amended', newerOf: '2025-03-18' },
  oldComplaintRules: { since: 'repealed', outOfForceFrom: '2026-04-15', replacedBy: 'complaintRules' },
} as const satisfies Readonly<Partial<Record<LawTextId, Replaced>>>

const all: Readonly<Partial<Record<string, Replaced>>> = replaced

/** What became of a source since it was read; nothing for one that still holds as far as is known, or is no law. */
export const replacedSince = (source: string): Replaced | undefined => all[source]

/** Why a rule of law needs a second look: for itself, or because its text does. */
export function cautionOf(id: LawId): Caution | undefined {
  const { caution, text }: Law = laws[id]
  return replacedSince(text)?.since ?? caution
}

/** Has this happened by a day (`YYYY-MM-DD`)? A text that lapses later still holds. */
export const hasHappened = ({ outOfForceFrom = '' }: Replaced, on: string): boolean => outOfForceFrom <= on
