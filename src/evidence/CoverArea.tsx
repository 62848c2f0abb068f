import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { boxAround, boxBetween, moved } from '../../machines/evidence/covers'
import type { Box, Size } from '../../machines/evidence/piece'
import { put } from '../print/put'
import { asFile } from './picture'
import { useEvidenceWords } from './words'

type Point = { readonly x: number; readonly y: number }

type Props = {
  readonly bytes: ArrayBuffer
  readonly size: Size
  readonly boxes: readonly Box[]
  readonly chosen: number | undefined
  readonly onAdd: (box: Box) => void
  readonly onChange: (at: number, box: Box) => void
  readonly onChoose: (at: number) => void
  readonly onKey: (at: number, box: Box, event: KeyboardEvent) => void
}

/** What a finger on the picture is about: a new box, or one that is moved. */
type Drag = { readonly from: Point; readonly isFar: boolean; readonly to: Point } & (
  | { readonly kind: 'new' }
  | { readonly kind: 'move'; readonly at: number; readonly box: Box }
)

/** A finger never lies still: up to here (parts of the picture's width) it only tapped. */
const STILL = 0.015

const percent = (part: number): string => String(Math.round(part * 100))

/** The address of a picture while it is shown. */
function useAddress(bytes: ArrayBuffer): string {
  const [address] = useState(() => URL.createObjectURL(asFile(bytes)))
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  return address
}

/** The picture under its boxes. Drawn as one drawing, so that a long press saves nothing uncovered. */
export function CoverArea({ bytes, size, boxes, chosen, onAdd, onChange, onChoose, onKey }: Props) {
  const words = useEvidenceWords()
  const area = useRef<SVGSVGElement>(null)
  const [drag, setDrag] = useState<Drag>()
  const address = useAddress(bytes)
  const { width, height } = size
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top, width: wide, height: high } = area.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1)
    return { x: (clientX - left) / wide, y: (clientY - top) / high }
  }
  const begin = (event: PointerEvent, about: { readonly kind: 'new' } | { readonly kind: 'move'; readonly at: number; readonly box: Box }) => {
    if (event.button !== 0 || !event.isPrimary) return
    event.stopPropagation()
    area.current?.setPointerCapture(event.pointerId)
    const from = pointOf(event)
    setDrag({ ...about, from, to: from, isFar: false })
    if (about.kind === 'move') onChoose(about.at)
  }
  const go = (event: PointerEvent) => {
    if (!drag) return
    const to = pointOf(event)
    const isFar = drag.isFar || Math.hypot(to.x - drag.from.x, ((to.y - drag.from.y) * height) / width) > STILL
    setDrag({ ...drag, to, isFar })
    if (drag.kind === 'move' && isFar) onChange(drag.at, moved(drag.box, { x: to.x - drag.from.x, y: to.y - drag.from.y }))
  }
  const end = () => {
    if (drag?.kind === 'new') onAdd(drag.isFar ? boxBetween(drag.from, drag.to) : boxAround(drag.from, size))
    setDrag(undefined)
  }
  const drawn = drag?.kind === 'new' && drag.isFar ? boxBetween(drag.from, drag.to) : undefined
  const placed = ({ x, y, width: wide, height: high }: Box) => ({ x: x * width, y: y * height, width: wide * width, height: high * height })
  return (
    <svg
      ref={area}
      className="ev-area"
      viewBox={`0 0 ${width} ${height}`}
      onPointerDown={(event) => begin(event, { kind: 'new' })}
      onPointerMove={go}
      onPointerUp={end}
      // A second finger scrolls or zooms: what the first began is no box.
      onPointerCancel={() => setDrag(undefined)}
    >
      <image href={address} width={width} height={height} />
      {boxes.map((box, i) => (
        <rect
          key={i}
          {...placed(box)}
          role="button"
          tabIndex={0}
          aria-pressed={chosen === i}
          aria-label={put(words.box, {
            number: String(i + 1),
            x: percent(box.x),
            y: percent(box.y),
            width: percent(box.width),
            height: percent(box.height),
          })}
          onFocus={() => onChoose(i)}
          onKeyDown={(event) => onKey(i, box, event)}
          onPointerDown={(event) => begin(event, { kind: 'move', at: i, box })}
        />
      ))}
      {drawn && <rect {...placed(drawn)} />}
    </svg>
  )
}
