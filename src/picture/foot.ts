import { put } from '../print/put'
import { qrOf } from '../share/qr'
import { beijingTime } from '../time/inWords'
import type { Locale } from '../address'
import type { Core } from '../i18n/words'
import type { Foot } from './block'
import type { PictureWords } from './words'

type Back = {
  /** What the code holds; a link too long for one gives way to the next. */
  readonly links: readonly string[]
  /** The page's address, as somebody may type it. */
  readonly address: string
  readonly scan: string
}

/** A link without its protocol and what was answered: short enough to be typed. */
const typed = (link: string): string => link.replace(/^https?:\/\//, '').replace(/#.*$/, '')

/** The first of these links that phones can read as a code. */
export const readable = (links: readonly string[]): string | undefined => links.find((link) => qrOf(link) !== undefined)

/** What stands below every picture: the way back, who we are, and when it was made of what. */
export function footOf({ links, address, scan }: Back, core: Core, words: PictureWords, madeAt: number, locale: Locale): Foot {
  const link = readable(links)
  const code = link === undefined ? undefined : qrOf(link)
  const version = put(core.ui.print.version, { version: __FLOW_VERSION__, date: __BUILT_ON__ })
  return {
    kind: 'foot',
    ...(code && { code }),
    back: code ? scan : words.backByHand,
    address: typed(address),
    statement: core.ui.site.statement.replace(/([。.]) ?(?=\S)/, '$1\n'),
    made: `${put(words.made, { time: beijingTime(locale, madeAt) })}\n${version}`,
  }
}
