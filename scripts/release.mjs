import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve, sep } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { expectArguments } from './usage.mjs'

// npm run release: the last commit, built in two clones that must agree byte for byte, as an archive with checksums below
// release/. BASE, ORIGIN and CONTACT count as for a build. What lies in release/tests/ belongs into tests/releases/: later
// versions are tested against it.

/** @param {string} program @param {readonly string[]} args @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options] */
function ask(program, args, options) {
  const { status, stdout, stderr } = spawnSync(program, args, { ...options, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`)
  return stdout.trim()
}

/** Every file of the site as it is built from the commit, by its name. @param {string} epoch seconds */
function buildInAClone(epoch) {
  const clone = mkdtempSync(join(tmpdir(), 'release-'))
  try {
    ask('git', ['clone', '--quiet', '.', clone])
    symlinkSync(resolve('node_modules'), join(clone, 'node_modules'))
    const env = { ...process.env, NODE_ENV: 'production', SOURCE_DATE_EPOCH: epoch }
    ask(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], { cwd: clone, env })
    const dist = join(clone, 'dist')
    const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(dist, name)).isFile())
    return new Map(names.sort().map((name) => [name.split(sep).join('/'), new Uint8Array(readFileSync(join(dist, name)))]))
  } finally {
    rmSync(clone, { recursive: true })
  }
}

/** @param {Uint8Array} content */
const sha256 = (content) => createHash('sha256').update(content).digest('hex')

expectArguments('npm run release', 'no arguments', ({ length }) => length === 0)
await ensureInstalled(process.cwd())
// Only now are they surely here.
const [{ zipSync }, { mtime, packed }] = await Promise.all([import('fflate'), import('./archive.mjs')])
if (ask('git', ['status', '--porcelain'])) console.warn('What is not committed is not in the release.')
const epoch = ask('git', ['log', '-1', '--format=%ct'])
const [files, again] = [buildInAClone(epoch), buildInAClone(epoch)]
const differing = [...new Set([...files.keys(), ...again.keys()])].filter((name) => {
  const [one, other] = [files.get(name), again.get(name)]
  return !one || !other || sha256(one) !== sha256(other)
})
if (differing.length) throw new Error(`Two builds of one commit differ in ${differing.join(', ')}`)

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const name = `xiayibu-${version}.zip`
const archive = zipSync(Object.fromEntries([...files].map(([file, content]) => [file, [content, { mtime, level: 9 }]])))
mkdirSync('release/tests', { recursive: true })
writeFileSync(join('release', name), archive)
writeFileSync(join('release', `${name}.sha256`), `${sha256(archive)}  ${name}\n`)
writeFileSync(join('release', 'SHA256SUMS'), [...files].map(([file, content]) => `${sha256(content)}  ${file}\n`).join(''))
writeFileSync(join('release/tests', `${version}.zip.br`), packed(files))
console.log(`release/${name}: ${files.size} files, ${Math.round(archive.length / 1000)} KB, sha256 ${sha256(archive)}`)
