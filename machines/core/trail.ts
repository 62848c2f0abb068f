import { answersOf, isAnswerOf, isStepId, stepIds, type Pair, type PairName, type StepId } from '../flow'
import { formerly, nowSaid, stepNamed, type Formerly } from '../formerly'
import { leadsTo } from './leadsTo'

declare const checked: unique symbol

/**
 * The answers given so far, replayed and clean: each pair was applied at its own step and no step comes twice.
 * Only `replay` makes one, so everyone else may trust it.
 */
export type Trail = {
  /** The step the walk began at: `start`, or wherever a stand-alone page was opened. */
  readonly from: StepId
  readonly pairs: readonly Pair[]
  /** The furthest step, the one without an answer. */
  readonly end: StepId
  readonly [checked]: true
}

/** Why a link does not say all it was made to say. */
export type LostReason = 'unknown-version' | 'malformed' | 'gone' | 'does-not-follow'

/**
 * What a link says beside its trail: `aside` holds pairs that exist but do not follow here (an earlier answer was
 * changed, or the flow was); `gone` quotes what this flow no longer knows.
 */
export type Trouble = { readonly reason: LostReason; readonly aside: readonly Pair[]; readonly gone: readonly string[] }

/** A fragment, read: all of it that still holds, and what does not. */
export type Parsed = { readonly trail: Trail; readonly trouble?: Trouble }

const VERSION = 'v1'

const toTrail = (from: StepId, pairs: readonly Pair[], end: StepId) => ({ from, pairs, end }) as Trail

/** A trail with no answers yet, beginning at a step. */
export const emptyTrail = (from: StepId = 'start'): Trail => toTrail(from, [], from)

/** An answer at its step, or `undefined` where the step does not offer it. */
export const toPair = (step: StepId, answer: string): Pair | undefined =>
  isAnswerOf(step, answer) ? ({ step, answer } as Pair) : undefined

/**
 * Folds pairs through the machine. A pair counts only where its step is the current one; a pair that does not is
 * set aside. Coming back to a step cuts the loop, so a trail is a simple path and links stay short.
 */
export function replay(pairs: readonly Pair[], from: StepId = pairs[0]?.step ?? 'start'): { trail: Trail; aside: readonly Pair[] } {
  const kept: Pair[] = []
  const aside: Pair[] = []
  let here = from
  for (const pair of pairs) {
    const next = pair.step === here ? leadsTo(here, pair.answer) : undefined
    if (!next) {
      aside.push(pair)
      continue
    }
    kept.push(pair)
    here = next
    const before = kept.findIndex(({ step }) => step === here)
    if (before >= 0) kept.length = before
  }
  return { trail: toTrail(from, kept, here), aside }
}

/** The pair written like this, `stage.refused`, where the flow has it. */
export const pairNamed = (name: string): Pair | undefined => {
  const [step = '', answer = ''] = name.split('.')
  return isStepId(step) ? toPair(step, answer) : undefined
}

/** The pairs a word of a link stands for, by whatever name it knew them. */
function pairsOf(word: string, table: Formerly): readonly Pair[] | 'malformed' | 'gone' {
  const [, step, answer] = /^([A-Za-z0-9]+)\.([A-Za-z0-9]+)$/.exec(word) ?? []
  if (!step || !answer) return 'malformed'
  const current = pairNamed(word)
  if (current) return [current]
  const said = nowSaid(word, table)
  const pairs = (said.length ? said : [`${stepNamed(step, table) ?? ''}.${answer}`]).flatMap((name) => pairNamed(name) ?? [])
  return pairs.length ? pairs : 'gone'
}

/**
 * What an older link says to the questions that were put in behind an answer since: nothing, unless it goes on at the
 * step they lead to.
 */
function saidSince(pair: Pair, goesOnAt: StepId, table: Formerly): readonly Pair[] {
  const [, ...since] = nowSaid(`${pair.step}.${pair.answer}`, table).flatMap((name) => pairNamed(name) ?? [])
  const last = since[since.length - 1]
  if (!last || leadsTo(pair.step, pair.answer) === goesOnAt) return []
  if (leadsTo(last.step, last.answer) === goesOnAt) return since
  const more = saidSince(last, goesOnAt, table)
  return more.length ? [...since, ...more] : []
}

/** Is this only the beginning of a pair, as where a chat app cut the link? */
const isCut = (word: string): boolean =>
  stepIds.some((step) => word.startsWith(`${step}.`) && answersOf(step).some((answer) => `${step}.${answer}`.startsWith(word)))

/** Is this fragment a trail of any version, rather than an anchor or nothing? */
export const hasTrail = (fragment: string): boolean => /^v[0-9]+(?:~|$)/.test(fragment)

/**
 * Reads a fragment (without `#`). Anything that is not a trail at all (`''`, `main`) is a bare page: a walk that
 * begins at `bare`, the step looked at. Never throws; what cannot be read is quoted and the nearest valid trail is given.
 */
export function parseTrail(fragment: string, bare: StepId = 'start', table: Formerly = formerly): Parsed {
  if (!hasTrail(fragment)) return { trail: emptyTrail(bare) }
  const [version = '', ...words] = fragment.split('~')
  if (version !== VERSION) {
    return { trail: emptyTrail(bare), trouble: { reason: 'unknown-version', aside: [], gone: [version] } }
  }
  // Behind an empty word stands what was set aside: nobody walked on to it.
  const boundary = words.indexOf('')
  const read = words.filter((word) => word !== '').map((word) => ({ word, found: pairsOf(word, table) }))
  const pairsIn = (some: typeof read) => some.flatMap(({ found }) => (typeof found === 'string' ? [] : found))
  const [walked, setAside] = boundary < 0 ? [pairsIn(read), []] : [pairsIn(read.slice(0, boundary)), pairsIn(read.slice(boundary))]
  const pairs = walked.flatMap((pair, i) => [pair, ...saidSince(pair, walked[i + 1]?.step ?? bare, table)])
  const gone = read.filter(({ found }) => typeof found === 'string').map(({ word }) => word)
  const replayed = replay(pairs, pairs[0]?.step ?? bare)
  const { trail } = replayed
  const aside = [...replayed.aside, ...setAside]
  const last = read[read.length - 1]
  const reason = (): LostReason => {
    if (read.some(({ found }) => found === 'malformed') || (last?.found === 'gone' && isCut(last.word))) return 'malformed'
    return gone.length ? 'gone' : 'does-not-follow'
  }
  return gone.length || aside.length ? { trail, trouble: { reason: reason(), aside, gone } } : { trail }
}

/**
 * Writes pairs as a fragment (without `#`), in characters no chat app cuts a link at, and behind an empty word what was set
 * aside; no pairs, no fragment.
 */
export function formatPairs(pairs: readonly Pair[], aside: readonly Pair[] = []): string {
  const words = (all: readonly Pair[]) => all.map(({ step, answer }) => `${step}.${answer}`)
  return pairs.length ? [VERSION, ...words(pairs), ...(aside.length ? ['', ...words(aside)] : [])].join('~') : ''
}

/** The steps of a trail in the order they were seen, the furthest last. */
export const stepsOf = (trail: Trail): readonly StepId[] => [...trail.pairs.map(({ step }) => step), trail.end]

/** The answer a trail holds for a step, if any. */
export const answerAt = (trail: Trail, step: StepId): string | undefined =>
  trail.pairs.find((pair) => pair.step === step)?.answer

/** Does the trail hold this answer? */
export const holds = (trail: Trail, name: PairName): boolean =>
  trail.pairs.some(({ step, answer }) => `${step}.${answer}` === name)
