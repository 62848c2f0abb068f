import { useWords } from '../../i18n/i18n'
import { Mixed } from '../Mixed/Mixed'
import css from './Deadline.module.css'

/** Until when: a blank for the day and hour, and what may be done after it. */
export function Deadline({ until }: { readonly until: string }) {
  const { deadline } = useWords().ui
  return (
    <section className={css.deadline} aria-labelledby="until">
      <h2 id="until">{deadline.heading}</h2>
      <p className={css.blank}>
        <span>{deadline.blank}</span> {deadline.zone}
      </p>
      <p className={css.until}>
        <Mixed>{until}</Mixed>
      </p>
    </section>
  )
}
