// npm start: installs what is missing, builds, and serves the site until Ctrl-C.
import { join } from 'node:path'
import { baseFrom } from './base.mjs'
import { ensureInstalled } from './install.mjs'
import { expectNode } from './node.mjs'
import { runTool } from './run.mjs'

expectNode()
const root = join(import.meta.dirname, '..')
process.chdir(root)

const stopping = new AbortController()
/** @type {() => Promise<void>} */
let close = async () => {}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    stopping.abort()
    void close().then(() => process.exit(0))
  })
}

/** @param {string | undefined} said */
function portFrom(said) {
  const port = Number(said ?? 4173)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT must be a number up to 65535, not ${said}`)
  return port
}

try {
  const port = portFrom(process.env['PORT'] || undefined)
  await ensureInstalled(root, stopping.signal)
  const code = await runTool('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'], { signal: stopping.signal })
  if (code !== 0) throw new Error('The build failed: see above.')
  const base = baseFrom(process.env['BASE'])
  const { serve } = await import('./serve.mjs')
  const site = await serve({ dir: 'dist', base, port })
  close = site.close
  console.log(`${site.origin}${base}  (Ctrl-C stops it)`)
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
