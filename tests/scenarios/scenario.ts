import type { PairName, StepId } from '../../machines/flow'
import type { Recipient } from '../../machines/messages'
import type { TaskId } from '../../machines/tasks'

/** What a checklist has to say, and the lines that say it; each of them must stand there. */
type Meaning = readonly [what: string, ...lines: [TaskId, ...TaskId[]]]

/** Somebody's trouble, the answers they would give, and the outcome people who know the ground agreed on. */
export type Scenario = {
  readonly id: string
  readonly trouble: string
  readonly walk: readonly [PairName, ...PairName[]]
  readonly step: StepId
  readonly holds: readonly Meaning[]
  /** What must not stand on the screen. */
  readonly never: {
    /** A step no answer leads to from here, but for the answers named. */
    readonly leadsTo?: { readonly step: StepId; readonly but: readonly PairName[] }
    readonly tasks?: readonly TaskId[]
    /** Nobody here is written to. */
    readonly wordsTo?: readonly Recipient[]
    /** Numbers one tap dials, or the ways to a human of Pinduoduo's. */
    readonly calls?: readonly ('dial' | 'reach')[]
    /** Held against what the page tells a person to do, in Chinese. */
    readonly says?: RegExp
  }
}
