import { dangersIn, type Dangers } from './danger/dangers'
import type { Features } from '../learning/model'
import type { Kinds } from './kinds/kinds'
import { plainly, type Plain, type Script } from '../messageCheck/plain'

/** Meanings, and how each is said. */
export type Lexicon = Readonly<Record<string, RegExp>>

/** How a language is read. */
export type Tongue = { readonly script?: Script; readonly lexicon?: Lexicon; readonly dangers: Dangers; readonly kinds: Kinds; readonly righted?: (plain: Plain) => string }

/** The text as this room reads it: marks nobody sees gone, and what a language's writers slip on undone. */
export function readable(said: string, { script, righted }: Tongue): string {
  const plain = plainly(said, script)
  return righted ? righted(plain) : plain.text
}

/** Meanings are named by a letter no text of ours holds, from here on. */
const LETTERS = 0x400
/** A denial at the end of a word, also without its mark: "agent" and "sent" end alike, and deny nothing. */
const NOT = "(?:do|does|did|is|was|are|were|has|have|had|ca|wo|would|could|should|need|ai)n'?t"
const DENIED = new RegExp(`\\b(?:not|no|never|without|${NOT})\\b[^,.!?;\\n]{0,5}$`, 'u')
/** How many characters before a meaning may deny it: no denial is longer, with a short word behind it. */
const BEFORE = 15

/** The meanings of a text, denied or not. */
function meaningsOf(text: string, lexicon: Lexicon): readonly string[] {
  return Object.values(lexicon).flatMap((says, at) => {
    const found = says.exec(text)
    if (!found) return []
    const letter = String.fromCharCode(LETTERS + at)
    const isDenied = DENIED.test(text.slice(Math.max(0, found.index - BEFORE), found.index))
    return [isDenied ? `¬${letter}` : letter]
  })
}

const WORDS = /[a-z]+(?:'[a-z]+)?|\d+/g
const ENDINGS = /([a-z]{3})(?:'s|ing|edly|ed|es|s|ly)$/
const IDLE = new Set('a an the i im my we our us you your he she it its they them his her their is are was were be been am to of in on at and or so that this these those as have has had just very really please'.split(' '))
const DENYING = new RegExp(`^(?:not|no|never|none|cannot|without|nothing|nobody|${NOT})$`, 'u')
/** A word in letters says by its beginning most of what it says. */
const STEM = 5

type Add = (feature: string, weight: number) => void

function latin(clause: string, add: Add): void {
  let denied = 0
  let before = ''
  for (const [word] of clause.matchAll(WORDS)) {
    if (/\d/.test(word)) {
      add('0', 0.5)
      continue
    }
    if (DENYING.test(word)) {
      denied = 3
      add('¬', 0.6)
      continue
    }
    if (IDLE.has(word)) continue
    const stem = word.replace(ENDINGS, '$1')
    add(stem, 1)
    add(stem.slice(0, STEM), 0.7)
    if (denied > 0) add(`¬${stem}`, 0.8)
    if (before) add(`${before} ${stem}`, 0.7)
    before = stem
    denied -= 1
  }
}

const HAN = /\p{Script=Han}+/gu

function han(clause: string, add: Add): void {
  for (const [run] of clause.matchAll(HAN)) {
    const chars = [...run]
    chars.forEach((char, at) => {
      const next = chars[at + 1]
      add(char, 0.5)
      if (next) add(char + next, 1)
    })
  }
}

const MEANING = 1.6
const TOGETHER = 0.9

/** Takes a readable text apart. Every text has the same weight, a long one as a short one. */
export function featuresOf(text: string, { lexicon = {}, dangers }: Tongue): Features {
  const features = new Map<string, number>()
  const add: Add = (feature, weight) => features.set(feature, Math.max(weight, features.get(feature) ?? 0))
  for (const clause of text.split(/[^\p{L}\p{N}' ]/u)) {
    latin(clause, add)
    han(clause, add)
  }
  const meanings = meaningsOf(text, lexicon)
  if (meanings.length === 0) add('?', MEANING)
  meanings.forEach((one, at) => {
    add(one, MEANING)
    for (const other of meanings.slice(at + 1)) add(one + other, TOGETHER)
  })
  const { roads, isWithheld } = dangersIn(text, dangers)
  for (const road of roads) add(`!${road}`, MEANING)
  if (isWithheld) add('!', MEANING)
  const size = Math.sqrt([...features.values()].reduce((so, weight) => so + weight * weight, 0)) || 1
  for (const [feature, weight] of features) features.set(feature, weight / size)
  return features
}
