import type { Piece } from '../evidence/piece'
import type { Order } from './order'
import type { Recorded } from './recorded'

/** Something support promised, with what is needed to quote it. */
export type PromiseMade = {
  id: string
  madeAt: number
  who: string
  agentId: string
  ticketId: string
  promised: string
  until?: number | undefined
}

/** One dispute as its owner keeps it on this device. Instants are ms since the epoch. */
export type Case = {
  id: string
  name: string
  /** The answers this case belongs to: the step its walk began at, and the fragment. */
  from: string
  trail: string
  openedAt: number
  changedAt: number
  /** When something happened; `rough` where the person only remembers about when. */
  moments: { [M in Recorded]?: { at: number; rough?: boolean | undefined } | undefined }
  /** The order it is about. It fills words to send and papers; no link holds it but the one that hands the case over. */
  order: Order
  promises: PromiseMade[]
  notes: { id: string; at: number; text: string }[]
  /** The list of evidence; the pictures themselves lie in the device's database. */
  evidence: Piece[]
  /** Which tasks are done, by `step.task`, and when that was last said. */
  ticks: { [task: string]: { at: number; done: boolean } }
}

/** Everything kept on a device. */
export type CaseRecord = {
  readonly version: 1
  /** The case that is open, or none. */
  readonly open: string | null
  readonly cases: readonly Case[]
  /** When a case was erased, by its id, so that another tab or an old file does not bring it back. */
  readonly erased: Readonly<Record<string, number>>
}

/** A device with no cases yet. */
export const emptyRecord: CaseRecord = { version: 1, open: null, cases: [], erased: {} }
