import { useRef, useState, type ChangeEvent } from 'react'
import type { Case } from '../../machines/case/record'
import { hrefTo } from '../address'
import { useAdvice, useLocale } from '../i18n/i18n'
import { inARow } from '../i18n/sentences'
import { put } from '../print/put'
import shared from '../styles/shared.module.css'
import { evidenceTool } from './lazyEvidence'

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
  const field = useRef<HTMLInputElement>(null)
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
      setSaid(inARow(locale, outcome))
    } catch {
      setSaid(photos.failed)
    }
    // The same file may be chosen again.
    target.value = ''
    setBusy(false)
  }
  return (
    <div data-screen>
      <button type="button" className={shared.quietly} disabled={isBusy} onClick={() => field.current?.click()}>
        {photos.add}
      </button>{' '}
      <input ref={field} type="file" accept="image/*" multiple hidden aria-label={photos.add} onChange={(event) => void add(event)} />
      {listed > 0 && <a href={hrefTo(locale, { page: 'cases' })}>{`${photos.see} ${listed}`}</a>}
      <p role="status">{said}</p>
    </div>
  )
}
