import { useState } from 'react'
import { useWords } from '../../i18n/i18n'
import { downloadText } from '../../browser/download'
import { inAppOf } from '../../browser/inApp'
import { CopyButton } from '../CopyButton/CopyButton'
import css from './KeepCopy.module.css'

type Props = {
  /** The file's name, by the instant (ms) it is made. */
  readonly nameAt: (now: number) => string
  readonly text: string
}

/** Ways to keep a copy of something: as a file, or as text where files do not get through. */
export function KeepCopy({ nameAt, text }: Props) {
  const { case: words } = useWords().ui
  const [said, setSaid] = useState('')
  const isInApp = inAppOf(navigator.userAgent) !== undefined
  const save = () => setSaid(downloadText(nameAt(Date.now()), 'application/json', text) ? words.downloaded : words.notDownloaded)
  const file = (
    <button type="button" onClick={save}>
      {words.copyFile}
    </button>
  )
  return (
    <div data-screen>
      <div className={css.ways}>
        {!isInApp && file}
        <CopyButton label={words.copyText} text={text} done={words.copied} />
        {isInApp && file}
      </div>
      <p role="status" className={css.said}>
        {said}
      </p>
    </div>
  )
}
