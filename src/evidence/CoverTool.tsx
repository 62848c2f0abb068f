import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { boxAround, grown, moved } from '../../machines/evidence/covers'
import type { Box, Piece } from '../../machines/evidence/piece'
import { closeModal, openModal } from '../browser/modal'
import { CoverArea } from './CoverArea'
import { useEvidenceWords } from './words'

type Props = {
  readonly bytes: ArrayBuffer
  readonly piece: Piece
  readonly onSave: (covers: readonly Box[]) => void
  readonly onClose: () => void
}

/** How far a key moves or grows a box, in parts of the picture. */
const STEP = 0.01

const arrows: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
}

/** Lays black boxes over a picture: by drawing, by tapping, by keys. They are kept as data; the picture stays as it is. */
export function CoverTool({ bytes, piece, onSave, onClose }: Props) {
  const words = useEvidenceWords()
  const [boxes, setBoxes] = useState(piece.covers)
  const [chosen, setChosen] = useState<number>()
  const dialog = useRef<HTMLDialogElement>(null)
  const view = useRef<HTMLDivElement>(null)
  const adder = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (dialog.current) openModal(dialog.current)
  }, [])
  const close = () => dialog.current && closeModal(dialog.current)
  const add = (box: Box) => {
    setBoxes([...boxes, box])
    setChosen(boxes.length)
  }
  const change = (at: number, box: Box) => setBoxes(boxes.map((one, i) => (i === at ? box : one)))
  const drop = (at: number) => {
    setBoxes(boxes.filter((_, i) => i !== at))
    setChosen(undefined)
    adder.current?.focus()
  }
  const onKey = (at: number, box: Box, event: KeyboardEvent) => {
    const by = arrows[event.key]
    if (!by && event.key !== 'Delete' && event.key !== 'Backspace') return
    event.preventDefault()
    if (!by) drop(at)
    else change(at, event.shiftKey ? grown(box, { x: by.x * 2, y: -by.y * 2 }) : moved(box, by))
  }
  const current = chosen === undefined ? undefined : boxes[chosen]
  const grow = (by: number) => {
    if (chosen !== undefined && current) change(chosen, grown(current, { x: by, y: (by * piece.width) / piece.height }))
  }
  /** In the middle of what is seen of a long picture. */
  const addInSight = () => {
    const { scrollTop = 0, clientHeight = 1, scrollHeight = 1 } = view.current ?? {}
    add(boxAround({ x: 0.5, y: (scrollTop + Math.min(clientHeight, scrollHeight) / 2) / scrollHeight }, piece))
  }
  const scroll = (by: number) => view.current?.scrollBy({ top: by * view.current.clientHeight * 0.8 })
  return (
    <dialog ref={dialog} className="ev-cover" aria-labelledby={id} onClose={onClose} data-screen>
      <div className="ev-cover-in">
        <h2 id={id} tabIndex={-1}>
          {words.coverTitle}
        </h2>
        <p className="ev-quiet">{words.coverHow}</p>
        <div ref={view} className="ev-view" role="group" aria-label={words.coverArea} data-again>
          {/* Inside, so that from it keys scroll the picture. */}
          <button type="button" ref={adder} className="ev-adder" onClick={addInSight}>
            {words.boxAdd}
          </button>
          <CoverArea bytes={bytes} size={piece} boxes={boxes} chosen={chosen} onAdd={add} onChange={change} onChoose={setChosen} onKey={onKey} />
        </div>
        <div className="ev-tools" data-again>
          <button type="button" disabled={!current} onClick={() => grow(0.04)}>
            {words.boxBigger}
          </button>
          <button type="button" disabled={!current} onClick={() => grow(-0.04)}>
            {words.boxSmaller}
          </button>
          <button type="button" disabled={!current} onClick={() => chosen !== undefined && drop(chosen)}>
            {words.boxDrop}
          </button>
          <button type="button" onClick={() => scroll(-1)}>
            {words.up}
          </button>
          <button type="button" onClick={() => scroll(1)}>
            {words.down}
          </button>
        </div>
        <p className="ev-quiet ev-keys">{words.boxKeys}</p>
        <div className="ev-tools">
          <button
            type="button"
            className="ev-first"
            onClick={() => {
              close()
              onSave(boxes)
            }}
          >
            {words.save}
          </button>
          <button type="button" onClick={close}>
            {words.cancel}
          </button>
        </div>
      </div>
    </dialog>
  )
}
