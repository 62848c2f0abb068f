import { readRecord, type Case, type ReadRecord } from './record'
import { caseFrom, slimOf } from './slim'

const PREFIX = { packed: 'c1z', plain: 'c1p' } as const

const toWord = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')

const fromWord = (word: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(word.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))

async function through(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): Promise<Uint8Array<ArrayBuffer>> {
  const writer: WritableStreamDefaultWriter<unknown> = stream.writable.getWriter()
  const written = Promise.all([writer.write(bytes), writer.close()])
  const [read] = await Promise.all([new Response(stream.readable).arrayBuffer(), written])
  return new Uint8Array(read)
}

/**
 * One case as a fragment for the owner's other device, compressed where the browser can. It travels behind `#`, so no
 * server ever sees it.
 */
export async function packCase(kept: Case): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(slimOf(kept)))
  if (!('CompressionStream' in window)) return `${PREFIX.plain}.${toWord(bytes)}`
  return `${PREFIX.packed}.${toWord(await through(bytes, new CompressionStream('deflate')))}`
}

/** Is this fragment a case on its way to another device? */
export const isPackedCase = (fragment: string): boolean => /^c1[zp]\./.test(fragment)

/** Unpacks what `packCase` made as a record of that one case. What is wrong with it is a value; it never throws. */
export async function unpackCase(fragment: string): Promise<ReadRecord> {
  const [prefix = '', word = ''] = fragment.split('.')
  try {
    const bytes = fromWord(word)
    const plain = prefix === PREFIX.packed ? await through(bytes, new DecompressionStream('deflate')) : bytes
    const kept = caseFrom(JSON.parse(new TextDecoder().decode(plain)))
    if (!kept) return { ok: false, reason: 'not-a-record', raw: fragment }
    return readRecord(JSON.stringify({ version: 1, open: kept.id, cases: [kept], erased: {} }))
  } catch {
    return { ok: false, reason: 'not-json', raw: fragment }
  }
}
