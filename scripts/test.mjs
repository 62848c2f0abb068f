// npm test: every check there is, in one run. `--fast` leaves out what needs the built site.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { expectNode } from './node.mjs'
import { runTool } from './run.mjs'
import { countEntries, readDiary, slowest } from './testCounts.mjs'

expectNode()
const root = join(import.meta.dirname, '..')
process.chdir(root)
const isFast = process.argv.includes('--fast')

/** @typedef {import('./testCounts.mjs').Counted} Counted */
/** @typedef {{ name: string, run: () => Promise<Counted>, needs?: string }} Stage */

/** @param {string} name @param {boolean} ok @returns {Counted} */
const one = (name, ok) => ({ passed: ok ? 1 : 0, failures: ok ? [] : [name], times: [] })

/** @type {(name: string, script: string, args: readonly string[], needs?: string) => Stage} */
const tool = (name, script, args, needs) => ({
  name,
  run: async () => one(name, (await runTool(script, args)) === 0),
  ...(needs && { needs }),
})

/** @type {(name: string, projects: readonly string[], minutes: number, needs?: string) => Stage} */
const vitest = (name, projects, minutes, needs) => ({
  name,
  async run() {
    const diary = `.cache/tests-${name}.jsonl`
    rmSync(diary, { force: true })
    const args = ['run', ...projects.flatMap((project) => ['--project', project])]
    const reporters = ['--reporter=default', '--reporter=./scripts/testDiary.mjs']
    const env = { ...process.env, TEST_DIARY: diary }
    const code = await runTool('node_modules/vitest/vitest.mjs', [...args, ...reporters], { minutes, env })
    return countEntries(readDiary(diary), code)
  },
  ...(needs && { needs }),
})

/** @type {Stage} */
const browser = {
  name: 'browser',
  async run() {
    const { ensureTestBrowser } = await import('./browser.mjs')
    try {
      console.log(`Browser: ${await ensureTestBrowser()}`)
      return { passed: 0, failures: [], times: [] }
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      return one('browser', false)
    }
  },
}

const tsc = 'node_modules/typescript/bin/tsc'
// Several checkers look at much of the same twice, which pays only where processors are idle.
const types = ['--noEmit', '--checkers', '1']

/** What only reads. */
const reading = [
  tool('types', tsc, types),
  tool('types of old browsers', tsc, [...types, '-p', 'tsconfig.app.json']),
  tool('lint', 'node_modules/oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']),
  tool('unused', 'node_modules/knip/bin/knip.js', []),
]

const build = tool('build', 'node_modules/vite/bin/vite.js', ['build', '--mode', 'for-tests', '--logLevel', 'warn'])
const unit = vitest('unit', ['core', 'screens'], 20)

/** Those in one row run beside each other. @type {readonly (readonly Stage[])[]} */
const rows = isFast
  ? [[...reading, unit]]
  : [
      // The build takes one processor, and these the other.
      [build, ...reading, browser],
      [unit, tool('sizes', 'node_modules/size-limit/bin.js', [], 'build')],
      [vitest('e2e', ['e2e'], 50, 'build')],
    ]

/** @type {Set<string>} */
const broken = new Set()

/** @param {Stage} stage */
async function runStage({ name, run, needs }) {
  const began = Date.now()
  const isHopeless = needs !== undefined && broken.has(needs)
  if (isHopeless) console.log(`${name} is not run, since ${needs} failed`)
  const counted = isHopeless ? one(name, false) : await run()
  const { failures } = counted
  if (failures.length) broken.add(name)
  console.log(`── ${name}: ${failures.length ? `${failures.length} failed` : 'ok'}, ${((Date.now() - began) / 1000).toFixed(1)} s`)
  return counted
}

async function all() {
  /** @type {Counted[]} */
  const counted = []
  for (const row of rows) {
    console.log(`\n── ${row.map(({ name }) => name).join(' · ')}`)
    counted.push(...(await Promise.all(row.map(runStage))))
  }
  return counted
}

try {
  await ensureInstalled(root)
  mkdirSync('.cache', { recursive: true })
  const counted = await all()
  const passed = counted.reduce((sum, each) => sum + each.passed, 0)
  const failures = counted.flatMap((each) => each.failures)
  process.exitCode = failures.length ? 1 : 0
  console.log(['\nThe slowest:', ...slowest(counted.flatMap(({ times }) => times))].join('\n'))
  if (failures.length) console.log(['\nFailed:', ...failures.map((name) => `  ${name}`)].join('\n'))
  console.log(`\n${passed} passed, ${failures.length} failed`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
  console.log('\n0 passed, 1 failed')
}
