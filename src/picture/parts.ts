import { moduleSize, QUIET } from '../share/qr'
import type { Foot, Line } from './block'
import type { Op } from './drawing'
import type { Colour, Style } from './look'
import { lowered, set, stack, type Laid, type Place, type Press } from './set'

/** The ground a line stands on, and what is drawn on it. */
type Ground = { readonly words: Colour; readonly aside: Colour; readonly box: Colour; readonly paper: Colour; readonly tap: Colour }

const onPaper: Ground = { words: 'ink', aside: 'soft', box: 'edge', paper: 'card', tap: 'accent' }
const onDeep: Ground = { words: 'onDeep', aside: 'onDeepSoft', box: 'onDeep', paper: 'accent', tap: 'onDeep' }

/** A thin stroke across a place. */
export const rule = ({ x, y, width }: Place): Op => ({ op: 'area', x, y, width, height: 1, radius: 0, fill: 'line' })

function boxOf({ box }: Line, { x, y }: Place, middle: number, { sizes }: Style, ground: Ground): Op {
  if (box === 'none') return { op: 'area', x, y: y + middle - 1, width: sizes.box, height: 2, radius: 0, fill: ground.box }
  return { op: 'box', x, y: y + middle - sizes.box / 2, size: sizes.box, ticked: box === 'ticked', colour: ground.box, ground: ground.paper }
}

/** One line of a checklist: its box, what to do beside it, how below it, and the buttons to tap. */
export function line(one: Line, place: Place, press: Press, isNow: boolean): Laid {
  const { sizes } = press.style
  const ground = isNow ? onDeep : onPaper
  const font = isNow ? sizes.fonts.now : sizes.fonts.do
  const indent = sizes.box + 12
  const beside = { x: place.x + indent, width: place.width - indent }
  const below = sizes.indents ? beside : { x: place.x, width: place.width }
  const done = one.box === 'ticked'
  const { how, small } = sizes.fonts
  const box = boxOf(one, place, font.size * 0.68, press.style, ground)
  const words = stack(place.y, 3, [
    (y) => set(one.what, { ...beside, y }, { font, colour: done ? ground.aside : ground.words, aside: ground.aside, leading: 1.36, struck: done, task: one.task }, press),
    ...(one.how ? [(y: number) => set(one.how, { ...below, y }, { font: how, colour: ground.aside, leading: 1.48 }, press)] : []),
    ...(one.taps ? [lowered(2, (y) => taps(one.taps ?? [], { ...below, y }, small.size, ground.tap, press))] : []),
  ])
  return { ops: [box, ...words.ops], height: words.height }
}

function taps(names: readonly string[], place: Place, size: number, colour: Colour, press: Press): Laid {
  const spans = names.flatMap((text, i) => [...(i ? [{ text: '→' }] : []), { text, as: 'tap' as const }])
  const laid = set(spans, place, { font: { size, bold: true }, colour, leading: 1.9 }, press)
  return { ...laid, height: laid.height + 2 }
}

/** Who we are, and the way back. */
export function foot({ code, back, address, statement, made }: Foot, place: Place, press: Press): Laid {
  const { fonts, gap } = press.style.sizes
  const module = code ? moduleSize(code) : 0
  const side = code ? module * (code.size + 2 * QUIET) : 0
  const centred = { colour: 'soft', font: fonts.small, align: 'centre', balanced: true } as const
  return stack(place.y, gap, [
    (y) => ({ ops: [rule({ ...place, y })], height: 1 + gap }),
    ...(code
      ? [
          (y: number): Laid => {
            const x = Math.round(place.x + (place.width - side) / 2)
            const ground: Op = { op: 'area', x, y, width: side, height: side, radius: 10, fill: 'onDeep', edge: 'line' }
            return { ops: [ground, { op: 'code', x: x + module * QUIET, y: y + module * QUIET, module, code }], height: side }
          },
        ]
      : []),
    (y) => set(back, { ...place, y }, { ...centred, font: { ...fonts.text, bold: true }, colour: 'ink', leading: 1.4 }, press),
    (y) => set(address, { ...place, y }, { ...centred, leading: 1.4 }, press),
    lowered(gap, (y) => set(statement, { ...place, y }, { ...centred, font: { ...fonts.small, bold: true }, colour: 'accent' }, press)),
    lowered(gap, (y) => set(made, { ...place, y }, centred, press)),
  ])
}
