import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expectArguments } from './usage.mjs'

// npm run licences: every package whose code may ship, its licence, and what is known against it.

expectArguments('npm run licences', 'no arguments', ({ length }) => length === 0)

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

/**
 * What npm's answer tells of holes; nothing where it is no report, as from a registry that keeps none.
 *
 * @param {string} answer
 * @returns {[name: string, { severity: string }][] | undefined}
 */
function holesIn(answer) {
  try {
    /** @type {{ vulnerabilities?: Record<string, { severity: string }> }} */
    const { vulnerabilities } = JSON.parse(answer)
    return vulnerabilities && Object.entries(vulnerabilities)
  } catch {
    return undefined
  }
}

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' })
const holes = holesIn(stdout)
const known = holes ?? []
for (const [name, { severity }] of known) console.error(`${name}: ${severity}, see npm audit`)
console.log(holes ? `${known.length} of them have known holes.` : 'Not known whether any has holes: the registry gave no report. Ask with `npm audit` where one answers.')
process.exitCode = strange.length || known.length ? 1 : 0
