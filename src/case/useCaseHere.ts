import { useEffect, useMemo } from 'react'
import { stepsOf, type Trail } from '../../machines/core/trail'
import { inTurn, openNewCase, switchCase, tick, type Change } from '../../machines/case/changes'
import { hereIn, type Here } from '../../machines/case/here'
import type { CaseRecord } from '../../machines/case/record'
import { newId } from './newId'
import { updateRecord, useRecord } from './store'
import { fetchQuietly } from '../state/lazyPart'
import { moveCase } from './keeper'
import { caseKeeper } from './lazyCase'
import { offerCopyOnce } from './copyOffer'
import { takeLooseTicks } from './looseTicks'

/** How a walk stands to the person's record, and the ways to write there. */
export type CaseHere = {
  readonly here: Here
  /** Writes into the case this walk belongs to; where there is none yet, one is opened. Never into another case. */
  readonly write: (change: (id: string) => Change) => void
  /** Opens a new case for this walk. */
  readonly storeAsNew: () => void
  /** Says that this walk belongs to a case after all. */
  readonly attach: (id: string) => void
  /** Opens another case. */
  readonly open: (id: string) => void
}

/** Proof is the same on every step that asks for it, and so is its tick. */
export const PROOF = 'proof'

/** What was ticked along a trail before a case kept it; from now on the case does. */
function ticksAlong(trail: Trail): readonly string[] {
  const steps: ReadonlySet<string> = new Set([...stepsOf(trail), PROOF])
  return takeLooseTicks((task) => steps.has(task.split('.')[0] ?? ''))
}

const opened = (trail: Trail, id: string): Change => openNewCase(id, trail, Date.now(), ticksAlong(trail))

function caseHere(record: CaseRecord, trail: Trail): CaseHere {
  const here = hereIn(record, trail)
  return {
    here,
    write: (change) => {
      if (here.kind === 'other') return
      if (here.kind === 'own') return updateRecord(change(here.open.id))
      const id = newId()
      updateRecord(inTurn(opened(trail, id), change(id)))
      offerCopyOnce()
    },
    storeAsNew: () => updateRecord(opened(trail, newId())),
    attach: (id) => {
      updateRecord(inTurn(...ticksAlong(trail).map((task) => tick(id, task, true, Date.now()))))
      moveCase(id, trail)
    },
    open: (id) => updateRecord(switchCase(id)),
  }
}

/** The person's record, as far as it concerns what is on the screen. A page asks once and tells its parts. */
export function useCaseHere(trail: Trail): CaseHere {
  const { record } = useRecord()
  // The questions that follow find the keeper in place.
  useEffect(() => fetchQuietly(caseKeeper), [])
  return useMemo(() => caseHere(record, trail), [record, trail])
}
