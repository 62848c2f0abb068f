import { useEffect } from 'react'
import type { Case } from '../../../machines/case/record'
import { Kept } from '../../components/Kept/Kept'
import { allSteps } from '../../i18n/growingWords'
import { useLocale } from '../../i18n/i18n'
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
  // The case may stand in any journey.
  const steps = useLazyPart(allSteps[useLocale()], kept !== undefined)
  useEffect(() => {
    // The head script took a record for an open case that holds none, or that nobody can read.
    if (isRead && !kept) delete document.documentElement.dataset['case']
  }, [isRead, kept])
  return (
    <div className={css.room} data-screen>
      <Kept forCase options={[<Likeness key="likeness" />]}>
        {kept && late && steps && <late.ComingBack kept={kept} steps={steps} />}
      </Kept>
    </div>
  )
}
