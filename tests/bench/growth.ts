// npm run bench -- --growth: what a question costs where the guide knows more: the same site with made-up steps.
import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Manifest } from 'vite'
import { sketchOf } from '../../machines/core/sketch'
import { journeyOf, stepIds, type StepId } from '../../machines/flow'
import { shortestWalks } from '../support/edges'

/** Makes a process write down, as it ends, what it took of the processor and of memory. */
const counted =
  "data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(process.env.SPENT,JSON.stringify(process.resourceUsage())))"

/** Microseconds and kilobytes, as Node tells them. */
type Spent = { readonly userCPUTime: number; readonly systemCPUTime: number; readonly maxRSS: number }

const sizes = [stepIds.length, 200, 400]

/** What the words of a question may weigh, kB, however much the guide knows. */
const BAR = 25

const questions = [...shortestWalks()].filter(([step]) => sketchOf(step).kind === 'question')

/** A question on its own, and with the answers that lead there soonest: the steps it names. */
const alone: readonly (readonly StepId[])[] = questions.map(([step]) => [step])
const walked: readonly (readonly StepId[])[] = questions.map(([step, pairs]) => [...pairs.map((pair) => pair.step), step])

function measured(steps: number) {
  const outDir = join('.cache/growth', String(steps))
  const written = join('.cache', `growth-${steps}.json`)
  const env = { ...process.env, STEPS: String(steps), OUT: outDir, SPENT: written }
  const vite = ['--import', counted, 'node_modules/vite/bin/vite.js', 'build', '--config', 'tests/bench/growth.config.ts', '--logLevel', 'error']
  const { status } = spawnSync(process.execPath, vite, { env, stdio: 'inherit' })
  if (status !== 0) throw new Error(`No site of ${steps} steps could be built`)
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(written, 'utf8')) as Spent
  const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8')) as Manifest
  const withImports = (key: string): string[] => [manifest[key]?.file ?? '', ...(manifest[key]?.imports ?? []).flatMap(withImports)]
  const weight = (...files: readonly string[]) =>
    Math.round(files.reduce((sum, file) => sum + gzipSync(readFileSync(join(outDir, file)), { level: 9 }).length, 0) / 100) / 10
  const words = (locale: string, part: string) => manifest[`locales/${locale}/${part}.ts`]?.file ?? ''
  const wordsOf = (locale: string, named: readonly StepId[]) => {
    const journeys = [...new Set(named.map(journeyOf))].filter((journey) => journey !== 'start')
    return [words(locale, 'core'), ...journeys.map((journey) => words(locale, `journeys/${journey}/steps`))]
  }
  const most = (locale: string, pages: readonly (readonly StepId[])[]) => Math.max(...pages.map((named) => weight(...wordsOf(locale, named))))
  const parsed = (named: readonly StepId[]) => wordsOf('zh-CN', named).reduce((sum, file) => sum + statSync(join(outDir, file)).size, 0)
  return {
    steps,
    'question path, kB gzip': weight(...new Set(withImports('src/main.tsx'))),
    'words of a question zh-CN': most('zh-CN', alone),
    'en': most('en', alone),
    'with the answers before it zh-CN': most('zh-CN', walked),
    'en, with them': most('en', walked),
    'kB to parse, zh-CN': Math.round(Math.max(...walked.map(parsed)) / 1000),
    'words of all steps zh-CN, once it is quiet': weight(words('zh-CN', 'steps')),
    'scripts built, s of the processor': Math.round((userCPUTime + systemCPUTime) / 1e5) / 10,
    'memory at most, MB': Math.round(maxRSS / 1000),
  }
}

/** Prints the table. Fails where a question weighs more than it may. */
export function growth(): void {
  const rows = sizes.map(measured)
  console.table(rows)
  const heavy = rows.filter((row) => Math.max(row['words of a question zh-CN'], row.en, row['with the answers before it zh-CN'], row['en, with them']) > BAR)
  if (heavy.length) throw new Error(`The words of a question pass ${BAR} kB at ${heavy.map(({ steps }) => steps).join(' and ')} steps`)
}
