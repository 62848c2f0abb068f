import { useWords } from '../../i18n/i18n'
import { write } from './blanks'
import { EMPTY, type Gap } from './fill'
import css from './Messages.module.css'

type Props = {
  readonly gap: Gap
  /** What belongs there, where it is no blank of a message. */
  readonly label?: string | undefined
}

/** A gap in a message, filled in where it stands. It grows with what is typed. */
export function GapField({ gap: { name, blank, hint, typed }, label: given }: Props) {
  const { messages } = useWords().ui
  const labels: Readonly<Record<string, string>> = messages.blanks
  const label = given ?? (blank && labels[blank]) ?? hint ?? messages.gap
  const shown = blank ? label : (hint ?? EMPTY)
  return (
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
}
