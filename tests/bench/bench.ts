// npm run bench: how the built site does on a slow phone, beside the same screens as plain HTML in one file; with
// `-- --peers` beside the same questions asked by other tools; with `-- --lighthouse` what Lighthouse says; with
// `-- --trace` where the time goes, with `-- --growth` what a bigger guide would weigh.
import { chromium, type Browser } from 'playwright-core'
import { ensureBrowser } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import { expectBuiltSite } from '../../scripts/usage.mjs'
import { besidePeers } from './peers'
import { share } from './share'
import { arrive, drawPicture, tapThrough, type Site } from './measure'
import { growth } from './growth'
import { judgedByLighthouse } from './lighthouse'
import { servePlain } from './plainSite'
import { trace } from './trace'

const RUNS = 16
const PICTURES = 5
const questions = ['bought', 'quality', 'noReply'] as const
const toAction = [...questions, 'over24h'] as const

const ms = (value: number) => `${value.toFixed(0)} ms`

async function oneRun(browser: Browser, site: Site) {
  const arrival = await arrive(browser, site)
  const times = await tapThrough(browser, site, toAction)
  return { ...arrival, taps: times.slice(0, questions.length), actions: times.slice(questions.length) }
}

type Run = Awaited<ReturnType<typeof oneRun>>

const summed = (runs: readonly Run[]) => {
  const taps = runs.flatMap((run) => run.taps)
  return {
    painted: share(0.5, runs.map(({ painted }) => painted)),
    answerable: share(0.5, runs.map(({ answerable }) => answerable)),
    live: share(0.5, runs.flatMap(({ live }) => live ?? [])),
    tap: share(0.5, taps),
    tapSlow: share(0.95, taps),
    action: share(0.5, runs.flatMap(({ actions }) => actions)),
  }
}

type Measured = ReturnType<typeof summed>

const row = (what: string, key: keyof Measured, site: Measured, plain: Measured) => ({
  what,
  'this site': ms(site[key]),
  'plain HTML': Number.isNaN(plain[key]) ? '–' : ms(plain[key]),
  times: Number.isNaN(plain[key]) ? '–' : (site[key] / plain[key]).toFixed(2),
})

/** Measures the site beside the same screens as plain HTML, and says whether every bar was held. */
async function besidePlain(): Promise<boolean> {
  const [built, plain] = await Promise.all([serve({ dir: 'dist', port: 0 }), servePlain('dist', toAction)])
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  const runs: { site: Run; file: Run }[] = []
  // By turns, so that whatever else the machine does meanwhile slows both.
  for (let run = 0; run < RUNS; run++) {
    runs.push({
      site: await oneRun(browser, { first: `${built.origin}/zh-CN/`, heading: 'main h1', isApplication: true }),
      file: await oneRun(browser, { first: `${plain.origin}/`, heading: '.screen:target h1', isApplication: false }),
    })
  }
  const lists = [
    ['a list', 'zh-CN/askPlatform/#v1~start.bought~issue.fake~stage.refused'],
    ['the longest list', 'en/askPlatform/'],
  ] as const
  const pictures: { what: string; took: number }[] = []
  for (const [what, path] of lists) {
    const took: number[] = []
    for (let run = 0; run < PICTURES; run++) took.push(await drawPicture(browser, `${built.origin}/${path}`))
    pictures.push({ what, took: share(0.5, took) })
  }
  const site = summed(runs.map((run) => run.site))
  const file = summed(runs.map((run) => run.file))
  await browser.close()
  await built.close()
  plain.close()

  console.log(`${RUNS} runs, processor slowed 4 times, medians; arriving over 1.6 Mbit/s and 150 ms. The plain file weighs ${plain.size} bytes.`)
  console.table([
    row('first paint', 'painted', site, file),
    row('first answer that can be given', 'answerable', site, file),
    row('application takes over', 'live', site, file),
    row('tap to next question painted', 'tap', site, file),
    row('the same, slowest twentieth', 'tapSlow', site, file),
    row('tap to action painted', 'action', site, file),
  ])
  for (const { what, took } of pictures) console.log(`${what} becomes a picture: ${ms(took)}`)
  const bars = [
    ['tap to next question at most 1.3 times plain HTML', site.tap <= file.tap * 1.3],
    ['tap to next question within 100 ms, 95 of 100 times', site.tapSlow <= 100],
    ['a list becomes a picture within 3 s', pictures.every(({ took }) => took <= 3000)],
  ] as const
  for (const [bar, holds] of bars) console.log(`${holds ? 'held' : 'MISSED'}: ${bar}`)
  return bars.every(([, holds]) => holds)
}

function held(): Promise<boolean> {
  if (process.argv.includes('--lighthouse')) return judgedByLighthouse()
  return process.argv.includes('--peers') ? besidePeers() : besidePlain()
}

expectBuiltSite()
if (process.argv.includes('--trace')) await trace()
else if (process.argv.includes('--growth')) growth()
else if (!(await held())) process.exitCode = 1
