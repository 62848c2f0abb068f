import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const TSX = 'node_modules/tsx/dist/cli.mjs'

test.each([
  ['npm run release', ['scripts/release.mjs', '--help']],
  ['npm run licences', ['scripts/licences.mjs', 'mit']],
  ['npm run flow', [TSX, 'scripts/flow.ts', 'fr']],
  ['npm run facts:review', [TSX, 'scripts/facts-review.ts', '2026-02-31']],
  ['npm run facts:review', [TSX, 'scripts/facts-review.ts', '2026-13-01', '2026-12-01']],
])('%s asked for what it does not do says so in one line, and does nothing', (command, args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1])
  expect(stderr).toContain(`${command} takes `)
})
