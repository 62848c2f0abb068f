import { existsSync, readFileSync } from 'node:fs'

/** @import { Entry } from './testDiary.mjs' */
/** @typedef {{ name: string, ms: number }} Timed */
/** @typedef {{ passed: number, failures: readonly string[], times: readonly Timed[] }} Counted */

/**
 * What a diary says of a run, finished or not: tests that were never heard of again count as failed, and so do files
 * that could not be loaded or never came to their turn, and an exit code that nothing else explains (an unhandled
 * error, a browser that went away).
 *
 * @param {readonly Entry[]} entries
 * @param {number} code the exit code of the run
 * @returns {Counted}
 */
export function countEntries(entries, code) {
  /** @type {Map<string, string>} */
  const waiting = new Map()
  /** @type {Map<string, 'unseen' | 'seen' | 'ended'>} */
  const files = new Map()
  /** @type {Map<string, string>} */
  const names = new Map()
  /** @type {Set<string>} */
  const withFailure = new Set()
  /** @type {string[]} */
  const failures = []
  /** @type {Timed[]} */
  const times = []
  let passed = 0
  for (const entry of entries) {
    const { file } = entry
    if (entry.kind === 'file') files.set(file, 'unseen')
    else if (entry.kind === 'test') {
      files.set(file, 'seen')
      names.set(entry.id, `${file} > ${entry.name}`)
      waiting.set(entry.id, file)
    } else if (entry.kind === 'result') {
      const name = names.get(entry.id) ?? file
      waiting.delete(entry.id)
      times.push({ name, ms: entry.ms })
      if (entry.state === 'passed') passed += 1
      if (entry.state === 'failed') failures.push(name)
      if (entry.state === 'failed') withFailure.add(file)
    } else {
      files.set(file, 'ended')
      if (entry.failed && !withFailure.has(file)) failures.push(`${file} (could not be run)`)
    }
  }
  for (const id of waiting.keys()) failures.push(`${names.get(id)} (did not finish)`)
  for (const [file, state] of files) if (state === 'unseen') failures.push(`${file} (never ran)`)
  if (code !== 0 && !failures.length) failures.push('an error outside any test')
  return { passed, failures, times }
}

/** @param {string} file a diary, which may never have been begun or lack the end of its last line */
export function readDiary(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : []
  return lines.map((line) => {
    /** @type {Entry} */
    const entry = JSON.parse(line)
    return entry
  })
}

/** @param {readonly Timed[]} times @param {number} [howMany] */
export const slowest = (times, howMany = 10) =>
  times
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, howMany)
    .map(({ name, ms }) => `${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`)
