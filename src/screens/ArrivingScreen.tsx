import { useEffect } from 'react'
import type { StepId } from '../../machines/flow'
import { Lead } from '../components/Lead/Lead'
import { Text } from '../components/Text/Text'
import { useLocale, useWords } from '../i18n/i18n'
import { warmAdvice } from '../i18n/growingWords'
import { adviceScreen } from './lazyScreens'
import css from './Page.module.css'

/** A step whose words are still on their way, as after browser Back to an action in a tab that was reloaded. */
export function ArrivingScreen({ step }: { readonly step: StepId }) {
  const { ui, steps } = useWords()
  const { title, lead } = steps[step] ?? {}
  const locale = useLocale()
  useEffect(() => void warmAdvice(locale, adviceScreen), [locale])
  return (
    <div className={css.page} aria-busy="true">
      <h1 tabIndex={-1}>
        <Text>{title ?? ui.arriving}</Text>
      </h1>
      {lead && <Lead>{lead}</Lead>}
      {title && <p className={css.quiet}>{ui.arriving}</p>}
    </div>
  )
}
