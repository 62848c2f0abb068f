import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from './run.mjs'

// npm run fuzz: every rule that is tried on made-up input, fifty times as often as by the tests (100,000 links).

const TIMES = '50'

const files = ['tests', 'src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => /\.test\.tsx?$/.test(file) && readFileSync(file, 'utf8').includes("support/runs'")),
)

const args = ['run', '--project', 'core', '--project', 'screens', '--testTimeout', String(60 * 60_000), ...files]
process.exitCode = await runTool('node_modules/vitest/vitest.mjs', args, { minutes: 120, env: { ...process.env, RUNS: TIMES } })
