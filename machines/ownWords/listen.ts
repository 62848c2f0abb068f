import { dangersIn } from './danger/dangers'
import { featuresOf, readable, type Tongue } from './features'
import { sharesOf, type Model } from './model'
import { allRoads, dangerRoads, type RoadId } from './roads'
import { roadTo, type Road } from './walks'

/** What was heard in a person's words: roads to confirm, the likeliest first; no road is ever taken for them. */
export type Heard = {
  readonly roads: readonly Road[]
  /** The first of them never waits. */
  readonly isUrgent: boolean
  /** The text holds a number, or is itself a message somebody sent: the check can read it. */
  readonly check?: 'number' | 'message'
}

/** What listens to a language: how it is read, and what was learnt from what people say. */
export type Ear = { readonly tongue: Tongue; readonly model: Model }

const MOST_CHARACTERS = 10_000
const MOST_ROADS = 3
/** A story begins with what happened and ends with where it stands; what road it means is read off both. */
const [BEGINNING, END] = [300, 150] as const

/** What no rule knows may still sound like danger: it is said first where this much of all likelihood is danger's. */
const ALARMING = 0.3
/** A text belongs to no road where that is this likely, or where no road is this likely. */
const [ELSEWHERE, LEAST] = [0.12, 0.08] as const
/** Where it may well belong to none, help in placing oneself comes before the roads. */
const DOUBTFUL = 0.05
/** A road is offered beside a better one where it is this likely. */
const BESIDE = 0.01
/** A road says what was wrong with the goods where it is this likely, beside how far the matter has got. */
const SURE = 0.15

const A_NUMBER = /(?:号(?!称)码?|电话)[^。!?\n]{0,10}(?:真|假|官方|靠谱|谁)|(?:is|whose) (?:this|that) (?:phone )?number|real number/i

/** A run of digits as numbers to call have them, and not a sum of money; the short ones are known to all. */
const NUMBER = /(?:^|\D)\d(?:[ -]?\d){6,20}(?![\d.]| ?(?:元|块|yuan))|(?:^|\D)(?:955\d\d|100\d\d)(?!\d)/
const OFFICES = /^(?:12315|12305|12363|12321|110|119|120|122)$/

/** No letters but the number of an office, or a program's. */
const saysNothing = (text: string): boolean => (!/\p{L}/u.test(text) && !OFFICES.test(text.trim())) || /^[\p{ASCII}]*(?:[{}<>;=]|\(\))/u.test(text)

/** Nothing but a number that may be somebody's: not one of an office, and not one key held down. */
function isBareNumber(text: string): boolean {
  const digits = text.replace(/[\s()+-]/g, '')
  return /^\d{5,21}$/.test(digits) && !OFFICES.test(digits) && !/^(\d)\1+$/.test(digits)
}

const isMessage = (text: string): boolean =>
  /https?:|www\.|【|您|^亲|尊敬的|dear (?:customer|user|sir)/i.test(text) && text.length > 24

type Likely = { readonly id: RoadId; readonly share: number }

/** Roads by how likely they are, and how likely it is that the text is about none. */
function likelihoods(text: string, { tongue, model }: Ear): { readonly likely: readonly Likely[]; readonly elsewhere: number } {
  const part = text.length > BEGINNING + END ? `${text.slice(0, BEGINNING)}\n${text.slice(-END)}` : text
  const shares = sharesOf(featuresOf(part, tongue), model, allRoads.length + 1)
  const likely = allRoads.map((id, at) => ({ id, share: shares[at] ?? 0 })).sort((one, other) => other.share - one.share)
  return { likely, elsewhere: shares[allRoads.length] ?? 0 }
}

/**
 * Hears what a person says happened. Danger comes before everything else, by rules first and then by likeness. Never
 * throws, keeps nothing, and hears the same text alike.
 */
export function listen(said: string, ear: Ear): Heard {
  const text = readable(said.slice(0, MOST_CHARACTERS), ear.tongue)
  const { likely, elsewhere } = likelihoods(text, ear)
  const ruled = dangersIn(text, ear.tongue.dangers)
  const alarming = likely.filter(({ id }) => dangerRoads.has(id))
  const alarm = alarming.reduce((so, { share }) => so + share, 0)
  const dangers = ruled.length > 0 || alarm < ALARMING || alarm < elsewhere ? ruled : alarming.slice(0, 1).map(({ id }) => id)
  const hasNumber = NUMBER.test(text)
  const isAboutANumber = dangers.length === 0 && (A_NUMBER.test(text) || isBareNumber(text))
  const isElsewhere = dangers.length === 0 && !isAboutANumber && (saysNothing(text) || elsewhere > ELSEWHERE || (likely[0]?.share ?? 0) < LEAST)
  const beside = isElsewhere ? [] : likely.filter(({ share }) => share >= BESIDE).map(({ id }) => id)
  const isDoubtful = dangers.length === 0 && elsewhere > DOUBTFUL
  const ids = [...new Set<RoadId>([...(isDoubtful && !isElsewhere && !isAboutANumber ? (['start.unsure'] as const) : []), ...dangers.slice(0, 2), ...(isAboutANumber ? (['scam.number'] as const) : []), ...beside, ...dangers])].slice(0, MOST_ROADS)
  const trouble = likely.find(({ id, share }) => share >= SURE && /^(?:issue\.|delivery\.|goods\.)/.test(id))?.id
  const check = isMessage(said) ? 'message' : hasNumber ? 'number' : undefined
  return { roads: ids.map((id) => roadTo(id, trouble)), isUrgent: dangers.length > 0, ...(check && { check }) }
}
