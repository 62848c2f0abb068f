// npm run bench -- --lighthouse: what Lighthouse says of the built site on a phone, page by page.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import { share } from './share'

const RUNS = 3
const BAR = 98

const home = '.cache/lighthouse'

/** The last line of versions that runs on the Node this site is built with. */
const lighthouse = 'lighthouse@12.8.2'

const pages = [
  ['home', 'zh-CN/'],
  ['a question', 'zh-CN/stage/'],
  ['an action', 'zh-CN/askPlatform/'],
  ['the directory', 'zh-CN/numbers/'],
  ['the cases', 'zh-CN/cases/'],
] as const

function install(): void {
  mkdirSync(home, { recursive: true })
  if (existsSync(join(home, 'node_modules/lighthouse'))) return
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', lighthouse], { cwd: home, stdio: 'inherit' })
  if (status !== 0) throw new Error('Lighthouse could not be installed')
}

type Report = {
  readonly categories: { readonly performance: { readonly score: number | null } }
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>
}

const told = { 'first paint, ms': 'first-contentful-paint', 'largest paint, ms': 'largest-contentful-paint', 'blocked, ms': 'total-blocking-time', moved: 'cumulative-layout-shift' } as const

/** Beside this process, which serves the site meanwhile. */
async function judged(address: string, chrome: string): Promise<Report | undefined> {
  const out = join(home, 'report.json')
  const flags = ['--quiet', '--only-categories=performance', '--output=json', `--output-path=${out}`, '--chrome-flags=--headless=new --no-sandbox']
  const run = spawn('node', [join(home, 'node_modules/lighthouse/cli/index.js'), address, ...flags], {
    env: { ...process.env, CHROME_PATH: chrome },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const status = await new Promise((ended) => run.once('close', ended))
  return status === 0 ? (JSON.parse(readFileSync(out, 'utf8')) as Report) : undefined
}

/** Prints the table, and says whether every page held the bar. */
export async function judgedByLighthouse(): Promise<boolean> {
  install()
  const built = await serve({ dir: 'dist', port: 0 })
  const chrome = await ensureBrowser()
  const rows = []
  for (const [name, path] of pages) {
    const reports: Report[] = []
    // Now and then it cannot record a page: then it is asked again.
    for (let run = 0; reports.length < RUNS && run < RUNS + 3; run++) {
      const report = await judged(`${built.origin}/${path}`, chrome)
      if (report) reports.push(report)
    }
    const median = (values: readonly number[]) => Number(share(0.5, values).toFixed(3))
    const scores = reports.map(({ categories }) => (categories.performance.score ?? 0) * 100)
    const audits = Object.entries(told).map(([what, id]) => [what, median(reports.map(({ audits: all }) => all[id]?.numericValue ?? NaN))] as const)
    rows.push({ page: name, runs: reports.length, performance: median(scores), ...Object.fromEntries(audits) })
    console.log(JSON.stringify(rows.at(-1)))
  }
  await built.close()
  console.table(rows)
  const holds = rows.every(({ runs, performance }) => runs === RUNS && performance >= BAR)
  console.log(`${holds ? 'held' : 'MISSED'}: Lighthouse ${lighthouse.split('@')[1]} gives every page at least ${BAR} on a phone, medians of ${RUNS}`)
  return holds
}
