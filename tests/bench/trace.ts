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

type Event = { readonly name: string; readonly ph: string; readonly pid: number; readonly tid: number; readonly ts: number; readonly dur?: number; readonly tdur?: number }

const named = Object.entries(kinds)
const kindOf = ({ name }: Event) => named.find(([, pattern]) => pattern.test(name))?.[0]

/**
 * ms of the processor spent on each kind of work between two instants, each counted where it is done and not in what
 * called it. By the clock of the thread, so that whatever else the machine does meanwhile counts little.
 */
function spent(events: readonly Event[], { pid, tid }: Event, from: number, to: number): Spent {
  const sums: Record<string, number> = {}
  const add = (kind: string, us = 0) => {
    sums[kind] = (sums[kind] ?? 0) + us / 1000
  }
  const within = events.filter((one) => one.pid === pid && one.ph === 'X' && one.ts < to && one.ts + (one.dur ?? 0) > from)
  const open: { kind: string; end: number }[] = []
  for (const one of within.filter((each) => each.tid === tid).sort((x, y) => x.ts - y.ts || (y.dur ?? 0) - (x.dur ?? 0))) {
    while ((open.at(-1)?.end ?? Infinity) <= one.ts) open.pop()
    const around = open.at(-1)
    const kind = kindOf(one) ?? around?.kind ?? 'other'
    if (around) add(around.kind, -(one.tdur ?? 0))
    else add('all', one.tdur)
    add(kind, one.tdur)
    open.push({ kind, end: one.ts + (one.dur ?? 0) })
  }
  // Raster is done beside the main thread.
  for (const one of within) if (one.tid !== tid && kinds.raster.test(one.name)) add('raster', one.tdur)
  return sums
}

const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'loading', 'v8']

function eventsIn(text: string): readonly Event[] {
  return (JSON.parse(text) as { readonly traceEvents: readonly Event[] }).traceEvents
}

async function traced(browser: Browser, origin: string): Promise<Readonly<Record<string, Spent>>> {
  const { first, heading, answers, live } = site(origin)
  const page = await newPage(browser)
  await page.addInitScript(() => addEventListener('click', () => performance.mark('tapped'), true))
  await watch(page, heading, answers)
  await slowDown(page, true)
  await browser.startTracing(page, { categories })
  await page.goto(first)
  await quiet(page, live)
  for (const answer of ['bought', 'fake', 'refused']) {
    await page.locator(`main a[data-answer="${answer}"]`).click()
    await quiet(page)
  }
  const written = await browser.stopTracing()
  await page.context().close()
  const events = eventsIn(written.toString())
  const at = (name: string) => events.filter((one) => one.name === name).sort((a, b) => a.ts - b.ts)
  const [question, , action] = at('tapped')
  const seen = at('firstContentfulPaint').findLast(({ ts }) => ts < (question?.ts ?? 0))
  const begun = at('navigationStart').findLast(({ ts }) => ts < (seen?.ts ?? 0))
  if (!question || !action || !begun || !seen) throw new Error('The trace lacks what it was made for')
  // What the tap changes is laid out before the frame it is painted in; a frame before that shows the finger alone.
  const until = ({ pid, ts: tapped }: Event) => {
    const laid = at('Layout').find(({ ts, pid: where }) => where === pid && ts > tapped)
    const frame = at('Commit').find(({ ts, pid: where }) => where === pid && ts > (laid?.ts ?? tapped))
    return frame ? frame.ts + (frame.dur ?? 0) : tapped
  }
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
  console.log(`Chromium ${browser.version()}, processor slowed 4 times, 1.6 Mbit/s and 150 ms; medians of ${RUNS}; ms of the main thread's own clock (raster: beside it).`)
  await browser.close()
  await built.close()
  const columns = ['all', ...Object.keys(kinds), 'other'] as const
  const rows = Object.keys(runs[0] ?? {}).map((what) => {
    const middle = (kind: string) => Math.round(share(0.5, runs.map((run) => Object.entries(run[what] ?? {}).find(([name]) => name === kind)?.[1] ?? 0)))
    return [what, Object.fromEntries(columns.map((kind) => [kind, middle(kind)]))] as const
  })
  console.table(Object.fromEntries(rows))
}
