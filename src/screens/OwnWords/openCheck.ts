import { hrefTo, type Locale } from '../../address'
import { navigate } from '../../browser/history'
import { isRewritten } from '../../browser/rewritten'
import { warmAdvice, warmTools } from '../../i18n/growingWords'
import { handOver } from '../handedOver'
import { adviceScreen, loadScreens } from '../lazyScreens'

/** Opens the check with a text in it. The text goes along in memory; where the page cannot be had, the browser is sent there alone. */
export async function openCheck(locale: Locale, text: string): Promise<void> {
  const place = { page: 'check' } as const
  const href = hrefTo(locale, place)
  try {
    await Promise.all([loadScreens(place), warmTools(locale), warmAdvice(locale, adviceScreen)])
    if (!isRewritten()) handOver(text)
  } finally {
    navigate(href)
  }
}
