import type { Block } from './block'
import type { Drawing, Measure, Op } from './drawing'
import type { Style } from './look'
import { foot, line, rule } from './parts'
import { card, lowered, set, stack, type Laid, type Place, type Press } from './set'

function blockAt(block: Block, place: Place, press: Press): Laid {
  const { fonts, gap, margin } = press.style.sizes
  switch (block.kind) {
    case 'brand': {
      const { name, sheet = '' } = block
      const [first, second] = [{ font: fonts.heading, colour: 'accent' }, { font: fonts.small, colour: 'soft' }] as const
      const width = press.measure(sheet, fonts.small)
      const isBeside = press.measure(name, fonts.heading) + 2 * gap + width <= place.width
      const beside = { ...place, x: place.x + place.width - width, width: width + 1 }
      const words = isBeside
        ? [set(name, place, first, press), set(sheet, beside, { ...second, leading: (fonts.heading.size * 1.5) / fonts.small.size }, press)]
        : [stack(place.y, 0, [(y) => set(name, { ...place, y }, first, press), (y) => set(sheet, { ...place, y }, second, press)])]
      const height = Math.max(...words.map((laid) => laid.height))
      return { ops: [...words.flatMap(({ ops }) => ops), rule({ ...place, y: place.y + height + 4 })], height: height + 5 }
    }
    case 'title':
      return stack(place.y, 8, [
        (y) => set(block.text, { ...place, y }, { font: fonts.title, colour: 'ink', leading: 1.3, balanced: true }, press),
        (y) => set(block.lead, { ...place, y }, { font: fonts.text, colour: 'soft', leading: 1.5 }, press),
      ])
    case 'heading':
      return set(block.text, place, { font: fonts.heading, colour: 'ink', leading: 1.35, balanced: true }, press)
    case 'now':
      return card(place, margin - 4, { fill: 'accent' }, (inner) =>
        stack(inner.y, 6, [
          (y) => set(block.title, { ...inner, y }, { font: { ...fonts.small, bold: true }, colour: 'onDeepSoft' }, press),
          (y) => line(block.line, { ...inner, y }, press, true),
        ]),
      )
    case 'line': {
      const one = line(block.line, { ...place, y: place.y + gap }, press, false)
      return { ops: [rule(place), ...one.ops], height: one.height + gap }
    }
    case 'until':
      return card(place, margin - 4, { fill: 'note', edge: 'noteEdge' }, (inner) =>
        stack(inner.y, 4, [
          (y) => set(block.title, { ...inner, y }, { font: { ...fonts.small, bold: true }, colour: 'soft', balanced: true }, press),
          (y) => set(block.time, { ...inner, y }, { font: block.isBlank ? { ...fonts.text, bold: true } : fonts.time, colour: 'ink', leading: 1.4, balanced: true }, press),
          (y) => set(block.text, { ...inner, y }, { font: fonts.how, colour: 'ink' }, press),
        ]),
      )
    case 'calls': {
      const rows = block.calls.flatMap(({ name, use }) => [
        lowered(6, (y) => set(name, { ...place, y }, { font: fonts.now, colour: 'accent', leading: 1.4, balanced: true }, press)),
        (y: number) => set(use, { ...place, y }, { font: fonts.how, colour: 'soft' }, press),
      ])
      return stack(place.y, 4, [(y) => set(block.title, { ...place, y }, { font: fonts.heading, colour: 'ink', leading: 1.35 }, press), ...rows])
    }
    case 'message':
      return stack(place.y, gap, [
        (y) => set(block.title, { ...place, y }, { font: fonts.heading, colour: 'ink', leading: 1.35, balanced: true }, press),
        (y) => card({ ...place, y }, margin - 4, { fill: 'card', edge: 'edge' }, (inner) => set(block.spans, inner, { font: fonts.text, colour: 'ink', leading: 1.62, locale: 'zh-CN' }, press)),
      ])
    case 'note':
      return set(block.title ? [{ text: `${block.title} `, as: 'strong' }, { text: block.text }] : block.text, place, { font: fonts.small, colour: 'soft', leading: 1.45 }, press)
    case 'foot':
      return foot(block, place, press)
    default:
      return block satisfies never
  }
}

/** How much air stands above a block, in gaps. Lines of one list stand close. */
const above: Readonly<Record<Block['kind'], number>> = {
  brand: 0,
  title: 2,
  heading: 3,
  now: 2.2,
  line: 1,
  until: 2,
  calls: 3,
  message: 3,
  note: 2,
  foot: 3,
}

/** Lays a picture's blocks out below one another. */
export function layout(blocks: readonly Block[], style: Style, measure: Measure): Drawing {
  const { width, margin, gap } = style.sizes
  const inner = { x: margin, width: width - 2 * margin }
  const press = { style, measure }
  const ops: Op[] = []
  let y = margin
  for (const [number, block] of blocks.entries()) {
    y += number ? Math.round(gap * above[block.kind]) : 0
    const one = blockAt(block, { ...inner, y }, press)
    ops.push(...one.ops)
    y += one.height
  }
  return { width, height: Math.ceil(y + margin), ground: 'paper', ops }
}
