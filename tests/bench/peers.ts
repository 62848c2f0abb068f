// npm run bench -- --peers: the same questions with other tools, beside this site, by turns on a slow phone.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { ensureBrowser } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import { otherWays, peers, site, type Contender } from './contenders'
import { buildPeers } from './peers/build'
import { serveFiles, type Served } from './serveFiles'
import { share } from './share'
import { slowestOfAWalk } from './slowest'
import { visit, type Visit } from './visit'

const RUNS = 7

/** Every visit as soon as it was made: what stands here is not lost with the rest of a run. */
const diary = '.cache/bench/peers.jsonl'

const noteDown = (line: object) => appendFileSync(diary, `${JSON.stringify(line)}\n`)

const median = (values: readonly number[]) => share(0.5, values)
const slowest = (values: readonly number[]) => share(0.95, values)

const summed = (visits: readonly Visit[]) => {
  const questions = visits.flatMap((one) => one.questions)
  const actions = visits.flatMap((one) => one.actions)
  return {
    visits: visits.length,
    visible: median(visits.map((one) => one.visible)),
    question: median(questions),
    questionSlow: slowest(questions),
    action: median(actions),
    actionSlow: slowest(actions),
    blocked: median(visits.map((one) => one.blocked)),
    held: median(visits.map((one) => one.held)),
    shifts: Math.max(...visits.map((one) => one.shifts)),
  }
}

type Summed = ReturnType<typeof summed>

const ms = (value: number) => (Number.isNaN(value) ? '–' : Math.round(value))

const row = (name: string, one: Summed, us: Summed) => ({
  '': name,
  'first answers': ms(one.visible),
  'a question': ms(one.question),
  'slowest 20th': ms(one.questionSlow),
  'an action': ms(one.action),
  'its slowest 20th': ms(one.actionSlow),
  'blocked beyond 50 ms': ms(one.blocked),
  'in long tasks': ms(one.held),
  'ours: first answers': (us.visible / one.visible).toFixed(2),
  'ours: a question': (us.question / one.question).toFixed(2),
})

/** By turns, so that whatever else the machine does meanwhile slows all. A visit that fails is told and costs no other. */
async function byTurns(browser: Browser, contenders: readonly Contender[]): Promise<ReadonlyMap<string, Summed>> {
  const visits = new Map<string, Visit[]>(contenders.map(({ name }) => [name, []]))
  for (let run = 0; run < RUNS; run++) {
    for (const contender of contenders) {
      const [made, failure] = await visit(browser, contender).then((one) => [one] as const, (error: unknown) => [undefined, String(error)] as const)
      noteDown({ run, contender: contender.name, ...(made ?? { failure }) })
      if (made) visits.get(contender.name)?.push(made)
      else console.log(`FAILED: ${contender.name}, visit ${run + 1}: ${failure}`)
    }
  }
  return new Map([...visits].map(([name, all]) => [name, summed(all)]))
}

/** Measures this site beside its peers, prints everything, and says whether every bar was held. */
export async function besidePeers(): Promise<boolean> {
  mkdirSync(dirname(diary), { recursive: true })
  writeFileSync(diary, '')
  const files = await buildPeers()
  const built = await serve({ dir: 'dist', port: 0 })
  const served: Served[] = await Promise.all([files.wizard, files.survey, files.pages, files.oneFile].map(serveFiles))
  const [wizard = '', survey = '', pages = '', oneFile = ''] = served.map(({ origin }) => origin)
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  const here = site(built.origin)
  const all = await byTurns(browser, [here, ...peers({ wizard, survey, pages, oneFile })])
  const others = await byTurns(browser, otherWays(built.origin))
  const worst = await slowestOfAWalk(browser, built.origin)
  const version = browser.version()
  await browser.close()
  await built.close()
  for (const { close } of served) close()

  const of = (name: string) => all.get(name) ?? summed([])
  const us = of(here.name)
  console.log(`Chromium ${version}, processor slowed 4 times, 1.6 Mbit/s and 150 ms, cold; medians of ${RUNS} visits, ms.`)
  console.table([...all, ...others].map(([name, one]) => row(name, one, us)))
  const shifts = Math.max(us.shifts, worst.shifts, ...[...others.values()].map((one) => one.shifts))
  console.log(`A walk that answers, ticks, notes, shares and prints: slowest interaction ${ms(worst.slowest)} ms; moved ${shifts.toFixed(3)}.`)
  const bars = [
    ['a question no later than with react-use-wizard', us.question <= of('react-use-wizard').question],
    ['a question within 100 ms, 95 of 100 times', us.questionSlow <= 100],
    ['an action within 120 ms', us.action <= 120],
    ['an action within 200 ms, 95 of 100 times', us.actionSlow <= 200],
    ['first answers within 1.3 times the smallest pages', us.visible <= of('smallest pages').visible * 1.3],
    ['first answers before every wizard', us.visible < Math.min(of('react-use-wizard').visible, of('SurveyJS').visible)],
    ['blocked for at most 500 ms, all long tasks together', us.held <= 500],
    ['no interaction later than 200 ms', worst.slowest <= 200],
    ['nothing moves: less than 0.02', shifts < 0.02],
    ['no visit fails', [...all.values(), ...others.values()].every(({ visits }) => visits === RUNS)],
  ] as const
  for (const [bar, holds] of bars) console.log(`${holds ? 'held' : 'MISSED'}: ${bar}`)
  return bars.every(([, holds]) => holds)
}
