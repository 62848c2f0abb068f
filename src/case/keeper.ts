import type { Destination } from '../../machines/core/answering'
import type { StepId } from '../../machines/flow'
import { proposalFor, type Proposal } from '../../machines/core/proposal'
import type { Trail } from '../../machines/core/trail'
import { relationOf, isNear, trailOf, walksOn } from '../../machines/case/relation'
import { walkOn } from '../../machines/case/changes'
import { momentsOf } from '../../machines/case/moments'
import type { Case, CaseRecord } from '../../machines/case/record'
import { currentRecord, subscribeToRecord, updateRecord } from './store'
import { trailShown } from '../walk/useView'
import { onWalked } from '../walk/walked'

const record = (): CaseRecord => currentRecord().record

function openCase(): Case | undefined {
  const { open, cases } = record()
  return cases.find(({ id }) => id === open)
}

/** Moves the open case on to where an answer on its own walk leads. */
function walked({ trail: after }: Destination): void {
  const kept = openCase()
  const before = trailShown()
  if (kept && before && after && walksOn(trailOf(kept), before, after)) moveCase(kept.id, after)
}

/** Moves a case on to a trail its owner says belongs to it. */
export const moveCase = (id: string, trail: Trail): void => updateRecord(walkOn(id, trail, Date.now()))

const isOwn = (kept: Case, trail: Trail): boolean => relationOf(trailOf(kept), trail) !== 'other'

const MINUTE = 60_000

let last: { readonly kept: Case; readonly trail: Trail; readonly minute: number; readonly said: Proposal | undefined } | undefined

/** What the open case suggests, also where the walk may be about the same matter. Reading it writes nothing. */
function proposal(step: StepId, trail: Trail): Proposal | undefined {
  const kept = openCase()
  if (!kept || !(isOwn(kept, trail) || isNear(trailOf(kept), trail))) return undefined
  const now = Date.now()
  const minute = Math.floor(now / MINUTE)
  if (last?.kept !== kept || last.trail !== trail || last.minute !== minute) {
    last = { kept, trail, minute, said: proposalFor(step, momentsOf(kept), now) }
  }
  return last.said
}

/** Calls back when the record changes, while time passes, and when a page that slept wakes. */
function subscribe(listener: () => void): () => void {
  const stop = subscribeToRecord(listener)
  const timer = setInterval(listener, MINUTE / 4)
  document.addEventListener('visibilitychange', listener)
  return () => {
    stop()
    clearInterval(timer)
    document.removeEventListener('visibilitychange', listener)
  }
}

onWalked(walked)

/** What keeps the person's record in step with the questions. */
export const keeper = { record, proposal, subscribe }
