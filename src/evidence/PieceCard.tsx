import { useRef, useState } from 'react'
import { changePiece, dropPiece } from '../../machines/case/changes'
import type { Case } from '../../machines/case/record'
import type { Numbered, Piece } from '../../machines/evidence/piece'
import { downloadBlob } from '../browser/download'
import { updateRecord } from '../case/store'
import { Confirm } from '../components/Confirm/Confirm'
import { useAdvice, useLocale } from '../i18n/i18n'
import { put } from '../print/put'
import { beijingDay } from '../time/inWords'
import { CoverTool } from './CoverTool'
import { dropPictures, type Picture } from './database'
import { cleanOriginal, mayHaveOriginal } from './original'
import { lineNamed, nameOf } from './papers'
import { noteBeside } from './picturesHere'
import { PieceForm } from './PieceForm'
import { Thumb } from './Thumb'
import { useEvidenceWords } from './words'

type Props = {
  readonly kept: Case
  readonly entry: Numbered
  readonly picture: Picture | undefined
  /** The database was read: a picture that is not there is gone. */
  readonly isRead: boolean
  readonly onDropped: () => void
}

type Doing = 'describing' | 'covering' | 'dropping'

/** One piece of evidence: its picture as it would leave, what it is and proves, and all that can be done with it. */
export function PieceCard({ kept, entry, picture, isRead, onDropped }: Props) {
  const { number, piece } = entry
  const words = useEvidenceWords()
  const advice = useAdvice()
  const locale = useLocale()
  const [doing, setDoing] = useState<Doing>()
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const line = lineNamed(piece.task, advice)
  const title = `${put(words.number, { number: String(number) })} · ${nameOf(entry, words)}`
  const done = () => {
    setDoing(undefined)
    heading.current?.focus()
  }
  const change = (changed: Piece) => {
    updateRecord(changePiece(kept.id, changed, Date.now()))
    void noteBeside(changed)
    done()
  }
  const drop = async () => {
    // The picture first: what is left on the list without one says so, while a picture without a list would come back.
    const asked = await dropPictures([piece.id])
    if (picture && !asked.ok) return setSaid(words.closed)
    updateRecord(dropPiece(kept.id, piece.id, Date.now()))
    onDropped()
  }
  const giveBack = async () => {
    const original = await cleanOriginal(piece)
    const isSaved = original && downloadBlob(`${number}.${piece.kind === 'png' ? 'png' : 'jpg'}`, original)
    setSaid(isSaved ? words.originalWhy : words.originalGone)
  }
  return (
    <li className="ev-piece" data-piece={piece.id}>
      <div className="ev-row">
        {picture ? <Thumb bytes={picture.bytes} covers={piece.covers} alt={title} /> : <span className="ev-thumb">{isRead && words.goneOne}</span>}
        <div>
          <h3 ref={heading} tabIndex={-1}>
            <small>{put(words.number, { number: String(number) })}</small> {nameOf(entry, words)}
          </h3>
          {piece.proves && <p>{piece.proves}</p>}
          {line && <p className="ev-quiet">{put(words.line, { line })}</p>}
          <p className="ev-quiet">{beijingDay(locale, piece.at)}</p>
        </div>
      </div>
      <div className="ev-tools">
        <button type="button" aria-expanded={doing === 'describing'} onClick={() => setDoing(doing === 'describing' ? undefined : 'describing')}>
          {words.edit}
        </button>
        {picture && (
          <button type="button" aria-haspopup="dialog" onClick={() => setDoing('covering')}>
            {words.cover}
          </button>
        )}
        {picture && mayHaveOriginal(piece.kind) && (
          <button type="button" onClick={() => void giveBack()}>
            {words.original}
          </button>
        )}
        <button type="button" aria-haspopup="dialog" className="ev-drop" onClick={() => setDoing('dropping')}>
          {words.drop}
        </button>
      </div>
      <p role="status" className="ev-quiet">
        {said}
      </p>
      {doing === 'describing' && <PieceForm kept={kept} piece={piece} onSave={change} onCancel={done} />}
      {doing === 'covering' && picture && (
        <CoverTool bytes={picture.bytes} piece={piece} onSave={(covers) => change({ ...piece, covers })} onClose={done} />
      )}
      {doing === 'dropping' && (
        <Confirm
          title={put(words.dropAsk, { number: String(number) })}
          why={words.dropWhy}
          yes={words.dropYes}
          no={words.dropNo}
          onYes={() => void drop()}
          onClose={done}
        />
      )}
    </li>
  )
}
