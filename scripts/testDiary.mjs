import { appendFileSync } from 'node:fs'
import { relative } from 'node:path'

/** @import { Reporter, TestCase, TestModule } from 'vitest/node' */

/**
 * One line of the diary: a file that is to run, a test found in it, a test that ended (after `ms` milliseconds), a file
 * that ended.
 *
 * @typedef {{ file: string } & (
 *   | { kind: 'file' }
 *   | { kind: 'test', id: string, name: string }
 *   | { kind: 'result', id: string, state: string, ms: number }
 *   | { kind: 'end', failed: boolean })} Entry
 */

/** Where `npm test` wants the diary; a run without it keeps none. */
const diary = process.env['TEST_DIARY']

/** @param {Entry} entry */
const write = (entry) => diary && appendFileSync(diary, `${JSON.stringify(entry)}\n`)

/** @param {TestModule} testModule */
const fileOf = ({ moduleId }) => relative(process.cwd(), moduleId)

/**
 * A vitest reporter that writes down at once what happens, so that a run that is killed leaves all it knew.
 *
 * @implements {Reporter}
 */
export default class TestDiary {
  /** @param {Parameters<NonNullable<Reporter['onTestRunStart']>>[0]} specifications */
  onTestRunStart(specifications) {
    for (const { moduleId } of specifications) write({ kind: 'file', file: relative(process.cwd(), moduleId) })
  }

  /** @param {TestModule} testModule */
  onTestModuleCollected(testModule) {
    for (const { id, fullName } of testModule.children.allTests()) {
      write({ kind: 'test', file: fileOf(testModule), id, name: fullName })
    }
  }

  /** @param {TestCase} testCase */
  onTestCaseResult(testCase) {
    const ms = Math.round(testCase.diagnostic()?.duration ?? 0)
    write({ kind: 'result', file: fileOf(testCase.module), id: testCase.id, state: testCase.result().state, ms })
  }

  /** @param {TestModule} testModule */
  onTestModuleEnd(testModule) {
    write({ kind: 'end', file: fileOf(testModule), failed: testModule.state() === 'failed' })
  }
}
