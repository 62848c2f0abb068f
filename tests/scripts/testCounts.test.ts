import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../scripts/run.mjs'
import { countEntries, readDiary, slowest } from '../../scripts/testCounts.mjs'
import type { Entry } from '../../scripts/testDiary.mjs'

const file = 'a.test.ts'
const queued: Entry = { kind: 'file', file }
const found = (id: string): Entry => ({ kind: 'test', file, id, name: id })
const ended = (id: string, state: string, ms = 1): Entry => ({ kind: 'result', file, id, state, ms })
const closed = (failed = false): Entry => ({ kind: 'end', file, failed })

const twoFound = [queued, found('one'), found('two')]

test.each([
  ['what passed and failed', [...twoFound, ended('one', 'passed'), ended('two', 'failed'), closed(true)], 1, 1, ['a.test.ts > two']],
  ['skipped tests as neither', [...twoFound, ended('one', 'passed'), ended('two', 'skipped'), closed()], 0, 1, []],
  ['tests that did not finish', [...twoFound, ended('one', 'passed')], 1, 1, ['a.test.ts > two (did not finish)']],
  ['a file whose turn never came', [queued], 1, 0, ['a.test.ts (never ran)']],
  ['a file that could not be loaded', [queued, closed(true)], 1, 0, ['a.test.ts (could not be run)']],
  ['an error outside any test', [...twoFound, ended('one', 'passed'), ended('two', 'passed'), closed()], 1, 2, ['an error outside any test']],
  ['a run of which nothing is known', [], 1, 0, ['an error outside any test']],
] as const)('it counts %s', (_, entries, code, passed, failures) => {
  expect(countEntries(entries, code)).toMatchObject({ passed, failures })
})

test('the slowest come first', () => {
  const { times } = countEntries([...twoFound, ended('one', 'passed', 40), ended('two', 'passed', 2_500)], 0)
  expect(slowest(times, 1)).toEqual(['   2.5 s  a.test.ts > two'])
})

/**
 * A real run in which one test ends the whole of vitest, as a time limit would. It waits for a failure in another file,
 * because vitest passes results on at the end of a file and before that only as it comes to it.
 */
test('a run that was killed still says what passed and failed', async () => {
  const root = mkdtempSync(join(tmpdir(), 'killed-'))
  const diary = join(root, 'diary.jsonl')
  writeFileSync(join(root, 'ended.test.js'), `test('good', () => {}); test('bad', () => expect(1).toBe(2))`)
  writeFileSync(
    join(root, 'killed.test.js'),
    `import { readFileSync } from 'node:fs'
     test('fatal', async () => {
       await expect.poll(() => readFileSync(process.env.TEST_DIARY, 'utf8'), { timeout: 60_000 }).toContain('"failed"')
       process.kill(process.ppid, 'SIGKILL')
       await new Promise(() => {})
     }, 60_000)`,
  )
  const reporter = join(process.cwd(), 'scripts/testDiary.mjs')
  const args = ['run', '--root', root, '--globals', '--pool', 'forks', '--maxWorkers', '2', '--reporter', reporter]
  const env = { ...process.env, TEST_DIARY: diary }
  const code = await run(process.execPath, [join(process.cwd(), 'node_modules/vitest/vitest.mjs'), ...args], { env })
  const { passed, failures } = countEntries(readDiary(diary), code)
  expect(passed).toBe(1)
  expect(failures).toEqual([expect.stringMatching(/ > bad$/), expect.stringMatching(/ > fatal \(did not finish\)$/)])
}, 60_000)
