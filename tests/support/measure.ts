import type { Font, Measure } from '../../src/picture/drawing'

const chinese = /[\u2e80-\u9fff\uf900-\uffef＿“”]/

const known = new Map<string, number>()

/** A made-up font: Chinese signs a square wide, the others a little over half of it. In ems. */
function ems(text: string): number {
  const found = known.get(text) ?? [...text].reduce((sum, sign) => sum + (chinese.test(sign) ? 1 : 0.6), 0)
  known.set(text, found)
  return found
}

export const measure: Measure = (text, { size }: Font) => ems(text) * size
