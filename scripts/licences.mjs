import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

// npm run licences: every package whose code may ship, its licence, and what is known against it.

/** Licences that ask for no more than their own text; ours names them in this list. */
const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0']

/** @type {{ packages: Record<string, { version?: string, license?: string, dev?: boolean, devOptional?: boolean, optional?: boolean, peer?: boolean }> }} */
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))

const shipped = Object.entries(packages)
  .filter(([path, { dev, devOptional, optional, peer }]) => path.startsWith('node_modules/') && !dev && !devOptional && !optional && !peer)
  .map(([path, { version = '?', license = 'none said' }]) => ({ name: path.replace(/^.*node_modules\//, ''), version, license }))

for (const { name, version, license } of shipped) console.log(`${license}\t${name}@${version}`)
const strange = shipped.filter(({ license }) => !allowed.includes(license))
for (const { name, license } of strange) console.error(`${name}: ${license} is not among ${allowed.join(', ')}`)
console.log(`\n${shipped.length} packages may ship.`)

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' })
/** @type {{ vulnerabilities?: Record<string, { severity: string }> }} */
const { vulnerabilities } = JSON.parse(stdout || '{}')
const known = Object.entries(vulnerabilities ?? {})
for (const [name, { severity }] of known) console.error(`${name}: ${severity}, see npm audit`)
console.log(vulnerabilities ? `${known.length} of them have known holes.` : 'The registry could not be asked whether holes are known.')
process.exitCode = strange.length || known.length ? 1 : 0
