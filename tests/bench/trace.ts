// npm run bench -- --trace: where the milliseconds of a first visit, of a tap to a question and of one to an action go.
import { chromium, type Browser } from 'playwright-core'
import { ensureBrowser } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import { site } from './contenders'
import { newPage, slowDown } from './phone'
import { share } from './share'
import { quiet, watch } from './watch'

const RUNS = 5

const kinds = {
  script: /^(?:FunctionCall|EvaluateScript|v8\.|V8\.|TimerFire|FireAnimationFrame|FireIdleCallback|EventDispatch|RunMicrotasks|M(?:in|aj)orGC)/,
  parsing: /^Parse(?:HTML|AuthorStyleSheet)$/,
  style: /^(?:UpdateLayoutTree|RecalcStyle)$/,
  layout: /^Layout$/,
  paint: /^(?:PrePaint|Paint|Layerize|Commit|UpdateLayer)$/,
  raster: /^Raster/,
} as const satisfies Readonly<Record<string, RegExp>>

type Kind = keyof typeof kinds | 'other'
type Spent = Readonly<Partial<Record<Kind | 'all', number>>>

type Event = { readonly name: string; readonly ph: string; readonly pid: number; readonly tid: number; readonly ts: number; readonly dur?: number }

const named = Object.entries(kinds)
const kindOf = ({ name }: Event) => named.find(([, pattern]) => pattern.test(name))?.[0]

/** ms spent on each kind of work between two instants, each counted where it is done and not in what called it. */
function spent(events: readonly Event[], { pid, tid }: Event, from: number, to: number): Spent {
  const sums: Record<string, number> = { all: (to - from) / 1000 }
  const within = events.filter((one) => one.pid === pid && one.ph === 'X' && one.ts < to && one.ts + (one.dur ?? 0) > from)
  const add = (kind: string, us: number) => {
    sums[kind] = (sums[kind] ?? 0) + us / 1000
  }
  const open: { kind: string; end: number }[] = []
  for (const one of within.filter((each) => each.tid === tid).sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const start = Math.max(one.ts, from)
    const end = Math.min(one.ts + (one.dur ?? 0), to)
    while ((open.at(-1)?.end ?? Infinity) <= start) open.pop()
    const around = open.at(-1)
    const kind = kindOf(one) ?? around?.kind ?? 'other'
    if (around) add(around.kind, start - end)
    add(kind, end - start)
    open.push({ kind, end })
  }
  // Raster is done beside the main thread.
  for (const one of within) if (one.tid !== tid && kinds.raster.test(one.name)) add('raster', one.dur ?? 0)
  return sums
}

function eventsIn(text: string): readonly Event[] {
  return (JSON.parse(text) as { readonly traceEvents: readonly Event[] }).traceEvents
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'loading', 'v8']

async function traced(browser: Browser, origin: string): Promise<Readonly<Record<string, Spent>>> {
  const { first, heading, answers } = site(origin)
  const page = await newPage(browser)
  await page.addInitScript(() => addEventListener('click', () => performance.mark('tapped'), true))
  await watch(page, heading, answers)
  await slowDown(page, true)
  await browser.startTracing(page, { categories })
  await page.goto(first)
  await quiet(page)
  for (const answer of ['bought', 'fake', 'refused']) {
    await page.locator(`main a[data-answer="${answer}"]`).click()
    await quiet(page)
  }
  const written = await browser.stopTracing()
  await page.context().close()
  const events = eventsIn(written.toString())
  const at = (name: string) => events.filter((one) => one.name === name).sort((a, b) => a.ts - b.ts)
  const [question, , action] = at('tapped')
  const begun = at('navigationStart').findLast(({ ts }) => ts < (question?.ts ?? 0))
  const seen = at('firstContentfulPaint').find(({ ts }) => ts > (begun?.ts ?? 0))
  if (!question || !action || !begun || !seen) throw new Error('The trace lacks what it was made for')
  const frame = (tap: Event) => at('Commit').find(({ ts, pid }) => pid === tap.pid && ts > tap.ts + 5000) ?? tap
  const until = (tap: Event) => frame(tap).ts + (frame(tap).dur ?? 0)
  return {
    'until first answers': spent(events, seen, begun.ts, seen.ts),
    'from there until quiet': spent(events, seen, seen.ts, question.ts),
    'a tap to a question': spent(events, question, question.ts, until(question)),
    'a tap to an action': spent(events, action, action.ts, until(action)),
  }
}

/** Prints the table. */
export async function trace(): Promise<void> {
  const built = await serve({ dir: 'dist', port: 0 })
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  const runs: Readonly<Record<string, Spent>>[] = []
  for (let run = 0; run < RUNS; run++) runs.push(await traced(browser, built.origin))
  console.log(`Chromium ${browser.version()}, processor slowed 4 times, 1.6 Mbit/s and 150 ms; medians of ${RUNS}, ms of the main thread (raster: beside it).`)
  await browser.close()
  await built.close()
  const columns = ['all', ...Object.keys(kinds), 'other'] as const
  const rows = Object.keys(runs[0] ?? {}).map((what) => {
    const middle = (kind: string) => Math.round(share(0.5, runs.map((run) => Object.entries(run[what] ?? {}).find(([name]) => name === kind)?.[1] ?? 0)))
    return [what, Object.fromEntries(columns.map((kind) => [kind, middle(kind)]))] as const
  })
  console.table(Object.fromEntries(rows))
}
