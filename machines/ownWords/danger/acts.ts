/**
 * What a stranger is after, and whether it was done: a code told, money sent, a screen shown. The same words stand in
 * "he wants me to transfer it" and "I transferred it", and the first is a fraud to walk away from, the second an hour to run.
 */
export type Act = 'code' | 'money' | 'screen'

/** How a language says it. */
export type Manner = {
  /** The doing, with what is done to whom. */
  readonly acts: Readonly<Record<Act, RegExp>>
  /** Said with the same words, and none of it: all but what its groups hold is passed over. Global. */
  readonly beside: RegExp
  /** Right before the doing: it was not done, or is only thought of. */
  readonly denied: RegExp
  /** Before the doing: somebody wants it done. Global. */
  readonly wanted: RegExp
  /** After somebody wanted it, in the same breath: it is done. */
  readonly done: RegExp
  /** By itself, after somebody wanted it: I did as I was told. */
  readonly complied: RegExp
  /** After somebody wanted it: it was not done. */
  readonly balked: RegExp
}

export type Found = {
  readonly done: ReadonlySet<Act>
  readonly wanted: ReadonlySet<Act>
  /** It says in so many words that something was not done. */
  readonly isWithheld: boolean
}

const ACTS = ['code', 'money', 'screen'] as const satisfies readonly Act[]

/** Where the last match ends, or the beginning where there is none. */
const endOfLast = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].reduce((_, { 0: found, index }) => index + found.length, 0)

/** What was done and what was only wanted, clause by clause. */
export function actsIn(clauses: readonly string[], manner: Manner): Found {
  const [done, wanted] = [new Set<Act>(), new Set<Act>()]
  let last: Act | undefined
  let isWithheld = false
  for (const clause of clauses.map((one) => one.replace(manner.beside, '$1$2'))) {
    let isHere = false
    for (const act of ACTS) {
      const found = manner.acts[act].exec(clause)
      if (!found) continue
      isHere = true
      const end = found.index + found[0].length
      const asked = endOfLast(manner.wanted, clause.slice(0, end))
      const rest = clause.slice(asked)
      const isDenied = manner.denied.test(clause.slice(0, found.index)) || manner.denied.test(found[0]) || manner.balked.test(rest)
      const isDone = !isDenied && (asked === 0 || manner.done.test(rest))
      isWithheld ||= isDenied
      ;(isDone ? done : wanted).add(act)
      last = act
    }
    if (isHere || !last) continue
    if (manner.balked.test(clause)) isWithheld = true
    else if (manner.complied.test(clause)) done.add(last)
  }
  return { done, wanted, isWithheld }
}
