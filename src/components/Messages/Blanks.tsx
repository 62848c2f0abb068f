import { useId } from 'react'
import type { Blank } from '../../../machines/messages'
import { useWords } from '../../i18n/i18n'
import type { Values } from './fill'
import css from './Messages.module.css'

const long: ReadonlySet<string> = new Set<Blank>(['problem', 'wish', 'offer', 'newProof', 'newAddress', 'promised'])

type Props = {
  readonly names: readonly string[]
  readonly values: Values
  readonly onType: (name: string, value: string) => void
}

/** The blanks of one message, to be filled in on the device. */
export function Blanks({ names, values, onType }: Props) {
  const { messages } = useWords().ui
  const labels: Readonly<Record<string, string>> = messages.blanks
  const id = useId()
  return (
    <details className={css.blanks} data-scripted data-screen>
      <summary>{messages.fillIn}</summary>
      <p className={css.aside}>{messages.staysHere}</p>
      {names.map((name) => {
        const field = {
          id: `${id}${name}`,
          value: values[name] ?? '',
          autoComplete: 'off',
          spellCheck: false,
          onChange: ({ target }: { target: { value: string } }) => onType(name, target.value),
        }
        return (
          <p key={name} className={css.blank}>
            <label htmlFor={field.id}>{labels[name] ?? name}</label>
            {long.has(name) ? <textarea rows={2} {...field} /> : <input type="text" {...field} />}
          </p>
        )
      })}
    </details>
  )
}
