import { defineConfig, type Plugin } from 'vitest/config'
import { evaluated } from '../../scripts/build/evaluated.ts'
import { isRoomName, rooms, type Room } from './rooms.ts'

const name = process.env['MUTATION_ROOM']
if (!isRoomName(name)) throw new Error(`There is no room "${name}"`)
const { tests, browser }: Room = rooms[name]
/** The folder of test files that each wake a mutant, once they are written. */
const batch = process.env['MUTATION_BATCH']

/** What is learnt from phrases is learnt once, not for every mutant. */
function learntOnce(file: string): Plugin {
  const { load } = evaluated(file)
  return { name: 'learnt-once', ...(load && { load }) }
}

/** The same mutant, the same verdict: chance is the same each time, and what fails is not made smaller first. */
const sameChance: Plugin = {
  name: 'same-chance',
  enforce: 'pre',
  transform: (code, id) =>
    /\.test\.tsx?$/.test(id) && code.includes("import fc from 'fast-check'") ? `${code}\nfc.configureGlobal({ seed: 1, numRuns: 15, endOnFailure: true })\n` : undefined,
}

export default defineConfig({
  plugins: [sameChance, learntOnce('OwnWords/learnt/zh-CN.ts'), learntOnce('OwnWords/learnt/en.ts'), learntOnce('messageCheck/learnt.ts')],
  test: {
    environment: browser ? 'jsdom' : 'node',
    // The files of one run, which have one mutant, share a worker; the next run has another.
    isolate: false,
    include: batch ? [`${batch}/*.test.ts`] : tests.filter((glob) => !glob.startsWith('!')),
    exclude: tests.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)),
    setupFiles: ['tests/mutation/setup.ts'],
    env: { MUTATION: 'yes' },
    // A loop without an end is told by how often a mutant is met; only a promise that never comes has to be waited for.
    testTimeout: batch ? 30_000 : 600_000,
    hookTimeout: batch ? 30_000 : 600_000,
  },
})
