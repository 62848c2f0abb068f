import { useId, useState } from 'react'
import { downloadBlob } from '../browser/download'
import { useEvidenceWords } from './words'
import type { Packed } from './zip'

type Props = {
  readonly title: string
  readonly why: string
  readonly label: string
  /** Makes the file; nothing, or a rejection, where it cannot be made. */
  readonly make: () => Promise<Packed | undefined>
}

/** One way for pictures to leave: what leaves, and the button that makes the file. */
export function SaveFile({ title, why, label, make }: Props) {
  const words = useEvidenceWords()
  const [said, setSaid] = useState('')
  const id = useId()
  const save = async () => {
    setSaid(words.printing)
    try {
      const packed = await make()
      setSaid(packed && downloadBlob(packed.name, packed.file) ? words.saved : words.notSaved)
    } catch {
      setSaid(words.failedPapers)
    }
  }
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className="ev-quiet">{why}</p>
      <button type="button" onClick={() => void save()}>
        {label}
      </button>
      <p role="status" className="ev-quiet">
        {said}
      </p>
    </section>
  )
}
