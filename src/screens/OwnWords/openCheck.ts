import { hrefTo, type Locale } from '../../address'
import { follow, navigate } from '../../browser/history'
import { isRewritten } from '../../browser/rewritten'
import { hasAdvice, warmAdvice, warmTools } from '../../i18n/growingWords'
import { handOver } from '../handedOver'
import { adviceScreen, loadScreens } from '../lazyScreens'

const place = { page: 'check' } as const

/** Fetches all that the check is made of. Tells whether it is here. */
async function isFetched(locale: Locale): Promise<boolean> {
  try {
    await Promise.all([loadScreens(place), warmTools(locale), warmAdvice(locale, adviceScreen)])
    return hasAdvice(locale)
  } catch {
    return false
  }
}

/** Opens the check with a text in it. The text goes along in memory; where the page cannot be had, the browser is sent there alone. */
export async function openCheck(locale: Locale, text: string): Promise<void> {
  const href = hrefTo(locale, place)
  if (isRewritten() || !(await isFetched(locale))) return follow(href)
  handOver(text)
  navigate(href)
}
