import { useId } from 'react'
import { write } from './blanks'
import { heldTogether, sent, TICKED, type Clause, type Piece } from './fill'
import { GapField } from './Gap'
import css from './Messages.module.css'

type Props = {
  readonly pieces: readonly Piece[]
  /** Its gaps are filled in elsewhere: here they are only read. */
  readonly isRead?: boolean
}

/** A sentence that may be untrue, behind its box. Unticked, it can be read and is not sent. */
function ClauseField({ clause: { name, isTrue, pieces }, isRead }: { readonly clause: Clause; readonly isRead: boolean }) {
  const id = useId()
  return (
    <span className={css.clause}>
      <input
        id={id}
        type="checkbox"
        autoComplete="off"
        checked={isTrue}
        aria-label={sent(pieces)}
        onChange={({ target }) => write(name, target.checked ? TICKED : '')}
      />{' '}
      {isTrue ? <Run pieces={pieces} isRead={isRead} /> : <label htmlFor={id}>{sent(pieces)}</label>}
    </span>
  )
}

/** The stretches of a message one behind the other. */
export function Run({ pieces, isRead = false }: Props) {
  return heldTogether(pieces).map(({ piece: { at, text, gap, clause }, marks }) => {
    if (clause) return <ClauseField key={at} clause={clause} isRead={isRead} />
    return gap && !isRead ? <GapField key={at} gap={gap} marks={marks} /> : text + (isRead ? marks : '')
  })
}
