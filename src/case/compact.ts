import * as v from 'valibot'
import type { Case } from '../../machines/case/record'
import { momentNames } from '../../machines/case/recorded'
import { orderSchema } from './readRecord'

const passed = v.number()

/**
 * A case in as few letters as will do, so that it fits a QR code. Every instant but the first counts (ms) from when
 * the case was opened. Evidence stays behind: a list without its pictures proves nothing. What it holds is validated as a record afterwards.
 */
const compactSchema = v.tuple([
  v.string(),
  v.string(),
  v.string(),
  v.string(),
  v.number(),
  passed,
  v.array(v.tuple([v.string(), passed, v.picklist([0, 1])])),
  v.array(v.tuple([v.string(), passed, v.string(), v.string(), v.string(), v.string(), v.nullable(passed)])),
  v.array(v.tuple([v.string(), passed, v.string()])),
  v.array(v.tuple([v.string(), passed, v.picklist([0, 1])])),
  // Links from before there was any end here.
  v.optional(orderSchema, {}),
])

type Compact = v.InferOutput<typeof compactSchema>

const bit = (yes: boolean | undefined): 0 | 1 => (yes ? 1 : 0)

/** Takes a case apart. */
export function compactOf(kept: Case): Compact {
  const since = (at: number) => at - kept.openedAt
  return [
    kept.id,
    kept.name,
    kept.from,
    kept.trail,
    kept.openedAt,
    since(kept.changedAt),
    momentNames.flatMap((moment): Compact[6] => {
      const found = kept.moments[moment]
      return found ? [[moment, since(found.at), bit(found.rough)]] : []
    }),
    kept.promises.map(({ id, madeAt, who, agentId, ticketId, promised, until }) => [
      id,
      since(madeAt),
      who,
      agentId,
      ticketId,
      promised,
      until === undefined ? null : since(until),
    ]),
    kept.notes.map(({ id, at, text }) => [id, since(at), text]),
    Object.entries(kept.ticks).map(([task, { at, done }]) => [task, since(at), bit(done)]),
    kept.order,
  ]
}

/** Puts it together again, or gives nothing where it is no such thing. */
export function caseFrom(value: unknown): Case | undefined {
  const read = v.safeParse(compactSchema, value)
  if (!read.success) return undefined
  const [id, name, from, trail, openedAt, changed, moments, promises, notes, ticks, order] = read.output
  const at = (since: number) => openedAt + since
  return {
    id,
    name,
    from,
    trail,
    openedAt,
    changedAt: at(changed),
    moments: Object.fromEntries(
      moments.map(([moment, when, rough]) => [moment, rough ? { at: at(when), rough: true } : { at: at(when) }]),
    ),
    order,
    promises: promises.map(([promise, made, who, agentId, ticketId, promised, until]) => ({
      id: promise,
      madeAt: at(made),
      who,
      agentId,
      ticketId,
      promised,
      ...(until !== null && { until: at(until) }),
    })),
    notes: notes.map(([note, when, text]) => ({ id: note, at: at(when), text })),
    evidence: [],
    ticks: Object.fromEntries(ticks.map(([task, when, done]) => [task, { at: at(when), done: done === 1 }])),
  }
}
