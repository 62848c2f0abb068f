/** How a language says what kind of text it is. */
export type Kinds = {
  /** Asking whose a number is, or whether it is real. */
  readonly aNumber: RegExp
  /** Somebody tells what happened to themselves. */
  readonly narrator: RegExp
  /** Only strangers offer this. */
  readonly offers: RegExp
  /** What a message wants. */
  readonly wants: RegExp
  /** Wanted of the one who reads, in so many words. */
  readonly asks: RegExp
  /** Asking how to do somebody harm. */
  readonly harm: RegExp
}

/** A run of digits as numbers to call have them, and not a sum of money; the short ones are known to all. */
const NUMBER = /(?:^|\D)\d(?:[ -]?\d){6,20}(?![\d.]| ?(?:元|块|yuan))|(?:^|\D)(?:955\d\d|100\d\d)(?!\d)/
const OFFICES = /^(?:12315|12305|12363|12321|110|119|120|122)$/
const MESSAGE = /https?:|www\.|【|您|^亲|尊敬的|dear (?:customer|user|sir)|this is [\w ]{0,20}support/i

/** It holds a number that may be somebody's. */
export const hasNumber = (text: string): boolean => NUMBER.test(text)

/** Nothing but a number that may be somebody's: not one of an office, and not one key held down. */
export function isBareNumber(text: string): boolean {
  const digits = text.replace(/[\s()+-]/g, '')
  return /^\d{5,21}$/.test(digits) && !OFFICES.test(digits) && !/^(\d)\1+$/.test(digits)
}

/** Nothing but an address on the web. */
const isBareLink = (text: string): boolean => /^\s*(?:https?:\/\/\S+|[\w.-]+\.[a-z]{2,}(?:\/\S*)?)\s*$/i.test(text)

/** It may be a message that somebody sent, or holds one. */
export const isMessage = (text: string): boolean => isBareLink(text) || (MESSAGE.test(text) && text.length > 24)

/** What a stranger wrote, who wants something: nobody tells in it what they did. */
export const isStrangers = (text: string, { asks, offers, narrator, wants }: Kinds): boolean =>
  !isBareLink(text) && (asks.test(text) || ((MESSAGE.test(text) || offers.test(text)) && !narrator.test(text) && (/https?:|www\./.test(text) || wants.test(text))))

/** No letters but the number of an office, or a program's; a number or a link alone; or how to do harm: no road is for that. */
export const isNothing = (text: string, { harm }: Kinds): boolean =>
  (!/\p{L}/u.test(text) && !OFFICES.test(text.trim())) || /^[\p{ASCII}]*(?:[{}<>;=]|\(\))/u.test(text) || isBareNumber(text) || isBareLink(text) || harm.test(text)

/** Nothing but a cry for help, or the number one would dial for it. */
export const criesForHelp = (text: string): boolean => /^[^\p{L}\p{N}]*(?:110|119|120|sos|help|救命|救救我|出人命了|快?报警)[^\p{L}\p{N}]*$/iu.test(text)
