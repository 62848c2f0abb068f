import { findNumbers, type Finding } from '../numberCheck/lookup'
import { likenessOf } from './alike'
import type { Link } from './links'
import { read, type Reading, type Sign, type VerdictOnMessage } from './reading'
import type { SignId } from './signs'

type Read = { readonly links: readonly Link[]; readonly numbers: readonly Finding[] }

/** What the message asks for, weighed. `nothing` means that we know nothing against it; it never means "safe". */
export type Judgement =
  | (Read & { readonly verdict: 'stop' | 'suspicious'; readonly signs: readonly [Sign, ...Sign[]] })
  | (Read & { readonly verdict: 'nothing'; readonly signs: readonly Sign[] })

/** Longer texts than anybody pastes are cut here, so that a key press always answers at once. */
const MOST_CHARACTERS = 10_000

/** From here on a whole text reads like the frauds, and from here on beyond doubt. */
const [ALIKE, VERY_ALIKE] = [0.6, 0.95] as const
/** Up to here it reads like something honest. */
const HONEST = 0.5

/** Fewer characters say too little to speak for anybody. */
const LEAST_CHARACTERS = 12

/** Whoever wants these, or hides where a link goes, has to be stopped, however kind the rest of the message sounds. */
const WANTED: ReadonlySet<SignId> = new Set(['code', 'transfer', 'screen', 'linkTrick'])

/** Said by those who tell of frauds. */
const TELLS_OF_FRAUD = /骗|诈|冒充|谎称|警惕|谨防|没有(?:所谓|什么)|套路|假的|千万别|上当|陌生人|先核实|scam|fraud|criminal|pretend|if (?:some|any)(?:one|body)|no (?:genuine|such thing)|beware|never ask|(?:nobody|no one) (?:from|at)|fell for|phish|fake|cheat|swindl|hung up|ended the call/iu

/** Said by those who do not want to be taken for a fraud. */
const CALMS = /不是(?:什么|电信|网络)*(?:诈骗|骗子|骗局|骗[你您人钱]?|假的)|\b(?:not|isn't|isn’t) (?:an? )?(?:scam|fraud|phish\w*|fake)/giu

/** Said by those who want something themselves, not by those who tell of them: a clause that begins with a request, or an offer to help with it. */
const ASKS = new RegExp(
  '(?:^|[，,：:\\s])(?:为[^，,]{0,8})?(?:请[您你]?|[您你]|麻烦[您你]?|先)(?:先|再|现在|立即|马上|尽快|务必)*(?:提供|打开|开启|共享|告知|报|念|把|将|转(?!发|告)|发(?!现)|告诉(?!家|身边|亲|老人|爸|父|孩))' +
    '|我们?(?:来|这边|马上)?(?:教|帮|替|给|指导|协助|核实)[您你]|(?:发给|发|告诉|报给)我' +
    "|\\bI(?:'ll| will| can) (?:help|guide|show|walk)|\\b(?:send|tell|give) (?:it to )?me\\b",
  'iu',
)

/** The sentences of a message as it was pasted. */
const sentencesOf = (pasted: string): readonly string[] => pasted.match(/(?:[^。！？!?；;\n.]|\.(?!\s|$))+/g) ?? []
/** So many are looked at one by one; nobody who asks is cleared by more. */
const MOST_SENTENCES = 40

/** Does a sentence warn of what it names, or tell of it, by its words and as a whole? */
const isTold = (sentence: string, reading: Reading): boolean =>
  TELLS_OF_FRAUD.test(sentence.replace(CALMS, '')) && !ASKS.test(sentence) && likenessOf(reading) <= HONEST

const isWanted = ({ id, weight }: Sign): boolean => weight === 'decides' && WANTED.has(id)

/** Is any of these asked for in any sentence, and not only told of? */
function isAsked(pasted: string, signs: readonly Sign[]): boolean {
  if (!signs.some(isWanted)) return false
  const sentences = sentencesOf(pasted)
  if (sentences.length > MOST_SENTENCES) return true
  const all = sentences.map((sentence) => ({ sentence, reading: read(sentence) }))
  const wanting = all.filter(({ reading }) => reading.signs.some(isWanted))
  return wanting.length === 0 || wanting.some(({ sentence, reading }) => !isTold(sentence, reading))
}

/** The sentence that reads most like a fraud. */
function mostAlike(pasted: string): string {
  const all = sentencesOf(pasted).slice(0, MOST_SENTENCES).map((sentence) => ({ sentence: sentence.trim(), likeness: likenessOf(read(sentence)) }))
  return all.reduce((best, one) => (one.likeness > best.likeness ? one : best), { sentence: pasted.trim(), likeness: 0 }).sentence
}

/** The rules and the likeness, weighed together. */
function weighed(pasted: string, reading: Reading): { readonly verdict: VerdictOnMessage; readonly signs: readonly Sign[] } {
  const { signs, ruled } = reading
  const likeness = likenessOf(reading)
  if (likeness > ALIKE) {
    const verdict = ruled === 'suspicious' && likeness > VERY_ALIKE ? 'stop' : ruled === 'nothing' ? 'suspicious' : ruled
    return verdict === ruled ? { verdict, signs } : { verdict, signs: [...signs, { id: 'wording', weight: 'tells', written: mostAlike(pasted) }] }
  }
  if (ruled === 'nothing' || pasted.length < LEAST_CHARACTERS || isAsked(pasted, signs)) return { verdict: ruled, signs }
  if (likeness > HONEST) return { verdict: 'suspicious', signs }
  return { verdict: 'nothing', signs: signs.filter(({ weight }) => weight === 'hints') }
}

/**
 * Weighs a pasted message by what it asks for, in Chinese or English, however its words are disguised. Reads at most
 * 10,000 characters, never throws, keeps nothing, and answers the same text alike. `signs` are in the order they are
 * named to a person, each with the words that show it; `links` are split into owner and pretence; `numbers` are what
 * the number check finds, as they were written.
 *
 * @example judge('加QQ 12345678，今天内三倍赔偿').verdict // 'stop'
 */
export function judge(text: string): Judgement {
  const pasted = text.slice(0, MOST_CHARACTERS)
  const reading = read(pasted)
  const rest = { links: reading.links, numbers: findNumbers(pasted) }
  const { verdict, signs } = weighed(pasted, reading)
  const [first, ...others] = signs
  if (verdict === 'nothing' || !first) return { verdict: 'nothing', signs, ...rest }
  return { verdict, signs: [first, ...others], ...rest }
}
