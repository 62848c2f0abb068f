import { useEffect, useState, type ComponentType } from 'react'
import type { Case } from '../../case/record'
import css from './ComingBack.module.css'

type Part = ComponentType<{ readonly kept: Case }>

let here: Part | undefined

const fetchPart = async (): Promise<Part> => (here ??= (await import('./ComingBack')).ComingBack)

/** Room above the first question, kept from the first paint where a case is open, for what its owner waits for. */
export function Room({ kept }: { readonly kept: Case | undefined }) {
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
  return (
    <div className={css.room} data-screen>
      {kept && Part && <Part kept={kept} />}
    </div>
  )
}
