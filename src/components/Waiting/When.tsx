import shared from '../../styles/shared.module.css'
import { useUntil } from './useUntil'
import css from './Waiting.module.css'

type Props = {
  readonly at: number
  /** A clock of the buyer's own: they act before its end, not after. */
  readonly own?: boolean
}

/** In short: after or before when, and how long until then. Another time needs another `key`. */
export function When({ at, own = false }: Props) {
  const { now, when, left, over } = useUntil(at, own)
  return (
    <>
      {when}
      <strong className={css.short} data-screen data-clock={now.due ? 'due' : 'waiting'}>
        {left}
      </strong>
      <span role="status" className={shared.spoken}>
        {now.turned && over}
      </span>
    </>
  )
}
