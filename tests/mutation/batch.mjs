import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner'
import { createVitest } from 'vitest/node'

const FOLDER = '.mutants'
/** No mutant at all: what fails then fails for another reason. */
const NONE = 'none'
const NAMESPACE = '__stryker__'

/**
 * @typedef {{ static: Record<string, number>, perTest: Record<string, Record<string, number>> }} Coverage
 * @typedef {{ files: Set<string>, hits: number }} Met
 * @typedef {{ noticed: boolean, tests: number, message: string }} Verdict
 * @typedef {{ init(): Promise<void>, dryRun(options: unknown): Promise<{ mutantCoverage?: Coverage }>, dispose(): Promise<void> }} Runner
 */

/**
 * The test files that meet each mutant, and how often it is met.
 *
 * @param {Coverage} coverage
 */
function metBy({ static: still, perTest }) {
  /** @type {Map<string, Met>} */
  const met = new Map()
  for (const [test, hits] of Object.entries(perTest)) {
    const file = test.slice(0, test.indexOf('#'))
    for (const [id, many] of Object.entries(hits)) {
      const known = met.get(id) ?? { files: new Set(), hits: still[id] ?? 0 }
      known.files.add(file)
      known.hits += many
      met.set(id, known)
    }
  }
  return met
}

/**
 * A test file that runs others with one mutant awake: all modules are made anew, and after the first failure nothing is
 * left to know.
 *
 * @param {string} id
 * @param {Met} met
 */
const awake = (id, { files, hits }) => `import { afterEach, beforeEach, vi } from 'vitest'
vi.resetModules()
vi.unstubAllGlobals()
vi.unstubAllEnvs()
vi.useRealTimers()
if (typeof localStorage !== 'undefined' && typeof document !== 'undefined') {
  localStorage.clear()
  sessionStorage.clear()
  document.body.replaceChildren()
  delete document.documentElement.dataset.at
  history.replaceState(null, '', '/')
}
const stryker = (globalThis.${NAMESPACE} ??= {})
stryker.currentTestId = undefined
stryker.mutantCoverage = undefined
stryker.activeMutant = '${id}'
stryker.hitCount = 0
stryker.hitLimit = ${10 * hits + 100_000}
let isNoticed = false
beforeEach(({ skip }) => {
  if (isNoticed) skip()
})
afterEach(({ task }) => {
  isNoticed ||= task.result?.state === 'fail'
})
${[...files].map((file) => `await import(${JSON.stringify(`../${relative('.', file)}`)})`).join('\n')}
`

/**
 * Runs a mutant after the other in one worker: Stryker's own runner starts one for each, which costs ten times as much.
 * What a test run without mutants says comes from Stryker's.
 */
class Batch {
  /** @type {Map<string, Met>} */
  met = new Map()

  /** @type {Map<string, Verdict> | undefined} */
  verdicts

  /** @param {Runner} inner */
  constructor(inner) {
    this.inner = inner
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    await this.inner.init()
  }

  /** @param {unknown} options */
  async dryRun(options) {
    const result = await this.inner.dryRun(options)
    if (result.mutantCoverage) this.met = metBy(result.mutantCoverage)
    return result
  }

  async runAll() {
    mkdirSync(FOLDER, { recursive: true })
    const all = new Set([...this.met.values()].flatMap(({ files }) => [...files]))
    for (const [id, met] of [...this.met, /** @type {const} */ ([NONE, { files: all, hits: 1e9 }])]) writeFileSync(`${FOLDER}/${id}.test.ts`, awake(id, met))
    process.env['MUTATION_BATCH'] = FOLDER
    const vitest = await createVitest('test', {
      config: 'tests/mutation/vitest.config.ts', watch: false, pool: 'threads', maxWorkers: 1, isolate: false, fileParallelism: false, reporters: [{}], onConsoleLog: () => false, passWithNoTests: true,
    })
    await vitest.start()
    this.verdicts = new Map(
      vitest.state.getTestModules().map((file) => {
        const tests = [...file.children.allTests()].map((test) => test.result())
        const failed = tests.find(({ state }) => state === 'failed')
        const [error] = failed?.errors ?? file.errors()
        const id = file.moduleId.replace(/^.*\/|\.test\.ts$/g, '')
        const ran = tests.filter(({ state }) => state === 'passed' || state === 'failed')
        return [id, { noticed: !file.ok(), tests: ran.length, message: error?.message ?? '' }]
      }),
    )
    await vitest.close()
    const none = this.verdicts.get(NONE)
    if (!none || none.noticed) throw new Error(`Without a mutant the tests fail too: ${none?.message}`)
    rmSync(FOLDER, { recursive: true })
  }

  /** @param {{ activeMutant: { id: string }, testFilter?: string[] }} options */
  async mutantRun({ activeMutant: { id }, testFilter = [] }) {
    if (!this.verdicts) await this.runAll()
    const verdict = this.verdicts?.get(id)
    if (!verdict || (!verdict.noticed && verdict.tests === 0)) return { status: 'error', errorMessage: `No test ran with the mutant ${id}` }
    if (verdict.message.startsWith('Test timed out')) return { status: 'timeout', reason: verdict.message }
    if (verdict.noticed) return { status: 'killed', killedBy: testFilter.slice(0, 1), failureMessage: verdict.message, nrOfTests: verdict.tests }
    return { status: 'survived', nrOfTests: verdict.tests }
  }

  async dispose() {
    await this.inner.dispose()
  }
}

const [vitestPlugin] = vitestPlugins

/** @param {{ injectFunction(make: unknown): Runner }} injector */
const factory = (injector) => new Batch(injector.injectFunction(vitestPlugin?.factory))
factory.inject = ['$injector']

export const strykerPlugins = [{ kind: 'TestRunner', name: 'batch', factory }]
