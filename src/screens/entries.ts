import { keysOf } from '../../machines/keys/keys'
import { isStale, type Checked } from '../../machines/facts/checked'
import { conflicts, type Conflict, type ConflictId } from '../../machines/facts/conflicts'
import { documented, type Documented, type DocumentedId } from '../../machines/facts/documented'
import { laws, type Caution, type Law, type LawId } from '../../machines/facts/laws'
import { cautionOf, replacedSince, type Replaced } from '../../machines/facts/replaced'
import { provenanceOf } from '../../machines/facts/provenance'
import { sources, type Grade, type Source, type SourceId } from '../../machines/facts/sources'
import { statements, type StatementId } from '../../machines/facts/statements'

export type StatementEntry = Checked & {
  readonly id: StatementId
  readonly source: SourceId
  readonly disputed: readonly ConflictId[]
}

const statementIds = keysOf(statements)

const statementEntry = (id: StatementId): StatementEntry => {
  const { sources: [source], conflicts: disputed, checkedOn, reviewBy } = provenanceOf(id)
  return { id, source, disputed, checkedOn, reviewBy }
}

/** What the guides are about, by the letter of their statements. */
export const themes = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M'] as const
export type Theme = (typeof themes)[number]

/** The statements of one theme. */
export const statementsOf = (theme: Theme): readonly StatementEntry[] =>
  statementIds.filter((id) => id.startsWith(theme)).map(statementEntry)

export type LawEntry = Checked & {
  readonly id: LawId
  readonly text: SourceId
  readonly grade: Grade
  readonly caution?: Caution
}

/** Every rule of law, in the order of its text. */
export const lawEntries: readonly LawEntry[] = keysOf(laws).map((id) => {
  const { text, grade, checkedOn, reviewBy }: Law = laws[id]
  const caution = cautionOf(id)
  return { id, text, grade, checkedOn, reviewBy, ...(caution && { caution }) }
})

export type DocumentedEntry = Documented & { readonly id: DocumentedId }

/** Everything known from the platform's documentation. */
export const documentedEntries: readonly DocumentedEntry[] = keysOf(documented).map((id) => ({ id, ...documented[id] }))

export type ConflictEntry = Conflict & { readonly id: ConflictId }

/** Every contradiction, by row. */
export const conflictEntries: readonly ConflictEntry[] = keysOf(conflicts).map((id) => ({ id, ...conflicts[id] }))

/** A source with all that is known of its age; what it does not say of itself is left out. */
export type SourceEntry = Checked & Partial<Replaced> & {
  readonly id: SourceId
  readonly grade: Grade
  readonly isLaw: boolean
  readonly advert: boolean
  readonly published?: string
  readonly dateGuessed: boolean
  readonly version?: string
  readonly inForceFrom?: string
  readonly address?: string
}

const sourceEntry = (id: SourceId): SourceEntry => {
  const source: Source = sources[id]
  const { grade, kind, published, dateGuessed, address, checkedOn, reviewBy } = source
  return {
    id,
    grade,
    isLaw: kind === 'law',
    advert: kind === 'guide' && source.advert,
    dateGuessed: dateGuessed === true,
    checkedOn,
    reviewBy,
    ...(published && { published }),
    ...(address && { address }),
    ...(kind === 'law' && source.version && { version: source.version }),
    ...(kind === 'law' && source.inForceFrom && { inForceFrom: source.inForceFrom }),
    ...replacedSince(id),
  }
}

/** Every source, the guides first. */
export const sourceEntries: readonly SourceEntry[] = keysOf(sources).map(sourceEntry)

export const grades: readonly Grade[] = ['V1', 'V2', 'V3', 'V4', 'claimed', 'GK']

/** Is a fact past its review on this day (`YYYY-MM-DD`)? */
export const isOverdue = (fact: Checked, today: string | undefined): boolean => today !== undefined && isStale(fact, today)

export const counts = { statements: statementIds.length, conflicts: conflictEntries.length, laws: lawEntries.length } as const

/** Where a source stands on the page. A law may have the same id as the text it stands in. */
export const sourceAnchor = (id: SourceId): string => `source.${id}`
