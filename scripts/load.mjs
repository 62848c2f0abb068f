import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { programsHere, startServer } from './servers.mjs'
import { expectArguments, expectBuiltSite } from './usage.mjs'

// npm run load [-- seconds]: the built site on nginx, with the recipe of `deploy/`, under as much as one program can ask
// for. Writes docs/load.md.

expectArguments('npm run load', 'at most how many seconds it shall last', ([said = '60', ...more]) => /^[1-9]\d{0,4}$/.test(said) && more.length === 0)
expectBuiltSite()
const seconds = Number(process.argv[2] ?? 60)
const connections = 64

/** What a person who answers five questions looks at. */
const walk = ['zh-CN/', 'zh-CN/issue/', 'zh-CN/stage/', 'zh-CN/silence/', 'zh-CN/askPlatform/', 'zh-CN/numbers/']

/** @param {string} name below `dist` */
const compressedSize = (name) => statSync(existsSync(`dist/${name}.br`) ? `dist/${name}.br` : `dist/${name}`).size

/** @param {readonly string[]} names */
const weight = (names) => names.reduce((sum, name) => sum + compressedSize(name), 0)

/** @param {number} bytes */
const kilobytes = (bytes) => `${Math.round(bytes / 1000)} KB`

/** What the first visit fetches beside its pages: all that is kept on the device. */
const kept = [...readFileSync('dist/sw.js', 'utf8').matchAll(/"url":"([^"]+)"/g)].flatMap(([, name]) => (name ? [name] : []))
const pages = walk.map((path) => `${path}index.html`).filter((name) => existsSync(`dist/${name}`))
if (pages.length < 4) throw new Error('dist/ does not hold the pages of the walk: run npm run build, or name other pages')

/** Pages, what they are made of, and the questions whether anything is new. @param {number} port */
async function requests(port) {
  const paths = [...pages.map((name) => `/${name.replace(/index\.html$/, '')}`), '/sw.js', ...kept.filter((name) => name.startsWith('assets/')).map((name) => `/${name}`)]
  const again = await Promise.all(
    paths.slice(0, pages.length + 1).map(async (path) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'accept-encoding': 'gzip' } })
      return `${path} ${answer.headers.get('etag') ?? ''}`
    }),
  )
  return [...paths, ...again]
}

/** @param {number} port */
async function measure(port) {
  const folder = mkdtempSync(join(tmpdir(), 'load-'))
  const list = join(folder, 'requests')
  writeFileSync(list, `${(await requests(port)).join('\n')}\n`)
  const args = ['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '--latency', '-s', 'scripts/load/walk.lua', `http://127.0.0.1:${port}`, '--', list]
  const { stdout, stderr } = spawnSync('wrk', args, { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  const line = /^figures (.*)$/m.exec(stdout)?.[1]
  if (!line) throw new Error(`wrk said nothing we understand:\n${stdout}${stderr}`)
  /** @type {{ requests: number, bytes: number, microseconds: number, errors: number, p50: number, p99: number }} */
  const figures = JSON.parse(line)
  return figures
}

const here = await programsHere(['nginx', 'wrk'])
if (here.length < 2) throw new Error('nginx and wrk are needed, and could not be installed here (Debian: apt-get install nginx wrk)')
const server = await startServer('nginx')
const { requests: asked, bytes, microseconds, errors, p50, p99 } = await measure(server.port)
await server.stop()

const each = asked / (microseconds / 1e6)
const firstVisit = weight([...pages, ...kept, 'sw.js'])
const laterVisit = weight(pages)
const perVisit = pages.length + kept.length + 1
const million = 1e6
const peak = (million * 0.1 * perVisit) / 3600
const version = spawnSync('nginx', ['-v'], { encoding: 'utf8', env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` } }).stderr.trim().replace('nginx version: ', '')
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${version}, wrk on the same machine, ${new Date().toISOString().slice(0, 10)}`

const report = `# Under load

Written by \`npm run load\`. ${machine}.

The site of \`dist/\` on nginx with \`deploy/nginx.conf\`, asked for over loopback by ${connections} connections for ${Math.round(microseconds / 1e6)} s: the pages of a
walk of ${pages.length} steps, everything a first visit keeps on the device, and both again with "is this still so?".

| | |
|---|---|
| requests | ${asked.toLocaleString('en')} |
| errors | ${errors} |
| requests a second | ${Math.round(each).toLocaleString('en')} |
| handed out a second | ${Math.round(bytes / (microseconds / 1e6) / 1e6)} MB |
| median, slowest hundredth | ${(p50 / 1000).toFixed(1)} ms, ${(p99 / 1000).toFixed(1)} ms |

The asking program shares the cores with the server, and no network lies between them: neither was measured apart.

## A day of a million visitors, on paper

| | a first visit | a later one |
|---|---|---|
| asked for | ${perVisit} files | ${pages.length} pages, each mostly answered with "as it was" |
| bytes, brotli | ${kilobytes(firstVisit)} | at most ${kilobytes(laterVisit)} |
| a million of them | ${Math.round((firstVisit * million) / 1e9)} GB | at most ${Math.round((laterVisit * million) / 1e9)} GB |

If a tenth of the day's visits, all of them first ones, fall into its busiest hour, that is ${Math.round(peak).toLocaleString('en')} requests a second: ${(
  (100 * peak) / each
).toFixed(0)} % of what was measured
here. The network is the narrow place and not the processor: ${Math.round((million * 0.1 * firstVisit * 8) / 3600 / 1e6).toLocaleString('en')} Mbit/s in that hour. So put a content network in front, let it
keep \`assets/\` for ever, and have it ask for pages and \`sw.js\` each time (mostly answered "as it was"). What
that costs is the gigabytes above times your price.
`
writeFileSync('docs/load.md', report)
console.log(report)
process.exitCode = errors === 0 ? 0 : 1
