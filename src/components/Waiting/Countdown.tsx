import type { ReactNode } from 'react'
import { useWords } from '../../i18n/i18n'
import { isElsewhere } from '../../time/inWords'
import { Text } from '../Text/Text'
import shared from '../../styles/shared.module.css'
import { useUntil } from './useUntil'
import css from './Waiting.module.css'

type Props = {
  /** The instant (ms) the wait began, where it is known. */
  readonly from?: number
  /** The instant (ms) after which the wait is over. Another one needs another `key`. */
  readonly at: number
  /** What may be done after it, while it lasts, and what to do once it has passed. */
  readonly until: string
  readonly due: string
  /** A clock of the buyer's own: they act before its end, not after. */
  readonly own?: boolean
  /** The way on, once the wait is over. */
  readonly onward?: ReactNode
}

/** An absolute Beijing time and how long it is until then. It turns to due by itself and says so once. */
export function Countdown({ from, at, until, due, own = false, onward }: Props) {
  const { clock } = useWords().ui
  const { now, when, left, over } = useUntil(at, own)
  return (
    <>
      <p className={css.at}>{when}</p>
      <p className={now.due ? css.due : css.left} data-screen data-clock={now.due ? 'due' : 'waiting'}>
        {left}
      </p>
      <p className={css.until}>
        <Text>{now.due ? due : until}</Text>
      </p>
      {now.due && onward}
      {from !== undefined && from > now.at && <p className={css.note}>{clock.future}</p>}
      {now.jumped && <p className={css.note}>{clock.jumped}</p>}
      {isElsewhere(now.at) && <p className={css.note}>{clock.elsewhere}</p>}
      <p role="status" className={shared.spoken}>
        {now.turned && `${over} ${due}`}
      </p>
    </>
  )
}
