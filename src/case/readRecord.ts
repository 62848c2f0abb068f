import * as v from 'valibot'
import { kinds, type Piece } from '../../machines/evidence/piece'
import { formerly, stepNamed, type Formerly } from '../../machines/formerly'
import { longest } from './longest'
import { emptyRecord, type Case, type CaseRecord } from '../../machines/case/record'
import type { Order } from '../../machines/case/order'
import { momentNames } from '../../machines/case/recorded'

/**
 * Every instant a calendar can name in four digits, days before its last so that a wait may be added. Wider than what
 * a form takes: a device's clock may be wrong by decades, and what it wrote must still be read.
 */
const instant = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(Date.parse('0001-01-01T00:00:00Z')),
  v.maxValue(Date.parse('9999-12-01T00:00:00Z')),
)
const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const id = v.pipe(text(longest.id), v.minLength(1))

/** A list would pass for an object without any of the names we know, and what it holds would be lost. */
const isNoList = (value: unknown): boolean => !Array.isArray(value)

const momentSchema = v.object({ at: instant, rough: v.optional(v.boolean()) })

const promiseSchema = v.object({
  id,
  madeAt: instant,
  who: text(longest.who),
  agentId: text(longest.agentId),
  ticketId: text(longest.ticketId),
  promised: text(longest.promised),
  until: v.optional(instant),
})

/** The order of a case as it is kept. */
export const orderSchema = v.partial(
  v.object({
    orderNumber: text(longest.orderNumber),
    productName: text(longest.productName),
    shopName: text(longest.shopName),
    paid: text(longest.paid),
  }),
) satisfies v.GenericSchema<unknown, Order>

const noteSchema = v.object({ id, at: instant, text: text(longest.note) })

const part = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))

const pieceSchema = v.object({
  id,
  task: v.optional(text(longest.tick)),
  at: instant,
  word: text(longest.word),
  proves: text(longest.proves),
  width: pixels,
  height: pixels,
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
  kind: v.fallback(v.picklist(kinds), 'other'),
  covers: v.pipe(v.array(v.object({ x: part, y: part, width: part, height: part })), v.maxLength(longest.covers)),
}) satisfies v.GenericSchema<unknown, Piece>

const caseSchema = v.object({
  id,
  name: text(longest.name),
  from: text(longest.id),
  trail: text(longest.trail),
  openedAt: instant,
  changedAt: instant,
  moments: v.pipe(v.unknown(), v.check(isNoList), v.partial(v.object(v.entriesFromList(momentNames, momentSchema)))),
  // Records from before there was any know none.
  order: v.optional(v.pipe(v.unknown(), v.check(isNoList), orderSchema), {}),
  promises: v.array(promiseSchema),
  notes: v.array(noteSchema),
  // Nor such a list.
  evidence: v.optional(v.array(pieceSchema), []),
  ticks: v.record(text(longest.tick), v.object({ at: instant, done: v.boolean() })),
}) satisfies v.GenericSchema<unknown, Case>

/** What holds a record together. Its parts are read one by one, so that a bad one never takes the others along. */
const frameSchema = v.object({
  version: v.literal(1),
  open: v.optional(v.unknown()),
  cases: v.array(v.unknown()),
  erased: v.optional(v.unknown()),
})

const openSchema = v.nullish(text(longest.id), null)
const erasedSchema = v.optional(v.record(v.string(), v.unknown()), {})
const isInstant = (value: unknown): value is number => v.is(instant, value)

/** A record as it was read. `unread` counts its parts that were not understood: the text itself is to be kept then. */
export type ReadRecord =
  | { readonly ok: true; readonly record: CaseRecord; readonly unread: number }
  | { readonly ok: false; readonly reason: 'not-json' | 'newer-version' | 'not-a-record'; readonly raw: string }

/** Earlier versions, each with the way to the next. */
type Migrations = Readonly<Record<number, (old: unknown) => unknown>>

/** Version 1 is the first. */
const migrations: Migrations = {}

/** A record of an earlier version as one of a later; nothing, where no way leads there. */
export const migrated = (value: unknown, from: number, to: number, ways: Migrations = migrations): unknown =>
  from < to ? migrated(ways[from]?.(value), from + 1, to, ways) : value

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

/** Reads part after part. An id can be had by one case only. */
function partsOf(
  { open, cases, erased }: v.InferOutput<typeof frameSchema>,
  table: Formerly,
): Omit<Extract<ReadRecord, { ok: true }>, 'ok'> {
  const opened = v.safeParse(openSchema, open)
  const gone = v.safeParse(erasedSchema, erased)
  const allErased = Object.entries(gone.success ? gone.output : {})
  const readErased = allErased.filter((entry): entry is [string, number] => isInstant(entry[1]))
  const found = new Map<string, Case>()
  for (const one of cases) {
    const read = v.safeParse(caseSchema, one)
    if (read.success && !found.has(read.output.id)) found.set(read.output.id, renamed(read.output, table))
  }
  const lost = [!opened.success, !gone.success].filter(Boolean).length
  return {
    record: {
      version: 1,
      open: opened.success ? opened.output : null,
      cases: [...found.values()],
      erased: Object.fromEntries(readErased),
    },
    unread: lost + cases.length - found.size + allErased.length - readErased.length,
  }
}

/** Reads a stored or imported record, whatever its version. What cannot be read is handed back whole, never dropped. */
export function readRecord(raw: string, table: Formerly = formerly): ReadRecord {
  let value: unknown
  try {
    value = JSON.parse(raw)
  } catch {
    return { ok: false, reason: 'not-json', raw }
  }
  const version = versionOf(value) ?? emptyRecord.version
  if (version > emptyRecord.version) return { ok: false, reason: 'newer-version', raw }
  const frame = v.safeParse(frameSchema, migrated(value, version, emptyRecord.version))
  const parts = frame.success ? partsOf(frame.output, table) : undefined
  // A record of which nothing is left but its frame is none.
  if (!parts || (parts.unread > 0 && !parts.record.cases.length)) return { ok: false, reason: 'not-a-record', raw }
  return { ok: true, ...parts }
}
