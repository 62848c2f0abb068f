import type { DeadlineId, OwnDeadlineId } from '../machines/core/deadlines'
import type { ClauseId } from '../machines/documents/clauses'
import type { DocumentBlank } from '../machines/documents/blanks'
import type { DocumentId } from '../machines/documents/documents'
import type { FormId } from '../machines/documents/forms'
import type { ConflictId } from '../machines/facts/conflicts'
import type { HotlineId } from '../machines/facts/hotlines'
import type { Caution, LawId } from '../machines/facts/laws'
import type { PublicServiceId } from '../machines/facts/publicServices'
import type { Grade, SourceId } from '../machines/facts/sources'
import type { StatementId } from '../machines/facts/statements'
import type { TapsId } from '../machines/facts/taps'
import type { AnswerOf, PairName, StepId } from '../machines/flow'
import type { messagesOf } from '../machines/messages'
import type { roadsOf } from '../machines/ownWords/roads'
import type { TaskId } from '../machines/tasks'

/** What a step says: its name on the map, its heading, a sentence under it, and each of its answers. */
export type StepWords<S extends StepId> = {
  readonly [Step in S]: {
    readonly short: string
    readonly title: string
    readonly lead: string
    readonly answers: Readonly<Record<AnswerOf<Step>, string>>
  }
}

/** A line of a checklist: what to do, and how. */
export type TaskWords<T extends TaskId> = Readonly<Record<T, { readonly do: string; readonly how: string }>>

/** The messages of a journey: what each is for, and its text with `{{blanks}}`. */
export type MessageWords<J extends keyof typeof messagesOf> = {
  readonly [M in keyof (typeof messagesOf)[J]]: { readonly title: string; readonly text: string }
}

/** The ways people say one thing: hurried, colloquial, with slips. No fact stands in them. */
export type Sayings = readonly [string, ...string[]]

/** The sayings of each step or answer of a room that a person can name directly. */
export type PhraseWords<J extends keyof typeof roadsOf> = Readonly<Record<(typeof roadsOf)[J][number], Sayings>>

/** A line of a paper, or lines that stand there only where they are true, by what says so. */
export type DocumentLine = string | { readonly [C in ClauseId]?: string }

/** A part of a paper, under its heading where it has one. */
export type DocumentPart = { readonly head?: string; readonly lines: readonly DocumentLine[] }

/** A paper as it is handed in, with `{{blanks}}`. */
export type DocumentText = { readonly title: string; readonly parts: readonly DocumentPart[] }

/** Papers, by their names. */
export type DocumentTexts<D extends DocumentId> = Readonly<Record<D, DocumentText>>

/** What is said about papers, and beside their blanks and clauses. */
export type DocumentWords = {
  readonly about: Readonly<Record<DocumentId, { readonly title: string; readonly what: string; readonly where: string; readonly needs: readonly string[] }>>
  readonly blanks: Readonly<Record<DocumentBlank, string>>
  readonly clauses: Readonly<Record<ClauseId, string>>
  readonly forms: Readonly<Record<FormId, string>>
}

/** How a message names the trouble, by the answer a person gave. */
export type ProblemWords = { readonly [P in PairName]?: string }

/** What people ask for, to be tapped into a message, by the answer that names the trouble. */
export type WishWords = { readonly [P in PairName]?: readonly [string, ...string[]] }

/** Ways through the app, button by button. */
export type TapsWords = Readonly<Record<TapsId, readonly string[]>>

/** Words around a wait: while it lasts, once it has passed, beside the clock time it ends at. */
export type DeadlineWords = Readonly<Record<DeadlineId, Readonly<Record<'due' | 'until', string>>>>

/**
 * Words around a clock of the buyer's own: what it asks, where the page shows the time, what to type, and what stands
 * beside the time before and after it has passed.
 */
export type OwnDeadlineWords = Readonly<
  Record<OwnDeadlineId, Readonly<Record<'heading' | 'where' | 'enter' | 'until' | 'due', string>>>
>

/** The words of facts, by kind. */
export type FactWords = {
  readonly statements: Readonly<Record<StatementId, string>>
  readonly laws: Readonly<Record<LawId, { readonly name: string; readonly rule: string }>>
  readonly conflicts: Readonly<Record<ConflictId, Readonly<Record<'topic' | 'says' | 'verdict', string>>>>
  readonly sources: Readonly<Record<SourceId, { readonly name: string; readonly note: string }>>
  readonly hotlines: Readonly<Record<HotlineId, string>>
  readonly publicServices: Readonly<Record<PublicServiceId, { readonly name: string; readonly use: string }>>
  readonly grades: Readonly<Record<Grade, string>>
  readonly cautions: Readonly<Record<Caution, string>>
}
