import { useState } from 'react'
import { dropUnreadable } from '../../case/store'
import { Confirm } from '../../components/Confirm/Confirm'
import { KeepCopy } from '../../components/KeepCopy/KeepCopy'
import { useToolWords } from '../../i18n/i18n'
import { focusHeading } from '../focusHeading'
import css from './Cases.module.css'

const drop = () => {
  dropUnreadable()
  focusHeading()
}

const fileName = () => 'xiayibu-unreadable.txt'

/** A stored record nobody could read: handed back whole, thrown away only when its owner says so. */
export function Unreadable({ raw }: { readonly raw: string }) {
  const { cases } = useToolWords()
  const [isDropping, setDropping] = useState(false)
  return (
    <section className={css.incoming} aria-labelledby="broken" data-screen>
      <h2 id="broken">{cases.broken}</h2>
      <p>{cases.brokenWhat}</p>
      <KeepCopy nameAt={fileName} text={raw} />
      <div className={css.tools}>
        <button type="button" aria-haspopup="dialog" onClick={() => setDropping(true)}>
          {cases.brokenDrop}
        </button>
      </div>
      {isDropping && (
        <Confirm
          title={cases.brokenAsk}
          yes={cases.brokenDrop}
          no={cases.eraseNo}
          onYes={drop}
          onClose={() => setDropping(false)}
        />
      )}
    </section>
  )
}
