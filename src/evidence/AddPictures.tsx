import { useState, type ChangeEvent } from 'react'
import { put } from '../print/put'
import { addPictures, type Added } from './add'
import { useEvidenceWords } from './words'

type Props = { readonly caseId: string }

/** Takes pictures from the phone, as many at once as one likes, and says of each that was not added why. */
export function AddPictures({ caseId }: Props) {
  const words = useEvidenceWords()
  const [isBusy, setBusy] = useState(false)
  const [added, setAdded] = useState<Added>()
  const add = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])]
    if (!files.length) return
    setBusy(true)
    setAdded(undefined)
    const outcome = await addPictures(files, { caseId }, Date.now())
    // The same file may be chosen again.
    target.value = ''
    setAdded(outcome)
    setBusy(false)
  }
  const count = added?.pieces.length ?? 0
  return (
    <div className="ev-add">
      <label className="ev-file" aria-busy={isBusy}>
        <span>{words.add}</span>
        <input type="file" accept="image/*" multiple disabled={isBusy} onChange={(event) => void add(event)} />
      </label>
      <div role="status">
        {isBusy && <p className="ev-quiet">{words.adding}</p>}
        {count > 0 && <p className="ev-quiet">{put(words.added, { count: String(count) })}</p>}
        {added?.failed.map(({ name, reason }, i) => (
          <p key={i} className="ev-problem">
            {put(words.failed[reason], { name })}
          </p>
        ))}
      </div>
    </div>
  )
}
