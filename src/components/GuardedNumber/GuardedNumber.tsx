import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { HotlineId } from '../../../machines/facts/hotlines'
import { useAdvice } from '../../i18n/i18n'
import { Text } from '../Text/Text'
import { useHydrated } from '../useHydrated'
import css from './GuardedNumber.module.css'

/** A number as people write it: 400-8822-528, 021-53395288, 95218811. */
export const dialled = (digits: string): string =>
  digits.replace(/^(400)(\d{4})(\d{3})$/, '$1-$2-$3').replace(/^(0(?:10|2\d))(\d{8})$/, '$1-$2')

type Props = {
  readonly id: HotlineId
  readonly digits: string
  /** Somebody claims it, and nobody could verify it; else it is its owner's own. */
  readonly isClaimed: boolean
  /** A few words beside it. */
  readonly beside?: string
  /** What is to be read before dialling. */
  readonly children?: ReactNode
}

/**
 * A number that is two taps away: the first opens what is to be known of it, the second, there, dials. Without the
 * application it is plain text.
 */
export function GuardedNumber({ id, digits, isClaimed, beside, children }: Props) {
  const { hotlines } = useAdvice().facts
  const { t } = useTranslation()
  const hydrated = useHydrated()
  const number = dialled(digits)
  const call = t(($) => $.ui.reach.dial, { number })
  return (
    <details className={css.number} {...(isClaimed ? { 'data-claimed': '' } : { 'data-provider': '' })}>
      <summary>
        <span className={css.digits}>{number}</span>
        {beside && <span className={css.beside}>{beside}</span>}
      </summary>
      <p className={isClaimed ? css.warning : undefined}>
        <Text>{hotlines[id]}</Text>
      </p>
      {children}
      <p className={css.call}>{hydrated ? <a href={`tel:${digits}`}>{call}</a> : call}</p>
    </details>
  )
}
