import { useEffect, useRef, type ReactNode } from 'react'
import type { Part } from '../../../machines/journeys/task'
import { useWords } from '../../i18n/i18n'
import { Fold } from '../Fold/Fold'
import { Section } from '../Section/Section'
import { Taps } from '../Taps/Taps'
import { Text, Title } from '../Text/Text'
import { Counted } from './Counted'
import css from './Tasks.module.css'

/** One line of a checklist with all its words. */
export type TaskWords = {
  readonly id: string
  readonly do: string
  readonly how: string
  /** The buttons in the app, in the order they are tapped. */
  readonly taps?: readonly string[] | undefined
  readonly part: Part
  /** It says something of the platform that only guides say. */
  readonly claimed?: boolean
}

type Ticks = {
  /** What can be done beside a line, by its task. */
  readonly beside?: ((task: string) => ReactNode) | undefined
  readonly isDone: (task: string) => boolean
  readonly onTick: (task: string, done: boolean) => void
}

/** There is something to tick off, rather than to keep in mind or to know. */
const isTicked = ({ part }: TaskWords): boolean => part === 'do' || part === 'proof'

/** The small mark of a line that only guides vouch for; each page says once what it means. */
const Claimed = () => <small className={css.claimed} data-mark="">{useWords().ui.action.claimed}</small>

type LineProps = Ticks & { readonly task: TaskWords; readonly isNow?: boolean }

/** One line: what to do beside its box, then how. The one thing to do now begins with its taps. */
function Line({ task, isNow = false, isDone, onTick, beside }: LineProps) {
  const what = (
    <span>
      <Title mark={task.claimed && <Claimed />}>{task.do}</Title>
    </span>
  )
  return (
    <li className={css.task} data-task={task.id} data-part={task.part} data-now={isNow ? '' : undefined}>
      {isTicked(task) ? (
        <label className={css.do}>
          <input
            type="checkbox"
            name={task.id}
            autoComplete="off"
            checked={isDone(task.id)}
            onChange={({ target }) => onTick(task.id, target.checked)}
          />
          {what}
        </label>
      ) : (
        <p className={css.mind}>{what}</p>
      )}
      <div className={css.more}>
        {isNow && task.taps && <Taps taps={task.taps} />}
        <p>
          <Text>{task.how}</Text>
        </p>
        {!isNow && task.taps && <Taps taps={task.taps} />}
        {beside?.(task.id)}
      </div>
    </li>
  )
}

type ListProps = Ticks & { readonly tasks: readonly TaskWords[]; readonly order: 'now' | 'then' | 'any' }

function List({ tasks, order, isDone, onTick, beside }: ListProps) {
  const list = useRef<HTMLOListElement & HTMLUListElement>(null)
  useEffect(() => {
    // What was ticked before the application took over counts too.
    for (const box of list.current?.querySelectorAll('input') ?? []) {
      if (box.checked && !isDone(box.name)) onTick(box.name, true)
    }
  })
  const Kind = order === 'any' ? 'ul' : 'ol'
  return (
    <Kind ref={list} className={css.list} start={order === 'then' ? 2 : undefined}>
      {tasks.map((task) => (
        <Line key={task.id} task={task} isNow={order === 'now'} isDone={isDone} onTick={onTick} beside={beside} />
      ))}
    </Kind>
  )
}

type Props = ListProps & {
  readonly title: string
  readonly id: string
  /** A sentence under the title. */
  readonly note?: string | undefined
  /** Stays open in the elder view. */
  readonly open?: boolean
  /** Stands within another part. */
  readonly inner?: boolean
  /** Pictures of it, opened at the end of the title. */
  readonly pictures?: ReactNode
}

/**
 * A titled checklist with native tick boxes. In the order `now` it is the one thing to do first, which stands out;
 * `then` is what follows it, numbered from two; `any` is unnumbered.
 */
export function Tasks({ title, id, tasks, note, order, open = false, inner = false, pictures, isDone, onTick, beside }: Props) {
  if (!tasks.length) return null
  const heading = <Text>{title}</Text>
  const content = (
    <>
      {note && (
        <p className={css.note}>
          <Text>{note}</Text>
        </p>
      )}
      {order !== 'now' && pictures}
      <List tasks={tasks} order={order} isDone={isDone} onTick={onTick} beside={beside} />
      {order === 'now' && pictures}
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
    <Section id={id} title={heading} className={css[order]} open={open} inner={inner}>
      {content}
    </Section>
  )
}

type FoldProps = Omit<ListProps, 'order'> & { readonly title: string }

/** Lines folded up under a heading that says what they are, and how many. Paper shows them. */
export function FoldedTasks({ title, tasks, isDone, onTick, beside }: FoldProps) {
  if (!tasks.length) return null
  return (
    <Fold title={<Counted title={title} count={tasks.length} />}>
      <div className={css.any}>
        <List tasks={tasks} order="any" isDone={isDone} onTick={onTick} beside={beside} />
      </div>
    </Fold>
  )
}
