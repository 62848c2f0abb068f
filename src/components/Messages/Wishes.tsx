import { useWords } from '../../i18n/i18n'
import { write } from './blanks'
import css from './Messages.module.css'

type Props = {
  /** What people with this trouble ask for, as it is sent. */
  readonly wishes: readonly string[]
  /** The same in the reader's language. */
  readonly meant: readonly string[]
  readonly chosen: string | undefined
}

/** What to ask for, to be tapped instead of typed; what was tapped can be edited in the message. */
export function Wishes({ wishes, meant, chosen }: Props) {
  const { blanks } = useWords().ui.messages
  return (
    <div className={css.wishes} role="group" aria-label={blanks.wish} data-scripted data-screen>
      {wishes.map((wish, i) => (
        <button key={wish} type="button" aria-pressed={wish === chosen} onClick={() => write('wish', wish === chosen ? '' : wish)}>
          {meant[i] ?? wish}
        </button>
      ))}
    </div>
  )
}
