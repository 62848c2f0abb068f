import { Text } from '../Text/Text'
import css from './Tasks.module.css'

/** The heading of lines that are folded up, and how many there are. */
export const Counted = ({ title, count }: { readonly title: string; readonly count: number }) => (
  <>
    <Text>{title}</Text> <span className={css.count}>{count}</span>
  </>
)
