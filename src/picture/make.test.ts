import { describe, expect, test } from 'vitest'
import { scalesFor } from './make'

describe('how large a picture is drawn', () => {
  test('a list of a few screens: at twice its size', () => {
    expect(scalesFor(390, 3300)[0]).toBe(2)
  })

  test('one that would not fit the canvas of an iPhone: smaller, never beyond it', () => {
    for (let height = 9_000; height < 30_000; height += 500) {
      for (const scale of scalesFor(390, height)) expect(390 * height * scale * scale).toBeLessThanOrEqual(4096 * 4096)
    }
    expect(scalesFor(390, 12_000)[0]).toBe(1.5)
    expect(scalesFor(390, 30_000)).toEqual([1])
  })

  test('no canvas bears one without end', () => {
    expect(scalesFor(390, 100_000)).toEqual([])
  })
})
