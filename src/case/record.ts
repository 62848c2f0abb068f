import * as v from 'valibot'
import { formerly, stepNamed, type Formerly } from '../../machines/formerly'
import { momentNames } from './recorded'

const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15))
const text = (most: number) => v.pipe(v.string(), v.maxLength(most))

const momentSchema = v.object({ at: instant, rough: v.optional(v.boolean()) })

const promiseSchema = v.object({
  id: text(40),
  madeAt: instant,
  who: text(200),
  agentId: text(60),
  ticketId: text(60),
  promised: text(500),
  until: v.optional(instant),
})

const noteSchema = v.object({ id: text(40), at: instant, text: text(4_000) })

const caseSchema = v.object({
  id: text(40),
  name: text(60),
  /** The answers this case belongs to: the step its walk began at, and the fragment. */
  from: text(40),
  trail: text(4_000),
  openedAt: instant,
  changedAt: instant,
  moments: v.partial(v.object(v.entriesFromList(momentNames, momentSchema))),
  promises: v.array(promiseSchema),
  notes: v.array(noteSchema),
  /** Which tasks are done, by `step.task`, and when that was last said. */
  ticks: v.record(text(80), v.object({ at: instant, done: v.boolean() })),
})

const recordSchema = v.object({
  version: v.literal(1),
  /** The case that is open, or none. */
  open: v.nullable(text(40)),
  cases: v.array(caseSchema),
  /** When a case was erased, by its id, so that another tab or an old file does not bring it back. */
  erased: v.record(text(40), instant),
})

/** One dispute as its owner keeps it on this device. Instants are ms since the epoch. */
export type Case = v.InferOutput<typeof caseSchema>

/** Something support promised, with what is needed to quote it. */
export type PromiseMade = v.InferOutput<typeof promiseSchema>

/** Everything kept on this device. */
export type CaseRecord = v.InferOutput<typeof recordSchema>

export type ReadRecord =
  | { readonly ok: true; readonly record: CaseRecord }
  | { readonly ok: false; readonly reason: 'not-json' | 'newer-version' | 'not-a-record'; readonly raw: string }

/** A device with no cases yet. */
export const emptyRecord: CaseRecord = { version: 1, open: null, cases: [], erased: {} }

/** Earlier versions, each with the way to the next. Version 1 is the first. */
const migrations: Readonly<Record<number, (old: unknown) => unknown>> = {}

const versionOf = (value: unknown): number | undefined => {
  const read = v.safeParse(v.object({ version: v.pipe(v.number(), v.integer()) }), value)
  return read.success ? read.output.version : undefined
}

/** A case with its steps by the names they have now; its trail, like any link, is read by whatever names it holds. */
function renamed(kept: Case, table: Formerly): Case {
  const ticks: Case['ticks'] = {}
  for (const [name, tick] of Object.entries(kept.ticks)) {
    const [scope = '', task = ''] = name.split('.')
    const now = `${stepNamed(scope, table) ?? scope}.${task}`
    ticks[now] = ticks[now] && ticks[now].at > tick.at ? ticks[now] : tick
  }
  return { ...kept, from: stepNamed(kept.from, table) ?? kept.from, ticks }
}

/** Reads a stored or imported record, whatever its version. What cannot be read is handed back whole, never dropped. */
export function readRecord(raw: string, table: Formerly = formerly): ReadRecord {
  let value: unknown
  try {
    value = JSON.parse(raw)
  } catch {
    return { ok: false, reason: 'not-json', raw }
  }
  const version = versionOf(value)
  if (version !== undefined && version > emptyRecord.version) return { ok: false, reason: 'newer-version', raw }
  for (let from = version ?? emptyRecord.version; from < emptyRecord.version; from += 1) value = migrations[from]?.(value)
  const read = v.safeParse(recordSchema, value)
  const named = read.success && { ...read.output, cases: read.output.cases.map((kept) => renamed(kept, table)) }
  return named ? { ok: true, record: named } : { ok: false, reason: 'not-a-record', raw }
}
