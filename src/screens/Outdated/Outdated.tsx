import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FactId } from '../../../machines/facts/facts'
import { useWords } from '../../i18n/i18n'
import { useToday } from '../../time/useMinute'
import { checkedTooLongAgo } from './checkedTooLongAgo'
import css from './Outdated.module.css'

/**
 * Warns where advice has outlived its review, as on a device that has been offline for months. It is known only once
 * the page runs, so it stands last and keeps to the lower edge of the window: nothing moves when it comes.
 */
export function Outdated({ facts }: { readonly facts: readonly FactId[] }) {
  const { action } = useWords().ui
  const { t } = useTranslation()
  const today = useToday()
  const [isClosed, close] = useState(false)
  const date = today && checkedTooLongAgo(facts, today)
  const isShown = Boolean(date) && !isClosed
  useEffect(() => {
    if (!isShown) return
    const { dataset } = document.documentElement
    dataset['outdated'] = ''
    return () => {
      delete dataset['outdated']
    }
  }, [isShown])
  if (!date) return null
  return (
    <div className={isClosed ? `${css.outdated} ${css.closed}` : css.outdated} role="note">
      <p>{t(($) => $.ui.action.outdated, { date })}</p>
      <button type="button" onClick={() => close(true)} data-screen>
        {action.outdatedClose}
      </button>
    </div>
  )
}
