import type { Locale } from '../../address'

/** Chinese signs, and the spaces and figures between them; a number to call, a time; the word that a heading would break after its first syllable. */
const chinese = /([\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef](?:[\s\d·→]*[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])*|\d+[:–-][\d:–-]*\d|after-sales)/

/** What is read by its shape on Chinese pages: the quoted name of a button, and a figure with its unit, a date with its day, a time, a number to call. */
const whole = /(“[^“”]{1,8}”|第 ?\d+ ?[条款步天]|\d{1,2} ?月 ?\d{1,2} ?日(?:周[一二三四五六日])?|打 \d{3,5}(?![\d–-])|\d[\d:.–-]* ?(?:小时|分钟|工作日|[年月日天条点分秒元倍次个级])|\d[\d:.–-]+\d)/

/** A phrase that a narrow screen's line may be too short for, with the signs that cling to it. */
const long = /([（《]?[\u4e00-\u9fff]{6,}[，。、；：？！）》]*)/

export type Piece = { readonly text: string; readonly kind: 'plain' | 'label' | 'figure' | 'phrase' }

function takeApart(words: string, locale: Locale): readonly Piece[] {
  const isChinese = locale === 'zh-CN'
  return words.split(isChinese ? whole : chinese).map((text, i) => {
    if (i % 2 === 0) return { text, kind: 'plain' }
    if (text === 'after-sales') return { text, kind: 'phrase' }
    return { text, kind: (isChinese && !text.startsWith('“')) || /^\d/.test(text) ? 'figure' : 'label' }
  })
}

const known = new Map<string, readonly Piece[]>()
const knownTitles = new Map<string, readonly Piece[]>()

/** Takes words apart into those that stay in one piece or change language, and what lies between. */
export function pieces(words: string, locale: Locale): readonly Piece[] {
  const key = locale + words
  const found = known.get(key) ?? takeApart(words, locale)
  known.set(key, found)
  return found
}

const inPhrases = ({ text, kind }: Piece): readonly Piece[] =>
  kind === 'plain' ? text.split(long).flatMap((part, i): Piece[] => (part ? [{ text: part, kind: i % 2 ? 'phrase' : 'plain' }] : [])) : [{ text, kind }]

/** A short remark in brackets with a figure in it: a line would end before the figure. */
const remark = /(（[^（）]{0,5}\d[^（）]{0,9}）)/

const inRemarks = (words: string, locale: Locale): readonly Piece[] =>
  words.split(remark).flatMap((text, i): readonly Piece[] => (i % 2 ? [{ text, kind: 'phrase' }] : pieces(text, locale).flatMap(inPhrases)))

/** Takes words apart as `pieces` does, and the long phrases and short remarks of Chinese out of what lies between. */
export function phrases(words: string, locale: Locale): readonly Piece[] {
  if (locale !== 'zh-CN') return pieces(words, locale)
  const found = knownTitles.get(words) ?? inRemarks(words, locale)
  knownTitles.set(words, found)
  return found
}
