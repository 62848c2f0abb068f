import { useState } from 'react'
import type { Reminder as Wait } from '../../case/reminder'
import { useWords } from '../../i18n/i18n'
import { downloadText } from '../../browser/download'
import { inAppOf } from '../../browser/inApp'
import { CopyButton } from '../CopyButton/CopyButton'
import css from './Reminder.module.css'

/** Ways to be reminded of a time: a text to paste, and a calendar file where the browser lets one through. */
export function Reminder({ reminder }: { readonly reminder: Wait }) {
  const { clock } = useWords().ui
  const [failed, setFailed] = useState(false)
  const { title, text, link } = reminder
  const save = async () => {
    try {
      const { calendarFile } = await import('../../case/reminder')
      setFailed(!downloadText('xiayibu.ics', 'text/calendar', calendarFile(reminder, Date.now())))
    } catch {
      setFailed(true)
    }
  }
  const file = (
    <button type="button" onClick={() => void save()}>
      {clock.reminderFile}
    </button>
  )
  const isInApp = inAppOf(navigator.userAgent) !== undefined
  return (
    <details className={css.reminder} data-screen>
      <summary>{clock.reminder}</summary>
      <div className={css.ways}>
        {!isInApp && file}
        <CopyButton label={clock.reminderCopy} text={[title, text, link].join('\n')} />
        {isInApp && file}
      </div>
      <p role="status" className={css.note}>
        {failed && clock.reminderFailed}
      </p>
      <p className={css.note}>{clock.reminderNote}</p>
    </details>
  )
}
