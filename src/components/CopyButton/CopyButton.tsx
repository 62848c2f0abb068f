import { useState, type MouseEvent, type ReactNode } from 'react'
import { useWords } from '../../i18n/i18n'
import { copyText, selectAll } from '../../browser/copy'
import shared from '../../styles/shared.module.css'
import css from './CopyButton.module.css'

type Outcome = { readonly text: string; readonly copied: boolean }

const selectOnceShown = (field: HTMLTextAreaElement | null) => {
  if (field) selectAll(field)
}

type Props = {
  readonly label: string
  readonly text: string
  /** What to say once it is copied, where there is more to say. */
  readonly done?: string
  /** The thing to do here. */
  readonly primary?: boolean
  /** Stands to the right of the button. */
  readonly beside?: ReactNode
}

/** Copies a text; where the browser refuses, the text stands there selected. */
export function CopyButton({ label, text, done, primary, beside }: Props) {
  const { share } = useWords().ui
  const [outcome, setOutcome] = useState<Outcome>()
  const copy = async ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    setOutcome(undefined)
    const copied = await copyText(text, currentTarget.parentElement ?? currentTarget)
    setOutcome({ text, copied })
  }
  const current = outcome?.text === text ? outcome : undefined
  return (
    <div className={css.copy} data-scripted data-screen>
      <div className={beside ? css.row : undefined}>
        <button type="button" className={primary ? shared.filled : undefined} onClick={(event) => void copy(event)}>
          {label}
        </button>
        {beside}
      </div>
      <p role="status" className={css.status}>
        {current && (current.copied ? (done ?? share.copied) : share.selected)}
      </p>
      {current && !current.copied && (
        <textarea ref={selectOnceShown} className={css.field} readOnly rows={text.length > 150 ? 6 : 3} value={text} aria-label={label} />
      )}
    </div>
  )
}
