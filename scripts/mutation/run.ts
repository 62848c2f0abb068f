import { existsSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'
import { rooms, type RoomName } from '../../tests/mutation/rooms.ts'

/** Where a room's results lie. */
export const resultsOf = (name: RoomName): string => `.cache/mutation/${name}.json`

export const wasRun = (name: RoomName): boolean => existsSync(resultsOf(name))

/** Mutates the files of a room, one decision at a time, and asks its tests. */
export async function mutate(name: RoomName): Promise<void> {
  // The runner's processes read it.
  process.env['MUTATION_ROOM'] = name
  await new Stryker({
    testRunner: 'batch',
    plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/batch.mjs'],
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    // What runs while a module loads is data, and would cost every test for every mutant.
    ignoreStatic: true,
    concurrency: 1,
    // The compiler refuses these by itself: another word where a type names the words, an object without its members, a
    // function that gives nothing, a member asked of what may not be there.
    mutator: { plugins: null, excludedMutations: ['StringLiteral', 'ObjectLiteral', 'ArrowFunction', 'OptionalChaining'] },
    mutate: [...rooms[name].mutate],
    ignorePatterns: ['dist', 'docs', 'deploy', 'release', 'screenshots', '.cache/mutation', '.cache/elsewhere'],
    tempDirName: `.cache/mutation/${name}`,
    // There is no such file: what is done to a project's own needs an older TypeScript.
    tsconfigFile: 'none.json',
    disableTypeChecks: false,
    reporters: ['json'],
    jsonReporter: { fileName: resultsOf(name) },
    // What hangs is told by how often it is met; a busy machine may pause, which kills nothing.
    timeoutMS: 4 * 60 * 60_000,
    dryRunTimeoutMinutes: 30,
    allowConsoleColors: false,
  }).runMutationTest()
}
