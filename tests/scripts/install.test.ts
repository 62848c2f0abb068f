import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ensureInstalled } from '../../scripts/install.mjs'

let root = ''
const file = (name: string) => join(root, name)
const lockSays = (version: string) => writeFileSync(file('package-lock.json'), JSON.stringify({ packages: { 'node_modules/a': { version } } }))
const asked = () => (existsSync(file('asked')) ? readFileSync(file('asked'), 'utf8').trim().split('\n') : [])

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'repository-'))
  lockSays('1.0.0')
  // Stands in for npm: writes down what it was asked, clears the packages away as `npm ci` does, and fails when told.
  writeFileSync(
    file('npm.js'),
    `const fs = require('node:fs')
     fs.appendFileSync(${JSON.stringify(file('asked'))}, process.argv[2] + '\\n')
     fs.rmSync(${JSON.stringify(file('node_modules'))}, { recursive: true, force: true })
     fs.mkdirSync(${JSON.stringify(file('node_modules'))})
     if (fs.existsSync(${JSON.stringify(file('offline'))})) process.exit(1)`,
  )
  vi.stubEnv('npm_execpath', file('npm.js'))
  vi.spyOn(console, 'log').mockImplementation(() => {})
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(root, { recursive: true, force: true })
})

describe('packages are installed', () => {
  test('where there are none, by `npm ci`, and once', async () => {
    await ensureInstalled(root)
    await ensureInstalled(root)
    expect(asked()).toEqual(['ci'])
  })

  test('over those of another lockfile', async () => {
    await ensureInstalled(root)
    lockSays('1.0.1')
    await ensureInstalled(root)
    expect(asked()).toEqual(['ci', 'ci'])
  })

  test('over those that nobody knows to be whole', async () => {
    mkdirSync(file('node_modules'))
    await ensureInstalled(root)
    expect(asked()).toEqual(['ci'])
  })

  test('again after it failed, which is said', async () => {
    writeFileSync(file('offline'), '')
    await expect(ensureInstalled(root)).rejects.toThrow('npm ci failed')
    rmSync(file('offline'))
    await ensureInstalled(root)
    expect(asked()).toEqual(['ci', 'ci'])
  })
})

/** `npm ci` refuses a lockfile that was made beside installed packages and so lacks those of other systems. */
test('the lockfile holds every package that another may bring, for whatever system', () => {
  type Locked = Readonly<Record<string, { optionalDependencies?: Readonly<Record<string, string>> }>>
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Locked }
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !(`${path}/node_modules/${name}` in packages || `node_modules/${name}` in packages)),
  )
  expect(missing).toEqual([])
})
