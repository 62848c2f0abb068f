import { hrefTo, type Locale } from '../../address'
import { follow, navigate } from '../../browser/history'
import { isRewritten } from '../../browser/rewritten'
import { hasAdvice, warmAdvice, warmTools } from '../../i18n/growingWords'
import { handOver } from '../handedOver'
import { adviceScreen, loadScreens } from '../lazyScreens'

const place = { page: 'check' } as const

/** Opens the check with a text in it. The text goes along in memory; where the page cannot be had, the browser is sent there alone. */
export async function openCheck(locale: Locale, text: string): Promise<void> {
  const href = hrefTo(locale, place)
  const parts = [loadScreens(place), warmTools(locale), warmAdvice(locale, adviceScreen)]
  const isHere = await Promise.all<unknown>(parts).then(() => hasAdvice(locale) && !isRewritten(), () => false)
  if (!isHere) return follow(href)
  handOver(text)
  navigate(href)
}
