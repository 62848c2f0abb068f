import { existsSync, readFileSync, rmSync } from 'node:fs'

/** @typedef {{ status: string, assertionResults: readonly { status: string }[] }} TestFile */

/**
 * Runs vitest and counts what its report says. A file that could not be loaded counts as one failure, and so does an
 * exit code without any: an unhandled error, a browser that went away.
 *
 * @param {string} report where vitest writes its JSON
 * @param {() => Promise<number>} run gives the exit code
 */
export async function countTests(report, run) {
  rmSync(report, { force: true })
  const code = await run()
  /** @type {readonly TestFile[]} */
  const files = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : []
  /** @param {string} status */
  const count = (status) => files.flatMap((file) => file.assertionResults).filter((test) => test.status === status).length
  const unloaded = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length
  const failed = count('failed') + unloaded
  return { passed: count('passed'), failed: failed || (code === 0 ? 0 : 1) }
}
