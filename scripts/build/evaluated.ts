import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport, type Plugin } from 'vite'

/** What came of a module once, and all the files it came from, as they were then. */
type Known = { readonly files: readonly string[]; readonly stamp: string; readonly code: string }

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

async function run(id: string): Promise<Known> {
  const { module, dependencies } = await runnerImport<Readonly<Record<string, unknown>>>(id)
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
  writeFileSync(`${place}.${process.pid}`, JSON.stringify(made))
  renameSync(`${place}.${process.pid}`, place)
  return made
}

/** Several projects of tests may ask at once: one answer for all of them. */
const asked = new Map<string, Promise<Known>>()

function valueOf(id: string, folder: string): Promise<Known> {
  const answer = asked.get(id) ?? make(id, folder).finally(() => asked.delete(id))
  asked.set(id, answer)
  return answer
}

/**
 * Ships what a module exports in place of the module: it is run once, by the build, and must export plain data alone.
 * What takes seconds to work out is kept in `.cache`, and `inTests` spares it every worker that runs tests.
 *
 * @param file the end of its path
 */
export const evaluated = (file: string, { inTests = false } = {}): Plugin => ({
  name: 'evaluated',
  apply: (_, { command }) => command === 'build' || (inTests && process.env['VITEST'] !== undefined),
  applyToEnvironment: ({ name, config }) => name === 'client' || config.command === 'serve',
  async load(id) {
    if (!id.replaceAll('\\', '/').endsWith(file)) return undefined
    const folder = join(this.environment.config.root, '.cache/evaluated')
    const { files, code } = await valueOf(id, folder)
    for (const one of files) this.addWatchFile(one)
    return code
  },
})
