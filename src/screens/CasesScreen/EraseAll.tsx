import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Confirm } from '../../components/Confirm/Confirm'
import { useToolWords } from '../../i18n/i18n'
import { forgetPages } from '../../pwa/forgetPages'
import { forget } from '../../state/storage'
import { focusHeading } from '../focusHeading'
import css from './Cases.module.css'

const erase = () => {
  forget('erasing')
  void forgetPages().catch(() => {})
  focusHeading()
}

/** Erases all there is of a person on this device, but not how they like to read. */
export function EraseAll({ count }: { readonly count: number }) {
  const { cases } = useToolWords()
  const { t } = useTranslation('tools')
  const [isAsking, setAsking] = useState(false)
  return (
    <div className={css.section} data-screen>
      <button type="button" className={css.eraseAll} aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {cases.eraseAll}
      </button>
      {isAsking && (
        <Confirm
          title={t(($) => $.cases.eraseAllAsk, { count })}
          why={cases.eraseAllWhy}
          yes={cases.eraseYes}
          no={cases.eraseNo}
          onYes={erase}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  )
}
