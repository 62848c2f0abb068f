import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isInstalled } from '../../scripts/install.mjs'

type Packages = Readonly<Record<string, { version: string; integrity?: string; optional?: boolean }>>

/** A repository with a lockfile, and with what npm says it installed. */
function repository(locked: Packages, installed?: Packages): string {
  const root = mkdtempSync(join(tmpdir(), 'repository-'))
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': { version: '1.0.0' }, ...locked } }))
  if (installed) {
    mkdirSync(join(root, 'node_modules'))
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }))
  }
  return root
}

const a1 = { 'node_modules/a': { version: '1.0.0', integrity: 'x' } }
const a2 = { 'node_modules/a': { version: '1.0.1', integrity: 'y' } }
const forMac = { 'node_modules/mac': { version: '1.0.0', optional: true } }

describe('packages are installed', () => {
  test.each([
    ['when they are those of the lockfile', a1, a1, true],
    ['though one for another system is missing', { ...a1, ...forMac }, a1, true],
    ['but not when one has another version', a2, a1, false],
    ['but not when one is missing', { ...a1, 'node_modules/b': { version: '1.0.0' } }, a1, false],
    ['but not without node_modules', a1, undefined, false],
  ])('%s', (_, locked, installed, expected) => {
    expect(isInstalled(repository(locked, installed))).toBe(expected)
  })

  test('here, where this test runs', () => {
    expect(isInstalled('.')).toBe(true)
  })
})
