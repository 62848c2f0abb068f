import type { Features } from '../learning/model'
import type { Reading } from './reading'

/** How much each kind of trait counts beside the others. */
const [CHARACTER, PAIR, WORD, TOGETHER, SIGN, UNSIGNED, KIND] = [0.6, 1.3, 1.5, 1.4, 1.1, 0.7, 0.8] as const
/** Every message has the same weight in all, a long one as a short one. */
const ALL = 1.2
/** A few words say little for sure. */
const LEAST = 5

/** What is told by how a message is written, not by its words. */
const KINDS: readonly RegExp[] = [
  /(?:^|\D)1[3-9]\d{9}(?!\d)/,
  /(?:^|\D)(?:\d{3,4}-?\d{7,8}|400-?\d{3,4}-?\d{3,4})(?!\d)/,
  /(?:^|\D)\d{4}(?:\d{2})?(?!\d)/,
  /(?:^|\D)(?:95\d{3}|1\d{4})(?!\d)/,
  /\d(?:元|块|万|百|千|k\b)|[¥$£€]\d/,
  /\d/,
  /\d-\d/,
  /\*\*|xx|××/,
  /^\s*[【[]/,
  /[【[][^】\]]*[】\]]\s*$/,
  /\?/,
  /[\u{1f300}-\u{1f3da}\u{1f3dc}-\u{1f516}\u{1f518}-\u{1faff}]/u,
  /🔗/,
  /🏛/,
  /。/,
  /!/,
  /~/,
  /["“]/,
  /\(/,
]

/** What a message is made of for comparing: characters and their pairs, words and theirs, what the rules found, and how it is written. */
export function traitsOf({ text, signs, denied, links }: Reading): Features {
  const traits = new Map<string, number>()
  const add = (trait: string, weight: number) => traits.set(trait, weight)
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
    const chars = [...run]
    chars.forEach((char, at) => {
      const next = chars[at + 1]
      add(char, CHARACTER)
      if (next) add(char + next, PAIR)
    })
  }
  for (const [sentence] of text.matchAll(/[^.!?;\n]+/g)) {
    let before = ''
    for (const [word] of sentence.matchAll(/[a-z]+(?:'[a-z]+)?/g)) {
      add(word, WORD)
      if (before) add(`${before} ${word}`, TOGETHER)
      before = word
    }
  }
  KINDS.forEach((says, at) => says.test(text) && add(`#${at}`, KIND))
  for (const { oddities } of links) for (const oddity of oddities) add(`#${oddity}`, KIND)
  for (const { id, weight } of signs) for (const trait of [id, weight, `${id} ${weight}`]) add(`!${trait}`, SIGN)
  if (signs.length === 0) add('!', UNSIGNED)
  for (const id of denied) for (const trait of [id, '']) add(`-${trait}`, SIGN)
  const size = Math.max(LEAST, Math.sqrt([...traits.values()].reduce((so, weight) => so + weight * weight, 0))) / ALL
  return new Map([...traits].map(([trait, weight]) => [trait, weight / size]))
}
