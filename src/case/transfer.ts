import type { Case } from '../../machines/case/record'
import { readRecord, type ReadRecord } from './readRecord'
import { caseFrom, compactOf } from './compact'

const PREFIX = { packed: 'c1z', plain: 'c1p' } as const

const toWord = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '')

const fromWord = (word: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(word.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { writable, readable } = new CompressionStream('deflate')
  const writer = writable.getWriter()
  const written = Promise.all([writer.write(bytes), writer.close()])
  const [read] = await Promise.all([new Response(readable).arrayBuffer(), written])
  return new Uint8Array(read)
}

/**
 * One case as a fragment for the owner's other device, compressed where the browser can. It travels behind `#`, so no
 * server ever sees it.
 */
export async function packCase(kept: Case): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(compactOf(kept)))
  if (!('CompressionStream' in window)) return `${PREFIX.plain}.${toWord(bytes)}`
  return `${PREFIX.packed}.${toWord(await deflated(bytes))}`
}

/** The one word of such a fragment; what a chat app or a sentence hung on behind it is left out. */
const packedWord = /^c1([zp])\.([A-Za-z0-9_-]*)/

/** Is this fragment a case on its way to another device? */
export const isPackedCase = (fragment: string): boolean => packedWord.test(fragment)

/** Why a case on its way could not be unpacked; `no-reader`: it may be whole, but this browser could not get what reads it. */
export type Unpacked = ReadRecord | { readonly ok: false; readonly reason: 'no-reader'; readonly raw: string }

const fetchInflate = () => import('./inflate').then(({ inflate }) => inflate, () => undefined)

/** So many letters of somebody else's, hung on behind a case without a gap, are told from it: what it says fits only itself. */
const HUNG_ON = 48

/** What a word unpacks to, as text that can be read; nothing where it is cut or was changed. */
function unpacked(word: string, inflate: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): { readonly value: unknown } | undefined {
  for (let more = 0; more <= HUNG_ON; more += 1) {
    try {
      return { value: JSON.parse(new TextDecoder().decode(inflate(fromWord(word.slice(0, word.length - more))))) }
    } catch {
      // Not up to here.
    }
  }
  return undefined
}

/**
 * Unpacks what `packCase` made as a record of that one case, on every browser alike: the one that made it could do
 * more, perhaps. What is wrong with it is a value; it never throws.
 */
export async function unpackCase(fragment: string): Promise<Unpacked> {
  const [, kind = '', word = ''] = packedWord.exec(fragment) ?? []
  const inflate = kind === 'z' ? await fetchInflate() : (bytes: Uint8Array) => bytes
  if (!inflate) return { ok: false, reason: 'no-reader', raw: fragment }
  const found = unpacked(word, inflate)
  if (!found) return { ok: false, reason: 'not-json', raw: fragment }
  const kept = caseFrom(found.value)
  if (!kept) return { ok: false, reason: 'not-a-record', raw: fragment }
  const read = readRecord(JSON.stringify({ version: 1, open: kept.id, cases: [kept], erased: {} }))
  return read.ok ? read : { ...read, raw: fragment }
}
