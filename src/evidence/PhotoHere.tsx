import { useState, type ChangeEvent } from 'react'
import type { Case } from '../../machines/case/record'
import { hrefTo } from '../address'
import { useAdvice, useLocale } from '../i18n/i18n'
import { put } from '../print/put'
import { evidenceTool } from './lazyEvidence'
import css from './beside.module.css'

type Props = {
  readonly kept: Case
  /** What the case is called. */
  readonly name: string
  /** The line of the checklist that asks for it. */
  readonly task: string
}

/** Adds photos to the open case right where a line of its checklist asks for proof. */
export function PhotoHere({ kept, name, task }: Props) {
  const { photos } = useAdvice()
  const locale = useLocale()
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const listed = kept.evidence.filter((piece) => piece.task === task).length
  const add = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])]
    if (!files.length) return
    setBusy(true)
    setSaid(photos.adding)
    try {
      const { addPictures } = await evidenceTool[locale].load()
      const { pieces, failed } = await addPictures(files, { caseId: kept.id, task }, Date.now())
      const outcome = [
        pieces.length ? put(photos.added, { count: String(pieces.length), name }) : '',
        failed.length ? put(photos.notAdded, { count: String(failed.length) }) : '',
      ]
      setSaid(outcome.filter(Boolean).join(' '))
    } catch {
      setSaid(photos.failed)
    }
    // The same file may be chosen again.
    target.value = ''
    setBusy(false)
  }
  return (
    <div className={css.photo} data-screen>
      <label className={css.add}>
        {photos.add}
        <input type="file" accept="image/*" multiple disabled={isBusy} onChange={(event) => void add(event)} />
      </label>
      {listed > 0 && <a href={hrefTo(locale, { page: 'cases' })}>{`${photos.see} ${listed}`}</a>}
      <p role="status">{said}</p>
    </div>
  )
}
