// npm test: every check there is, in one run. `--fast` leaves out what needs the built site.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { runTool } from './run.mjs'
import { countTests } from './testCounts.mjs'

const root = join(import.meta.dirname, '..')
process.chdir(root)
const isFast = process.argv.includes('--fast')

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ name: string, run: () => Promise<Counts>, needs?: string }} Stage */

/** @param {boolean} ok @returns {Counts} */
const one = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** @type {(name: string, script: string, args: readonly string[], needs?: string) => Stage} */
const tool = (name, script, args, needs) => ({
  name,
  run: async () => one((await runTool(script, args)) === 0),
  ...(needs && { needs }),
})

/** @type {(name: string, projects: readonly string[], needs?: string) => Stage} */
const vitest = (name, projects, needs) => ({
  name,
  async run() {
    const report = `.cache/tests-${name}.json`
    const args = ['run', ...projects.flatMap((project) => ['--project', project])]
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    return countTests(report, () => runTool('node_modules/vitest/vitest.mjs', [...args, ...reporters]))
  },
  ...(needs && { needs }),
})

/** @type {Stage} */
const browser = {
  name: 'browser',
  async run() {
    const { ensureBrowser } = await import('./browser.mjs')
    try {
      console.log(`Browser: ${await ensureBrowser()}`)
      return { passed: 0, failed: 0 }
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      return one(false)
    }
  },
}

/** @type {readonly Stage[]} */
const fast = [
  tool('types', 'node_modules/typescript/bin/tsc', ['--noEmit']),
  tool('types of old browsers', 'node_modules/typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.app.json']),
  tool('lint', 'node_modules/oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']),
  tool('unused', 'node_modules/knip/bin/knip.js', []),
  vitest('unit', ['core', 'screens']),
]

/** @type {readonly Stage[]} */
const full = [
  ...fast,
  tool('build', 'node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']),
  tool('sizes', 'node_modules/size-limit/bin.js', [], 'build'),
  browser,
  vitest('e2e', ['e2e'], 'build'),
]

async function all() {
  const total = { passed: 0, failed: 0 }
  /** @type {Set<string>} */
  const broken = new Set()
  for (const { name, run, needs } of isFast ? fast : full) {
    console.log(`\n── ${name}`)
    const began = Date.now()
    const isHopeless = needs !== undefined && broken.has(needs)
    if (isHopeless) console.log(`not run, since ${needs} failed`)
    const { passed, failed } = isHopeless ? one(false) : await run()
    if (failed) broken.add(name)
    total.passed += passed
    total.failed += failed
    console.log(`── ${name}: ${failed ? `${failed} failed` : 'ok'}, ${((Date.now() - began) / 1000).toFixed(1)} s`)
  }
  return total
}

try {
  await ensureInstalled(root)
  mkdirSync('.cache', { recursive: true })
  const { passed, failed } = await all()
  process.exitCode = failed ? 1 : 0
  console.log(`\n${passed} passed, ${failed} failed`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
  console.log('\n0 passed, 1 failed')
}
