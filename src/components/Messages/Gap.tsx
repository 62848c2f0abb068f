import { useWords } from '../../i18n/i18n'
import { write } from './blanks'
import { EMPTY, type Gap } from './fill'
import { labelOf } from './labelOf'
import css from './Messages.module.css'

type Props = {
  readonly gap: Gap
  /** What belongs there, where it is no blank of a message. */
  readonly label?: string | undefined
  /** The marks right behind it, which stay on its line. */
  readonly marks?: string
}

/** A gap in a message, filled in where it stands. It grows with what is typed. */
export function GapField({ gap, label: given, marks }: Props) {
  const { messages } = useWords().ui
  const { name, blank, hint, typed } = gap
  const label = given ?? labelOf(messages, gap)
  const shown = blank ? label : (hint ?? EMPTY)
  const field = (
    <span className={css.gap} data-text={typed || shown} data-empty={typed.trim() ? undefined : ''}>
      <textarea
        rows={1}
        aria-label={label}
        placeholder={shown}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => write(name, target.value)}
      />
    </span>
  )
  return marks ? (
    <span className={css.held}>
      {field}
      {marks}
    </span>
  ) : (
    field
  )
}
