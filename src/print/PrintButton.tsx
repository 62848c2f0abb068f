import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Case } from '../../machines/case/record'
import { momentOfOwn } from '../../machines/case/ownClock'
import type { View } from '../../machines/core/view'
import { waitAt } from '../../machines/case/waiting'
import { momentsOf } from '../../machines/case/moments'
import { CopyButton } from '../components/CopyButton/CopyButton'
import { useHydrated } from '../components/useHydrated'
import { useAdvice, useAllWords, useLocale } from '../i18n/i18n'
import { inAppOf } from '../browser/inApp'
import { hereOf, linksOf } from '../share/links'
import { beijingTime } from '../time/inWords'
import { asText } from './asText'
import { canPrint } from './canPrint'
import css from './PrintButton.module.css'
import { drawQr, isDrawn } from './sheetQr'

const soon = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms))

/** Prints with the code where it can be had; a sheet without it is better than none. */
async function printWithQr(link: string): Promise<void> {
  if (!isDrawn(link)) await Promise.race([drawQr(link).catch(() => {}), soon(2000)])
  print()
}

type Props = {
  readonly view: Exclude<View, { kind: 'lost' }>
  /** The case it belongs to, whose times stand in it. */
  readonly kept?: Case | undefined
}

/** The list on paper, or where no printer can be reached, how to get it there; and the list as text for chats. */
export function PrintButton({ view, kept }: Props) {
  const core = useAllWords()
  const advice = useAdvice()
  const locale = useLocale()
  const hydrated = useHydrated()
  const { t } = useTranslation()
  const [asked, setAsked] = useState(false)
  const sayHow = () => setAsked(true)
  const { print: words } = core.ui
  const able = !hydrated || canPrint({ print: window.print, userAgent: navigator.userAgent })
  const withMenu = hydrated && ['wechat', 'qq'].includes(inAppOf(navigator.userAgent) ?? '')
  const moments = kept ? momentsOf(kept) : {}
  const wait = waitAt(view.step, moments)
  const own = view.kind === 'action' && view.mustActBy && moments[momentOfOwn(view.mustActBy)]
  const times = {
    wait: wait && t(($) => $.ui.clock.after, { time: beijingTime(locale, wait.at) }),
    own: own ? t(($) => $.ui.clock.own.by, { time: beijingTime(locale, own) }) : undefined,
  }
  // The text is for others, so its link holds no answers.
  const text = hydrated ? asText(view, { core, advice }, linksOf(view, locale).step.link, times) : ''
  return (
    <div className={able ? css.print : css.copyFirst} data-scripted data-screen>
      <button type="button" onClick={() => (able ? void printWithQr(hereOf(view, locale)).catch(sayHow) : sayHow())}>
        {able ? words.print : words.how}
      </button>
      <CopyButton label={words.copy} text={text} />
      <p role="status" className={css.status}>
        {asked && (withMenu ? words.inMenuApp : words.inOtherApp)}
      </p>
    </div>
  )
}
