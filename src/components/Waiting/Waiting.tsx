import { useId, type ReactNode, type Ref } from 'react'
import { useWords } from '../../i18n/i18n'
import { Text } from '../Text/Text'
import css from './Waiting.module.css'

type Props = {
  readonly title: string
  /** The heading, to move to once a time was written down. */
  readonly heading?: Ref<HTMLHeadingElement>
  readonly children: ReactNode
}

/** Until when: a titled card. */
export function Waiting({ title, heading, children }: Props) {
  const id = useId()
  return (
    <section className={css.waiting} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}

/** A line to write the day and hour on, and what may be done after it. */
export function Blank({ until }: { readonly until: string }) {
  const { deadline } = useWords().ui
  return (
    <>
      <p className={css.blank}>
        <span>{deadline.blank}</span> {deadline.zone}
      </p>
      <p className={css.until}>
        <Text>{until}</Text>
      </p>
    </>
  )
}
