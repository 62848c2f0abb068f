import type { FactId } from '../facts/facts'

/**
 * What a message may ask for or tell, in the order it is named to a person, and what that rests on. Where nothing is
 * cited no article we read says it: it is a rule of caution, and is shown as that.
 */
export const signs = {
  code: ['G03', 'J03', 'J04', 'X26'],
  transfer: ['G03', 'G04', 'J04'],
  loan: [],
  screen: [],
  install: [],
  task: [],
  parcelCode: [],
  linkTrick: ['G02'],
  leaving: ['G01', 'G08'],
  callThem: ['G02', 'G06', 'G07'],
  link: ['G02'],
  refundStory: ['G04'],
  cancelStory: [],
  guided: [],
  compensation: [],
  prize: [],
  relative: [],
  threat: [],
  secrecy: [],
  personal: ['J03'],
  pretends: ['G04', 'G05'],
  confirmFirst: [],
  urgency: [],
  // Ours: the whole text reads like frauds that were made up for learning. No rule found it.
  wording: [],
} as const satisfies Readonly<Record<string, readonly FactId[]>>

export type SignId = keyof typeof signs

export const isSignId = (word: string): word is SignId => Object.prototype.hasOwnProperty.call(signs, word)

/**
 * How much one weighs. `decides`: nobody honest asks for it in a message. `tells`: rare in honest messages. `hints`:
 * common in honest ones too, so it counts beside others alone.
 */
export type Weight = 'decides' | 'tells' | 'hints'

/** One way to put it. The patterns are global and read a text that was made plain. */
export type Saying = {
  readonly sign: SignId
  readonly weight: Weight
  readonly says: RegExp
  /** The same sentence, where it is honest. */
  readonly unless?: RegExp
  /** "Don't tell anyone" is the sign itself, not its denial. */
  readonly evenDenied?: true
}

const GAP = '[^。!?;\\n]'

/** Either of some words. They are patterns, and the spaces between Chinese characters do not count. */
export const any = (...all: readonly string[]): string => `(?:${all.join('|')})`

/** One, then within a few characters the other. */
export const inTurn = (one: string, other: string, gap = 10): string => `${one}~${gap}?${other}`

/** One near the other, whichever comes first. */
export const near = (one: string, other: string, gap = 10): string => `(?:${inTurn(one, other, gap)}|${inTurn(other, one, gap)})`

/** A pattern for any of some words: `~8` is up to eight characters of one sentence, groups keep nothing, and a single space may stand between two Chinese ones. */
export const says = (...all: readonly string[]): RegExp =>
  new RegExp(
    any(...all)
      .replace(/\((?!\?)/g, '(?:')
      .replace(/~(\d+)/g, `${GAP}{0,$1}`)
      .replace(/(\p{Script=Han})(?=\p{Script=Han}|\(\?:\p{Script=Han})(?![^[\]]*\])/gu, '$1 ?'),
    'gu',
  )
