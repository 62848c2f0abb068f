import type { FactId } from './facts'
import { isKeyOf } from '../keys/keys'

/** What the directory warns of, in the order it is read, and what each warning rests on. */
export const warnings = {
  callers: ['G03', 'G04', 'G05'],
  searchResults: ['G06', 'X18'],
  chatGroups: ['G01'],
  otherLines: ['G07'],
  correctionOnly: ['X17'],
  whereToLook: ['G02', 'X18'],
} as const satisfies Readonly<Record<string, readonly [FactId, ...FactId[]]>>

export type WarningId = keyof typeof warnings

export const isWarningId = (word: string): word is WarningId => isKeyOf(warnings, word)
