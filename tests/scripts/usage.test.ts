import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const TSX = 'node_modules/tsx/dist/cli.mjs'

test.each([
  ['npm run release', ['scripts/release.mjs', '--help']],
  ['npm run load', ['scripts/load.mjs', 'long']],
  ['npm run licences', ['scripts/licences.mjs', 'mit']],
  ['npm run flow', [TSX, 'scripts/flow.ts', 'fr']],
  ['npm run facts:review', [TSX, 'scripts/facts-review.ts', '2026-02-31']],
  ['npm run facts:review', [TSX, 'scripts/facts-review.ts', '2026-13-01', '2026-12-01']],
])('%s asked for what it does not do says so in one line, and does nothing', (command, args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1])
  expect(stderr).toContain(`${command} takes `)
})

test.each([
  ['npm run load', ['scripts/load.mjs']],
  ['npm run screenshots', ['scripts/screenshots.mjs']],
  ['npm run sizes', ['node_modules/size-limit/bin.js']],
])('%s says in one line that nothing is built yet', (_, args) => {
  const cwd = mkdtempSync(join(tmpdir(), 'fresh-'))
  try {
    for (const name of ['scripts', 'tests', 'machines', 'locales', 'src', 'node_modules', 'package.json', 'tsconfig.json', '.size-limit.mjs']) symlinkSync(resolve(name), join(cwd, name))
    const { stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
    expect(stderr.trim()).toBe('There is no built site: run npm run build first')
  } finally {
    rmSync(cwd, { recursive: true })
  }
})
