import type { Ref } from 'react'
import { yearsMeant } from '../../time/typed'

type Props = {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** The field itself: what was typed in part is no value, and only the field knows of it. */
  readonly field: Ref<HTMLInputElement>
  /** The latest the field offers; a time to come is one too where nothing is said. */
  readonly max?: string
  /** The id of what is wrong with it, if anything is. */
  readonly problem?: string | undefined
}

/** A day and time, read in Beijing time by `typedIn`. */
export function TimeField({ id, label, value, onChange, field, max = yearsMeant.max, problem }: Props) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={field}
        type="datetime-local"
        min={yearsMeant.min}
        max={max}
        value={value}
        aria-describedby={problem}
        onChange={({ target }) => onChange(target.value)}
      />
    </>
  )
}
