// npm run bench -- --growth: what a question costs where the guide knows more: the same site with made-up steps.
import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Manifest } from 'vite'
import { stepIds } from '../../machines/flow'

/** Makes a process write down, as it ends, what it took of the processor and of memory. */
const counted =
  "data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(process.env.SPENT,JSON.stringify(process.resourceUsage())))"

/** Microseconds and kilobytes, as Node tells them. */
type Spent = { readonly userCPUTime: number; readonly systemCPUTime: number; readonly maxRSS: number }

const sizes = [stepIds.length, 200, 400]

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
  const words = (locale: string) => manifest[`locales/${locale}/core.ts`]?.file ?? ''
  return {
    steps,
    'question path, kB gzip': weight(...new Set(withImports('src/main.tsx'))),
    'its words zh-CN, kB gzip': weight(words('zh-CN')),
    'its words en, kB gzip': weight(words('en')),
    'words zh-CN, kB to parse': Math.round(statSync(join(outDir, words('zh-CN'))).size / 1000),
    'scripts built, s of the processor': Math.round((userCPUTime + systemCPUTime) / 1e5) / 10,
    'memory at most, MB': Math.round(maxRSS / 1000),
  }
}

/** Prints the table. */
export function growth(): void {
  console.table(sizes.map(measured))
}
