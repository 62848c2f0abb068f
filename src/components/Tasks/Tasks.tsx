import { useEffect, useRef } from 'react'
import { Text } from '../Text/Text'
import { Section } from '../Section/Section'
import { Taps } from '../Taps/Taps'
import css from './Tasks.module.css'

/** One line of a checklist with all its words. */
export type TaskWords = {
  readonly id: string
  readonly do: string
  readonly how: string
  /** The buttons in the app, in the order they are tapped. */
  readonly taps?: readonly string[] | undefined
  /** Something to keep in mind: there is nothing to tick off. */
  readonly toMind?: boolean
}

type Props = {
  readonly title: string
  readonly id: string
  readonly tasks: readonly TaskWords[]
  /** A sentence under the title. */
  readonly note?: string | undefined
  /**
   * `now`: the one thing to do first, which stands out. `then`: what follows it, numbered from two.
   * `any`: in any order, unnumbered.
   */
  readonly order: 'now' | 'then' | 'any'
  /** Stays open in the elder view. */
  readonly open?: boolean
  readonly isDone: (task: string) => boolean
  readonly onTick: (task: string, done: boolean) => void
}

/** A titled checklist with native tick boxes. */
export function Tasks({ title, id, tasks, note, order, open = false, isDone, onTick }: Props) {
  const list = useRef<HTMLOListElement & HTMLUListElement>(null)
  useEffect(() => {
    // What was ticked before the application took over counts too.
    for (const box of list.current?.querySelectorAll('input') ?? []) {
      if (box.checked && !isDone(box.name)) onTick(box.name, true)
    }
  })
  if (!tasks.length) return null
  const List = order === 'any' ? 'ul' : 'ol'
  const heading = <Text>{title}</Text>
  const content = (
    <>
      {note && <p className={css.note}>{note}</p>}
      <List ref={list} className={css.list} start={order === 'then' ? 2 : undefined}>
        {tasks.map((task) => (
          <li key={task.id} className={css.task} data-task={task.id} data-now={order === 'now' ? '' : undefined}>
            {task.toMind ? (
              <p className={css.mind}>
                <span>
                  <Text>{task.do}</Text>
                </span>
              </p>
            ) : (
              <label className={css.do}>
                <input
                  type="checkbox"
                  name={task.id}
                  autoComplete="off"
                  checked={isDone(task.id)}
                  onChange={({ target }) => onTick(task.id, target.checked)}
                />
                <span>
                  <Text>{task.do}</Text>
                </span>
              </label>
            )}
            <div className={css.more}>
              <p>
                <Text>{task.how}</Text>
              </p>
              {task.taps && <Taps taps={task.taps} />}
            </div>
          </li>
        ))}
      </List>
    </>
  )
  return order === 'now' ? (
    <section className={`${css.tasks} ${css.now}`} aria-labelledby={id}>
      <h2 id={id} data-now="">
        {heading}
      </h2>
      {content}
    </section>
  ) : (
    <Section id={id} title={heading} className={css[order]} open={open}>
      {content}
    </Section>
  )
}
