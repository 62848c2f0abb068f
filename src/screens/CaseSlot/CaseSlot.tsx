import { useEffect } from 'react'
import type { Case } from '../../../machines/case/record'
import { Kept } from '../../components/Kept/Kept'
import { lazyPart, useLazyPart } from '../../state/lazyPart'
import { Likeness } from './Likeness'
import css from './ComingBack.module.css'

const comingBack = lazyPart(() => import('./ComingBack'))

type Props = {
  readonly kept: Case | undefined
  /** The record has been read. */
  readonly isRead: boolean
}

/** Room above the first question, kept from the first paint where a case is open, for what its owner waits for. */
export function CaseSlot({ kept, isRead }: Props) {
  const late = useLazyPart(comingBack, kept !== undefined)
  useEffect(() => {
    // The head script took a record for an open case that holds none, or that nobody can read.
    if (isRead && !kept) delete document.documentElement.dataset['case']
  }, [isRead, kept])
  return (
    <div className={css.room} data-screen>
      <Kept forCase options={[<Likeness key="likeness" />]}>
        {kept && late && <late.ComingBack kept={kept} />}
      </Kept>
    </div>
  )
}
