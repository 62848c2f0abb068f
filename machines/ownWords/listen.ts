import { findNumbers } from '../numberCheck/lookup'
import { isStepId, journeyOf, type Journey } from '../flow'
import { dangersIn } from './danger'
import { indexOf, rank, type Index, type Ranked } from './ranking'
import type { RoadId } from './roads'
import { termsOf } from './terms'
import { roadTo, type Road } from './walks'

/** What was heard in a person's words: roads to confirm, the likeliest first; no road is ever taken for them. */
export type Heard = {
  readonly roads: readonly Road[]
  /** The first of them never waits. */
  readonly isUrgent: boolean
  /** The text holds a number, or is itself a message somebody sent: the check can read it. */
  readonly check?: 'number' | 'message'
}

export type Sayings = Index<RoadId>

type Phrases = Readonly<Record<RoadId, readonly string[]>>

/**
 * Makes the phrases of a language ready. Once is enough.
 *
 * @param answers how the answer of a road is worded on its card, which people say too
 */
export const learn = (phrases: Phrases, answers: (id: RoadId) => string = () => ''): Sayings => {
  const isRoad = (word: string): word is RoadId => Object.prototype.hasOwnProperty.call(phrases, word)
  const parts = (id: RoadId) => answers(id).split(/[，、；：（）“”,;:()]|\bor\b/).filter((part) => part.trim().length > 2)
  return indexOf(Object.keys(phrases).filter(isRoad).map((id) => [id, [...phrases[id], ...parts(id)]] as const))
}

const MOST_ROADS = 3
/** Longer texts are read for danger to their end; what road they mean is said within these. */
const READ_FOR_ROADS = 400
const MOST_CHARACTERS = 10_000
/** A road is offered where its sayings account for this much of what was said, and others beside a better one for this part of it. */
const LEAST_SCORE = 4
const LEAST_SHARE = 0.05
const BESIDE = 0.3

/** How near to the best a road of danger must come to be said first. */
const ALIKE = 0.7

/** How much of what was said must be about what is wrong with the goods, before a road takes it as said. */
const SURE = 0.2

const isDanger = (id: RoadId): boolean => id.startsWith('urgent.') || id.startsWith('scam.') || id.startsWith('pressure.')

const SELLER = /我是(?:卖家|商家|店主|开店)|我(?:们)?(?:自己)?(?:是)?开店|开店的|作为(?:商家|卖家)|我(?:的|家)?店(?!家)|我们店|买家|顾客|客人|保证金|商家后台|类目|上架|报名|店铺被|后台|i(?:'m| am) a seller|i sell|my (?:store|shop|buyer|customer)|buyer|customer(?! service| support)/i
const COMPANY = /(?<!快递|物流|支付|保险)公司|单位|采购|批量|对公|企业|工厂|学校(?:订|采购|买)|company|bulk|purchas/i
const A_NUMBER = /(?:号码?|电话)[^。!?\n]{0,10}(?:真|假|官方|靠谱|谁)|(?:is|whose) (?:this|that) (?:phone )?number|real number/i

/** How far a road fits whoever speaks. */
function fits(id: RoadId, text: string): number {
  const [step = ''] = id.split('.')
  const journey: Journey = isStepId(step) ? journeyOf(step) : 'buyer'
  const [sells, buysForCompany] = [SELLER.test(text), COMPANY.test(text)]
  if (journey === 'seller') return sells ? 1.6 : 0.55
  if (journey === 'company') return buysForCompany && !sells ? 1.4 : 0.5
  return sells ? 0.45 : buysForCompany ? 0.75 : 1
}

function likely(text: string, sayings: Sayings): readonly Ranked<RoadId>[] {
  const fitting = rank(sayings, termsOf(text))
    .map((one): Ranked<RoadId> => ({ ...one, score: one.score * fits(one.id, text) }))
    .sort((one, other) => other.score - one.score)
  const [best] = fitting
  if (!best || best.score < LEAST_SCORE || (best.share < LEAST_SHARE && best.score < 9)) return []
  return fitting.filter(({ score }) => score >= best.score * BESIDE)
}

const isMessage = (text: string): boolean =>
  /https?:|www\.|【|[您亲]|尊敬的|dear (?:customer|user|sir)/i.test(text) && text.length > 24

/**
 * Hears what a person says happened, in Chinese or English. Danger comes before everything else, by rules and not by
 * likeness. Never throws, keeps nothing, and hears the same text alike.
 */
export function listen(said: string, sayings: Sayings): Heard {
  const text = said.slice(0, MOST_CHARACTERS)
  const fitting = likely(text.slice(0, READ_FOR_ROADS), sayings)
  const calm = fitting.map(({ id }) => id)
  // What no rule knows may still sound like danger: then it is said first, for to be wrong the other way costs more.
  const [best] = fitting
  const alike = fitting.find(({ id, score }) => isDanger(id) && best && score >= best.score * ALIKE)
  const ruled = dangersIn(text)
  const dangers = ruled.length || !alike ? ruled : [alike.id]
  const numbers = findNumbers(text)
  const asked: readonly RoadId[] = dangers.length === 0 && (A_NUMBER.test(text) || (numbers.length > 0 && !/\p{L}/u.test(text))) ? ['scam.number'] : []
  const ids = [...new Set([...dangers.slice(0, 2), ...asked, ...calm, ...dangers])].slice(0, MOST_ROADS)
  const trouble = fitting.find(({ id, score, share }) => /^(?:issue\.|delivery\.|goods\.)/.test(id) && best && score >= best.score * ALIKE && share >= SURE)?.id
  const check = isMessage(text) ? 'message' : numbers.length > 0 ? 'number' : undefined
  return { roads: ids.map((id) => roadTo(id, trouble)), isUrgent: dangers.length > 0, ...(check && { check }) }
}
