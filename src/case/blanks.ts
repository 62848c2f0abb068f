import type { Locale } from '../address'
import type { Blank } from '../../machines/messages'
import { beijingDate, beijingTime } from '../time/inWords'
import { newestPromise } from '../../machines/case/moments'
import { orderDetails } from '../../machines/case/order'
import type { Case } from '../../machines/case/record'
import type { Recorded } from '../../machines/case/recorded'

/** Moments that fill a blank of the same name. */
const told = ['contactedAt', 'complainedAt', 'ruledAt'] as const satisfies readonly (Recorded & Blank)[]

/** How times are told in words to send. */
export type Telling = {
  readonly time: (locale: Locale, at: number) => string
  readonly date: (locale: Locale, at: number) => string
  /** By when something was promised. */
  readonly until: (locale: Locale, at: number) => string
}

/** In a chat, of these days. */
const inChat: Telling = { time: beijingTime, date: beijingDate, until: beijingTime }

/**
 * What a case can fill into the words to send, by the name of the blank. A time that is only known roughly is given
 * as its day, so that nobody claims a minute they do not know.
 */
export function blanksFrom(kept: Pick<Case, 'moments' | 'order' | 'promises'>, locale: Locale, tell = inChat): { readonly [B in Blank]?: string } {
  const values: { [B in Blank]?: string } = {}
  for (const moment of told) {
    const found = kept.moments[moment]
    if (found) values[moment] = (found.rough ? tell.date : tell.time)(locale, found.at)
  }
  for (const detail of orderDetails) {
    const said = kept.order[detail]
    if (said) values[detail] = said
  }
  const promise = newestPromise(kept)
  if (!promise) return values
  const { madeAt, agentId, ticketId, promised, until } = promise
  const said = [promised, until === undefined ? '' : tell.until(locale, until)].filter(Boolean)
  return {
    ...values,
    lastCallAt: tell.time(locale, madeAt),
    ...(agentId && { agentId }),
    ...(ticketId && { ticketId }),
    ...(said.length && { promised: said.join(locale === 'en' ? ', ' : '，') }),
  }
}
