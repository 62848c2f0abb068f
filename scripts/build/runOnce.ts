import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'

/** What a module exports, as code that says it outright, and all the files it came from, as they were then. */
export type Known = { readonly files: readonly string[]; readonly stamp: string; readonly code: string }

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What a module comes from: these files word for word, run by this Node. */
const stampOf = (files: readonly string[]): string => hash([process.version, ...files.map((file) => hash(readFileSync(file, 'utf8')))].join(' '))

/** What was kept, where everything it came from is still the same. */
function kept(place: string): Known | undefined {
  try {
    const known: Known = JSON.parse(readFileSync(place, 'utf8'))
    return stampOf(known.files) === known.stamp ? known : undefined
  } catch {
    return undefined
  }
}

/**
 * One at a time: while one is run nothing else is, and on a slow machine another that waits to be fetched would be given
 * up after a minute.
 */
let turn: Promise<unknown> = Promise.resolve()

async function run(id: string): Promise<Known> {
  const mine = turn.then(() => runnerImport<Readonly<Record<string, unknown>>>(id))
  turn = mine.catch(() => undefined)
  const { module, dependencies } = await mine
  const files = [...new Set([id, ...dependencies])]
  const code = Object.entries(module).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`).join('\n')
  return { files, stamp: stampOf(files), code }
}

async function make(id: string, folder: string): Promise<Known> {
  const place = join(folder, `${hash(id).slice(0, 16)}.json`)
  const known = kept(place)
  if (known) return known
  const made = await run(id)
  mkdirSync(folder, { recursive: true })
  // Another process may read it at this moment.
  writeFileSync(`${place}.${process.pid}`, JSON.stringify(made))
  renameSync(`${place}.${process.pid}`, place)
  return made
}

const asked = new Map<string, Promise<Known>>()

/**
 * Runs a module that exports plain data, or takes what it exported before from the folder, where none of the files it
 * comes from has changed. Whoever asks while it runs waits for the same answer.
 */
export function runOnce(id: string, folder: string): Promise<Known> {
  const answer = asked.get(id) ?? make(id, folder).finally(() => asked.delete(id))
  asked.set(id, answer)
  return answer
}
