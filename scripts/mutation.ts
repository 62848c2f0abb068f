import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { explained } from '../tests/mutation/explained.ts'
import { isRoomName, roomNames, type RoomName } from '../tests/mutation/rooms.ts'
import { pageOf, type Run } from './mutation/page.ts'
import { heldAgainst, resultsIn, scoreOf } from './mutation/results.ts'
import { mutate, wasRun } from './mutation/run.ts'

// npm run mutation [-- <room> …] [--told]: changes what decides, asks the tests, and holds the score; --told tells of the
// last time and tries nothing.

const [LEAST, LEAST_OF_FILE] = [85, 70] as const

const words = process.argv.slice(2)
const asked = words.filter(isRoomName)
const wanted: readonly RoomName[] = asked.length ? asked : roomNames

const notePath = (name: RoomName) => `.cache/mutation/${name}.run.json`
for (const name of words.includes('--told') ? [] : wanted) {
  const began = Date.now()
  await mutate(name)
  const seconds = Math.round((Date.now() - began) / 1000)
  writeFileSync(notePath(name), JSON.stringify({ seconds, on: new Date().toISOString().slice(0, 10) }))
}

const runs = roomNames.filter(wasRun).map((name): Run => {
  const note: Pick<Run, 'seconds' | 'on'> = existsSync(notePath(name)) ? JSON.parse(readFileSync(notePath(name), 'utf8')) : { seconds: 0, on: '' }
  return { name, results: resultsIn(name), ...note }
})
const shown = runs.filter(({ name }) => wanted.includes(name)).flatMap(({ results }) => results)
const { open, stale } = heldAgainst(explained, shown)
for (const result of shown) console.log(`${scoreOf([result]).toFixed(1).padStart(5)} %  ${result.file}`)
console.log(`${scoreOf(shown).toFixed(1).padStart(5)} %  in all`)

const low = shown.filter((result) => scoreOf([result]) < LEAST_OF_FILE)
for (const { file, line, becomes, isMet } of open) console.error(`${isMet ? 'Not noticed' : 'Met by no test'}: ${file}:${line}\n  ${becomes}`)
for (const text of stale) console.error(`Explained, and not alive: ${text}`)
for (const { file } of low) console.error(`Under ${LEAST_OF_FILE} %: ${file}`)
if (scoreOf(shown) < LEAST) console.error(`Under ${LEAST} % in all`)

const everywhere = heldAgainst(explained, runs.flatMap(({ results }) => results))
writeFileSync('docs/mutation.md', pageOf(runs, roomNames.filter((name) => !wasRun(name)), everywhere.open.length))
process.exitCode = open.length || stale.length || low.length || scoreOf(shown) < LEAST ? 1 : 0
