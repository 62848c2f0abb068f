import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbered, roomOf, type Piece, type Size } from '../../../machines/evidence/piece'
import { pagesOf, sheetsOf } from '../../../machines/evidence/sheets'

const piece = (id: string, { width, height }: Size, at = 0): Piece => ({ id, at, word: '', proves: '', width, height, size: 10, kind: 'jpeg', covers: [] })

const photo = { width: 2_000, height: 1_500 }
const screen = { width: 1_080, height: 2_340 }
const long = { width: 656, height: 9_000 }

describe('the list of evidence', () => {
  test('is numbered by time, and by nothing that changes from one look to the next', () => {
    const pieces = [piece('b', photo, 5), piece('c', photo, 1), piece('a', photo, 5)]
    const list = numbered(pieces).map((entry) => [entry.number, entry.piece.id])
    expect(list).toEqual([[1, 'c'], [2, 'a'], [3, 'b']])
    expect(numbered([...pieces].reverse()).map((entry) => entry.piece.id)).toEqual(['c', 'a', 'b'])
  })

  test('knows how much room it takes', () => {
    expect(roomOf([piece('a', photo), piece('b', photo)])).toBe(20)
  })
})

describe('on paper', () => {
  const layouts = (...sizes: readonly Size[]) => sheetsOf(numbered(sizes.map((size, i) => piece(`p${i}`, size, i)))).map(({ layout }) => layout)

  test('screens of phones stand side by side, photos one below the other, the last one alone', () => {
    expect(layouts(screen, screen, photo, photo, screen)).toEqual(['beside', 'below', 'alone'])
  })

  test('what is large counts no more than what is small: each fills its box', () => {
    const [small, tall] = [{ width: 100, height: 100 }, { width: 1_000, height: 2_000 }]
    expect(layouts(small, tall)).toEqual(['beside'])
    // Shown as large either way, they stand side by side.
    expect(layouts({ width: 86, height: 102 }, { width: 86, height: 102 })).toEqual(['beside'])
  })

  test('a screenshot is cut where it is longer than any phone, into as few parts as do', () => {
    expect(sheetsOf(numbered([piece('a', { width: 1_000, height: 2_600 })]))[0]?.slots).toMatchObject([{ from: 0, to: 1, part: 1, parts: 1, height: 2_600 }])
    const sheets = sheetsOf(numbered([piece('first', photo, 0), piece('cut', { width: 1_000, height: 4_250 }, 1)]))
    const parts = sheets.flatMap(({ slots }) => slots.filter(({ id }) => id === 'cut'))
    expect(parts.map(({ part, parts: all }) => [part, all])).toEqual([[1, 2], [2, 2]])
    expect(parts.flatMap(({ from, to }) => [from, to].map((at) => Math.round(at * 4_250)))).toEqual([0, 2_185, 2_065, 4_250])
    expect(parts.map(({ height }) => Math.round(height))).toEqual([2_185, 2_185])
    expect(sheets.map(({ page }) => page)).toEqual([1, 2])
    expect([pagesOf(sheets, 'first'), pagesOf(sheets, 'cut')]).toEqual([[1, 1], [1, 2]])
  })

  test('a long screenshot is cut into parts that overlap, so that no line of it is torn', () => {
    const slots = sheetsOf(numbered([piece('long', long)])).flatMap((sheet) => sheet.slots)
    expect(slots.length).toBeGreaterThan(3)
    expect(slots[0]?.from).toBe(0)
    expect(slots[slots.length - 1]?.to).toBe(1)
    for (const [i, slot] of slots.entries()) {
      expect(slot.height / slot.width).toBeLessThanOrEqual(2.2)
      const before = slots[i - 1]
      // A line of text is less than an eighth of a phone's width high.
      if (before) expect((before.to - slot.from) * long.height).toBeGreaterThan(long.width / 9)
    }
  })

  test('every picture is on a sheet that the list can name, whole, in the order of the numbers, two a sheet at most', () => {
    const side = fc.integer({ min: 1, max: 9_000 })
    fc.assert(
      fc.property(fc.array(fc.record({ width: side, height: side }), { maxLength: 12 }), (sizes) => {
        const list = numbered(sizes.map((size, i) => piece(`p${i}`, size, i)))
        const sheets = sheetsOf(list)
        expect(sheets.every(({ slots }) => slots.length >= 1 && slots.length <= 2)).toBe(true)
        const order = sheets.flatMap(({ slots }) => slots.map(({ number }) => number))
        expect(order).toEqual([...order].sort((one, other) => one - other))
        for (const { piece: one } of list) {
          const parts = sheets.flatMap(({ slots }) => slots.filter(({ id }) => id === one.id))
          expect(parts[0]?.from).toBe(0)
          expect(parts[parts.length - 1]?.to).toBe(1)
          parts.forEach((part, i) => expect(part.from).toBeLessThanOrEqual(parts[i - 1]?.to ?? 0))
          expect(pagesOf(sheets, one.id)).toBeDefined()
        }
        expect(pagesOf(sheets, 'none')).toBeUndefined()
      }),
    )
  })
})
