import { cpus } from 'node:os'
import { rooms, type RoomName } from '../../tests/mutation/rooms.ts'
import { scoreOf, type FileResult } from './results.ts'

/** What came of a whole run of a room, and how long it took. */
export type Run = { readonly name: RoomName; readonly results: readonly FileResult[]; readonly seconds: number; readonly on: string }

const sum = (all: readonly number[]): number => all.reduce((so, one) => so + one, 0)
const minutes = (seconds: number): string => `${Math.max(1, Math.round(seconds / 60))} min`

const rowOf = (result: FileResult): string => {
  const { file, killed, still, survivors } = result
  return `| \`${file}\` | ${scoreOf([result]).toFixed(1)} | ${killed + survivors.length} | ${survivors.length} | ${still} |`
}

const sectionOf = (run: Run): string => `## ${run.name}: ${scoreOf(run.results).toFixed(1)} %

${minutes(run.seconds)}, ${run.on}. Asked: ${rooms[run.name].tests.map((glob) => `\`${glob}\``).join(', ')}.

| file | score, % | mutants | survived | not tried |
|---|---|---|---|---|
${run.results.map(rowOf).join('\n')}
`

/**
 * The page of figures.
 *
 * @param open how many changes were neither noticed nor explained
 */
export function pageOf(runs: readonly Run[], missing: readonly RoomName[], open: number): string {
  const all = runs.flatMap(({ results }) => results)
  const mutants = sum(all.map(({ killed, survivors }) => killed + survivors.length))
  return `# Mutation tests

Written by \`npm run mutation\`. ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, one process, shared with other work.

Stryker changes every decision in the files below, one at a time (a condition turned round, a limit moved, a line taken out),
and the fast tests of its room are asked whether they notice. \`tests/mutation/batch.mjs\` tries one mutant after the other in
one worker, ten times as fast as Stryker's own Vitest runner; what that one killed where both were run, this one kills.

**${scoreOf(all).toFixed(1)} %** of ${mutants.toLocaleString('en')} changes were noticed. The bar is 85 % over all and 70 % for each file. What no test can notice is
named in \`tests/mutation/explained.ts\` with the reason; the command fails where that list is not the truth, and where a change
was neither noticed nor explained: ${open === 0 ? 'there is none' : `${open} are left to look at`}.

Not tried: what runs while a module loads (tables, patterns, sets: the last column), since every test would have to run for
each; what the compiler refuses by itself (another word where a type names the words, an object without its members, a function
that gives nothing); lists of data, and whatever \`tests/mutation/rooms.ts\` does not name.${missing.length ? ` Not run yet: ${missing.join(', ')}.` : ''}

${runs.map(sectionOf).join('\n')}`
}
