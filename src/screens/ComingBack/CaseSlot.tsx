import { useEffect, useState, type ComponentType } from 'react'
import type { Case } from '../../../machines/case/record'
import { Kept } from '../../components/Kept/Kept'
import { Likeness } from './Likeness'
import css from './ComingBack.module.css'

type Part = ComponentType<{ readonly kept: Case }>

let here: Part | undefined

const fetchPart = async (): Promise<Part> => (here ??= (await import('./ComingBack')).ComingBack)

type Props = {
  readonly kept: Case | undefined
  /** The record has been read. */
  readonly isRead: boolean
}

/** Room above the first question, kept from the first paint where a case is open, for what its owner waits for. */
export function CaseSlot({ kept, isRead }: Props) {
  const [Part, setPart] = useState(() => here)
  const isWanted = kept !== undefined && !Part
  useEffect(() => {
    let current = true
    if (isWanted) {
      fetchPart().then(
        (part) => current && setPart(() => part),
        () => undefined,
      )
    }
    return () => {
      current = false
    }
  }, [isWanted])
  useEffect(() => {
    // The head script took a record for an open case that holds none, or that nobody can read.
    if (isRead && !kept) delete document.documentElement.dataset['case']
  }, [isRead, kept])
  return (
    <div className={css.room} data-screen>
      <Kept forCase options={[<Likeness key="likeness" />]}>
        {kept && Part && <Part kept={kept} />}
      </Kept>
    </div>
  )
}
