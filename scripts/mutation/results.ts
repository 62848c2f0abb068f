import { readFileSync } from 'node:fs'
import type { Explained } from '../../tests/mutation/explained.ts'
import { resultsOf } from './run.ts'
import type { RoomName } from '../../tests/mutation/rooms.ts'

type Place = { readonly line: number; readonly column: number }
type Mutant = { readonly status: string; readonly statusReason?: string; readonly replacement?: string; readonly location: { readonly start: Place; readonly end: Place } }
type Report = { readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>> }

/** A mutant no test noticed: its file and the line as it was changed, by which the list of the explained knows it. */
export type Survivor = { readonly file: string; readonly line: number; readonly becomes: string; readonly isMet: boolean }

/** What came of a file. `still`: what runs while the file loads, which was not tried. */
export type FileResult = { readonly file: string; readonly killed: number; readonly still: number; readonly survivors: readonly Survivor[] }

const becomes = (source: readonly string[], { location: { start, end }, replacement = '' }: Mutant): string =>
  `${(source[start.line - 1] ?? '').slice(0, start.column - 1)}${replacement}${(source[end.line - 1] ?? '').slice(end.column - 1)}`.replace(/\s+/g, ' ').trim()

/** What came of a room, file by file, the files without any rule left out. */
export function resultsIn(name: RoomName): readonly FileResult[] {
  const { files }: Report = JSON.parse(readFileSync(resultsOf(name), 'utf8'))
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n')
    const of = (...status: readonly string[]) => mutants.filter((mutant) => status.includes(mutant.status))
    const killed = of('Killed', 'Timeout').length
    const survivors = of('Survived', 'NoCoverage', 'RuntimeError').map((mutant) => ({
      file,
      line: mutant.location.start.line,
      becomes: becomes(lines, mutant),
      isMet: mutant.status !== 'NoCoverage',
    }))
    return killed + survivors.length > 0 ? [{ file, killed, still: of('Ignored').filter(({ statusReason }) => /static/i.test(statusReason ?? '')).length, survivors }] : []
  })
}

/** How many of a hundred mutants were noticed. */
export function scoreOf(results: readonly FileResult[]): number {
  const killed = results.reduce((sum, one) => sum + one.killed, 0)
  const survived = results.reduce((sum, { survivors }) => sum + survivors.length, 0)
  return (100 * killed) / Math.max(1, killed + survived)
}

const keyOf = ({ file, becomes: text }: { readonly file: string; readonly becomes: string }): string => `${file}: ${text}`

/** Who survived and is not explained, and what is explained and did not survive in the files that were tried. */
export function heldAgainst(explained: readonly Explained[], results: readonly FileResult[]): { readonly open: readonly Survivor[]; readonly stale: readonly string[] } {
  const known = explained.flatMap(({ file, mutants }) => mutants.map((text) => ({ file, becomes: text })))
  const survivors = results.flatMap((one) => one.survivors)
  const [alive, listed] = [new Set(survivors.map(keyOf)), new Set(known.map(keyOf))]
  const tried = new Set(results.map(({ file }) => file))
  return {
    open: survivors.filter((one) => !listed.has(keyOf(one))),
    stale: known.filter((one) => tried.has(one.file) && !alive.has(keyOf(one))).map(keyOf),
  }
}
