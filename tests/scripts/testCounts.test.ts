import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countTests } from '../../scripts/testCounts.mjs'

const passed = { status: 'passed' }
const failed = { status: 'failed' }
const report = join(mkdtempSync(join(tmpdir(), 'counts-')), 'report.json')

type File = { status: string; assertionResults: readonly { status: string }[] }

const counted = (files: readonly File[], code: number) =>
  countTests(report, () => {
    writeFileSync(report, JSON.stringify({ testResults: files }))
    return Promise.resolve(code)
  })

test.each([
  ['what passed and failed', [{ status: 'failed', assertionResults: [passed, passed, failed] }], 1, { passed: 2, failed: 1 }],
  ['a file that could not be loaded', [{ status: 'failed', assertionResults: [] }], 1, { passed: 0, failed: 1 }],
  ['an error outside any test', [{ status: 'passed', assertionResults: [passed] }], 1, { passed: 1, failed: 1 }],
  ['skipped tests as neither', [{ status: 'passed', assertionResults: [passed, { status: 'skipped' }] }], 0, { passed: 1, failed: 0 }],
])('it counts %s', async (_, files, code, expected) => {
  expect(await counted(files, code)).toEqual(expected)
})

test('a run that left no report failed', async () => {
  expect(await countTests(report, () => Promise.resolve(1))).toEqual({ passed: 0, failed: 1 })
})
