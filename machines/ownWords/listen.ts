import { dangersIn, isDespair, isUnhurt } from './danger/dangers'
import { featuresOf, readable, type Tongue } from './features'
import { criesForHelp, hasNumber, isBareNumber, isMessage, isNothing, isStrangers } from './kinds/kinds'
import { sharesOf, type Model } from '../learning/model'
import { allRoads, dangerPlaces, dangerRoads, type RoadId } from './roads'
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
const ALARMING = 0.2
/** What a rule takes for danger is none where almost nothing else says so; it is still offered. */
const FAINT = 0.02
/** How much a rule adds to the likelihood of its danger, where there are several. */
const RULED = 0.5
/** What a stranger wanted was done: it is not only a call to hang up on. */
const DONE: ReadonlySet<RoadId> = new Set(['urgent.sentMoney', 'scam.screen', 'urgent.gaveCode'])
/** A danger less likely than this is not thought of. */
const REMOTE = 0.02
/** A text belongs to no road where that is this likely, and likelier than the best; or where no road is this likely. */
const [ELSEWHERE, LEAST] = [0.4, 0.08] as const
/** Where it may well belong to none, by itself and beside the best road, help in placing oneself comes before the roads. */
const [DOUBTFUL, DOUBTFUL_BESIDE_BEST] = [0.05, 0.1] as const
/** A road is offered beside a better one where it is this likely. */
const BESIDE = 0.01
/** A road says what was wrong with the goods where it is this likely, beside how far the matter has got. */
const SURE = 0.15

type Likely = { readonly id: RoadId; readonly share: number }

type Likelihoods = { readonly likely: readonly Likely[]; readonly elsewhere: number }

/** Roads by how likely they are, and how likely it is that the text is about none. */
function likelihoods(text: string, { tongue, model }: Ear): Likelihoods {
  const part = text.length > BEGINNING + END ? `${text.slice(0, BEGINNING)}\n${text.slice(-END)}` : text
  const shares = sharesOf(featuresOf(part, tongue), model, allRoads.length + 1, dangerPlaces)
  const likely = allRoads.map((id, at) => ({ id, share: shares[at] ?? 0 })).sort((one, other) => other.share - one.share)
  return { likely, elsewhere: shares[allRoads.length] ?? 0 }
}

/** What is said first, or else what is only to be thought of; and whether nothing else is to be said beside it. */
type Alarm = { readonly first: readonly RoadId[]; readonly suspected: readonly RoadId[]; readonly isAlone: boolean }

/** What may be dangerous, the likeliest first. */
function dangersOf(text: string, { likely, elsewhere }: Likelihoods, { tongue }: Ear): Alarm {
  const { roads: ruled, isWithheld } = dangersIn(text, tongue.dangers)
  const isDone = ruled.some((id) => DONE.has(id))
  const ruledBy = (id: RoadId): number => {
    if ((id === 'scam.nothing' && isDone) || (DONE.has(id) && isWithheld) || (id === 'urgent.hurt' && isUnhurt(text, tongue.dangers))) return -RULED
    return ruled.includes(id) ? RULED : 0
  }
  const dangers = likely.filter(({ id }) => dangerRoads.has(id)).map(({ id, share }) => ({ id, share, by: ruledBy(id) }))
  // What a rule says did not happen raises no alarm for the others.
  const alarm = dangers.reduce((so, { share, by }) => so + (by < 0 ? 0 : share), 0)
  const ids = dangers
    .map(({ id, share, by }) => ({ id, weight: share + by }))
    .filter(({ weight }) => weight >= REMOTE)
    .sort((one, other) => other.weight - one.weight)
    .map(({ id }) => id)
  if (isDespair(text, tongue.dangers)) return { first: [...new Set<RoadId>(['urgent.hurt', ...ids])].slice(0, 2), suspected: [], isAlone: true }
  if (criesForHelp(text)) return { first: ['urgent'], suspected: [], isAlone: true }
  if (isNothing(text, tongue.kinds)) return { first: [], suspected: [], isAlone: true }
  if (isStrangers(text, tongue.kinds)) return { first: ['scam.nothing'], suspected: [], isAlone: true }
  const isDangerous = ruled.length > 0 ? alarm >= FAINT : alarm >= ALARMING && alarm >= elsewhere
  return isDangerous ? { first: ids.slice(0, 2), suspected: [], isAlone: false } : { first: [], suspected: ids.slice(0, 1), isAlone: false }
}

/**
 * Hears what a person says happened. Danger comes before everything else, by rules and by likeness. Never throws, keeps
 * nothing, and hears the same text alike.
 */
export function listen(said: string, ear: Ear): Heard {
  const { kinds } = ear.tongue
  const text = readable(said.slice(0, MOST_CHARACTERS), ear.tongue)
  const heard = likelihoods(text, ear)
  const { likely, elsewhere } = heard
  const { first, suspected, isAlone } = dangersOf(text, heard, ear)
  const isCalm = first.length === 0
  const isAboutANumber = isCalm && (kinds.aNumber.test(text) || isBareNumber(text))
  const most = likely[0]?.share ?? 0
  const isElsewhere = isCalm && !isAboutANumber && (isNothing(text, kinds) || most < LEAST || elsewhere > Math.max(ELSEWHERE, most))
  const isDoubtful = isCalm && !isAboutANumber && (isElsewhere ? suspected.length > 0 : elsewhere > Math.max(DOUBTFUL, most * DOUBTFUL_BESIDE_BEST))
  const beside = isElsewhere || isAlone ? [] : likely.filter(({ share }) => share >= BESIDE).map(({ id }) => id)
  const [best, ...others] = [...(isAboutANumber ? (['scam.number'] as const) : []), ...beside]
  const ids = [...new Set<RoadId>([...(isDoubtful ? (['start.unsure'] as const) : []), ...first, ...(best ? [best] : []), ...suspected, ...others])].slice(0, MOST_ROADS)
  const trouble = likely.find(({ id, share }) => share >= SURE && /^(?:issue\.|delivery\.|goods\.)/.test(id))?.id
  const check = isMessage(said) ? 'message' : hasNumber(text) ? 'number' : undefined
  return { roads: ids.map((id) => roadTo(id, trouble)), isUrgent: !isCalm, ...(check && { check }) }
}
