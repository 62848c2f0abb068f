import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { fragmentOf, type Destination } from '../../machines/core/answering'
import { hrefTo } from '../address'
import { navigate } from '../browser/history'
import { useLocale, useWords } from '../i18n/i18n'
import { needsAdvice } from '../i18n/words'
import { isRewritten } from '../browser/rewritten'
import { announceWalked } from './walked'
import { hasAdvice, letStepsIn } from '../i18n/growingWords'
import { stepsNamedAt } from './useView'

const isPlainTap = (event: MouseEvent): boolean =>
  event.button === 0 && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

type Props = { readonly to: Destination } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>

/** A real link to a step. Its tap is taken over where the next screen's words are here; else the browser follows it. */
export function StepLink({ to, onClick, children, ...rest }: Props) {
  const locale = useLocale()
  const { steps } = useWords()
  const place = { page: 'step', step: to.step } as const
  const href = hrefTo(locale, place, fragmentOf(to))
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (!isPlainTap(event)) return
    announceWalked(to)
    const isSayable = () => (needsAdvice(place) ? hasAdvice(locale) : stepsNamedAt(href, '').every((step) => steps[step]) || letStepsIn(locale))
    if (isRewritten() || !isSayable()) return
    event.preventDefault()
    navigate(href)
  }
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  )
}
