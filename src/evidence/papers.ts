import { trailOf } from '../../machines/case/relation'
import { everyClock } from '../../machines/case/everyClock'
import type { Order } from '../../machines/case/order'
import type { Case } from '../../machines/case/record'
import { proofLinesOf } from '../../machines/evidence/lines'
import { numbered, type Numbered } from '../../machines/evidence/piece'
import { pagesOf, sheetsOf, type Sheet } from '../../machines/evidence/sheets'
import type { Pair } from '../../machines/flow'
import type { Locale } from '../address'
import type { Day } from '../case/dossierInWords'
import { answerText } from '../i18n/say'
import type { Advice, Core } from '../i18n/words'
import { put } from '../print/put'
import { beijingDay, beijingInstant } from '../time/inWords'
import type { EvidenceWords } from './words'

/** A row of the list of evidence, in words. */
export type Row = { readonly id: string; readonly number: number; readonly name: string; readonly proves: string; readonly at: string; readonly page: string }

/** A blank of papers, filled in or to be filled in by hand. */
export type Blank = { readonly text: string; readonly isKnown: boolean }

/** All that is handed in of a case, in words and in order. */
export type Papers = {
  readonly name: string
  /** Who hands it in and what it is about, line by line: as far as it is noted, else for a pen. */
  readonly head: readonly (readonly Blank[])[]
  /** What its owner answered the questions with. */
  readonly given: readonly string[]
  readonly days: readonly Day[]
  readonly promises: readonly string[]
  readonly clocks: readonly string[]
  readonly rows: readonly Row[]
  readonly sheets: readonly Sheet[]
}

/** What papers are made with. */
export type Making = {
  readonly core: Core
  readonly advice: Advice
  readonly words: EvidenceWords
  readonly locale: Locale
}

/** A line of a checklist by its task, as far as the guide still knows it. */
export const lineNamed = (task: string | undefined, { tasks }: Advice): string =>
  Object.entries(tasks).find(([id]) => id === task)?.[1].do ?? ''

/** The lines a piece can answer, with their words: those of its case's walk, and its own. */
export function linesFor(kept: Case, task: string | undefined, advice: Advice): readonly { readonly task: string; readonly line: string }[] {
  const met = new Set<string>([...proofLinesOf(kept), ...(task ? [task] : [])])
  return [...met].map((one) => ({ task: one, line: lineNamed(one, advice) })).filter(({ line }) => line)
}

/** What a piece is called: the person's word for it, else its number. */
export const nameOf = ({ number, piece }: Numbered, words: EvidenceWords): string =>
  piece.word || put(words.unnamed, { number: String(number) })

const clocksOf = (kept: Case, { words, locale }: Making): readonly string[] =>
  everyClock(kept).map(({ deadline, at }) => `${words.paper.due[deadline]} · ${beijingInstant(locale, at)}`)

const headLines = [['by', 'phone', 'orderNumber'], ['productName', 'shopName', 'paid'], ['wish']] as const

function headOf(order: Order, { paper }: EvidenceWords): Papers['head'] {
  const known: { readonly [H in keyof typeof paper.head]?: string | undefined } = order
  const blank = (name: keyof typeof paper.head): Blank => {
    const said = known[name]
    return { text: said ? paper.head[name].replace(/[＿_]+/, () => said) : paper.head[name], isKnown: Boolean(said) }
  }
  return headLines.map((line) => line.map(blank))
}

/** Which road its owner took in the guide, and that they came back later: nothing to whoever reads the papers. */
const isAside = ({ step, answer }: Pair): boolean => step === 'start' || step === 'outside' || answer === 'later'

/** The answers of its walk that say how things stand. */
const givenIn = (kept: Case, { core, words }: Making): readonly string[] =>
  trailOf(kept)
    .pairs.filter((pair) => !isAside(pair))
    .map((pair) => put(words.paper.answer, { question: core.steps[pair.step].short, answer: answerText(core, pair) }))

/** A story without when somebody began to write it down, which is nothing to whoever reads it. */
const told = (days: readonly Day[]): readonly Day[] =>
  days
    .map(({ day, entries }) => ({ day, entries: entries.filter(({ happening }) => happening.kind !== 'opened') }))
    .filter(({ entries }) => entries.length > 0)

function rowOf(entry: Numbered, sheets: readonly Sheet[], { advice, words, locale }: Making): Row {
  const { id, proves, task, at } = entry.piece
  const pages = pagesOf(sheets, id)
  return {
    id,
    number: entry.number,
    name: nameOf(entry, words),
    proves: proves || lineNamed(task, advice) || words.paper.blank,
    at: beijingDay(locale, at),
    page: pages ? [...new Set(pages)].join('–') : words.paper.missing,
  }
}

/**
 * Puts the papers of a case together.
 *
 * @param days its story, day by day
 * @param isHere is the picture of a piece on this device?
 */
export function papersOf(kept: Case, name: string, days: readonly Day[], isHere: (id: string) => boolean, making: Making): Papers {
  const list = numbered(kept.evidence)
  const sheets = sheetsOf(list.filter(({ piece }) => isHere(piece.id)))
  const said = days.flatMap(({ day, entries }) =>
    entries.flatMap(({ time, text, happening }) => (happening.kind === 'promise' ? [`${day} ${time} · ${text}`] : [])),
  )
  return { name, head: headOf(kept.order, making.words), given: givenIn(kept, making), days: told(days), promises: said, clocks: clocksOf(kept, making), rows: list.map((entry) => rowOf(entry, sheets, making)), sheets }
}

/** The list of evidence as plain text, for a file beside the pictures. */
export function listAsText({ name, rows }: Papers, files: ReadonlyMap<string, string>, words: EvidenceWords): string {
  const { columns, missing } = words.paper
  const row = ({ id, number, name: what, proves, at }: Row) =>
    [`${columns.number} ${number}`, `${columns.name} ${what}`, `${columns.proves} ${proves}`, `${columns.at} ${at}`, files.get(id) ?? missing].join('\r\n')
  return [`${name} · ${words.paper.list}`, ...rows.map(row)].join('\r\n\r\n')
}

/** What happened, what was promised and where the time stands, as plain text. */
export function storyAsText({ name, head, given, days, promises, clocks }: Papers, statement: string, { paper }: EvidenceWords): string {
  const story = days.map(({ day, entries }) => [day, ...entries.map(({ time, text }) => `${time} ${text}`)].join('\n'))
  const noted = head.flatMap((line) => line.flatMap(({ text, isKnown }) => (isKnown ? [text] : [])))
  const known = noted.length ? [noted.join('\n')] : []
  return [
    put(paper.title, { name }),
    ...known,
    ...(given.length ? [[paper.given, ...given].join('\n')] : []),
    paper.story,
    ...story,
    [paper.promises, ...(promises.length ? promises : [paper.noPromises])].join('\n'),
    ...(clocks.length ? [[paper.clocks, ...clocks].join('\n')] : []),
    statement,
  ]
    .join('\n\n')
    .replaceAll('\n', '\r\n')
}
