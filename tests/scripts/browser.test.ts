import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { playwright } from '../../scripts/browser.mjs'

test('where the system has no browser, there is something that installs one', () => {
  const { status, stdout } = spawnSync(process.execPath, [playwright, 'install', '--dry-run', 'chromium'], { encoding: 'utf8' })
  expect([status, /Install location/.test(stdout)]).toEqual([0, true])
})
