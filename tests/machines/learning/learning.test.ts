import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberBy, reader } from '../../../machines/learning/bits'
import { numberOf, pack, sharesOf, unpack } from '../../../machines/learning/model'
import { writer } from '../../../machines/learning/writer'
import { runs } from '../../support/runs'

describe('a model', () => {
  const kin: readonly number[] = []
  const weights = fc.uniqueArray(fc.tuple(fc.nat(65_535), fc.uniqueArray(fc.tuple(fc.nat(110), fc.integer({ min: -24, max: 24 }).map((step) => step * 2)), { selector: ([of]) => of, maxLength: 5 })), { selector: ([id]) => id, maxLength: 20 })

  test('says after its travel what it said before, but for what says nothing', () => {
    fc.assert(
      fc.property(weights, (all) => {
        const learnt = new Map(all.map(([id, voices]) => [id, new Map([...voices].sort(([one], [other]) => one - other))]))
        const said = [...learnt].flatMap(([id, voices]) => [...voices].flatMap(([of, strength]) => (strength === 0 ? [] : [`${id} ${of} ${strength}`])))
        const travelled = pack(learnt)
        expect(travelled).not.toMatch(/[\\"]/)
        expect([...unpack(travelled)].flatMap(([id, voices]) => voices.map(({ of, strength }) => `${id} ${of} ${strength}`)).sort()).toEqual(said.sort())
      }),
      { numRuns: runs(100) },
    )
  })

  test('is silent about what says too little', () => {
    expect(unpack(pack(new Map([[7, new Map([[3, 0.4]])], [9, new Map([[3, 2]])]])))).toEqual(new Map([[9, [{ of: 3, strength: 2 }]]]))
  })

  test('is as good as all numbers of features and classes', () => {
    for (let number = 0; number < 1_200; number += 7) {
      const of = number % 256
      const packed = pack(new Map([[number, new Map([[of, 2]])]]))
      expect([...unpack(packed)]).toEqual([[number, [{ of, strength: 2 }]]])
    }
  })

  test('takes up no more room than it says anything', () => {
    const alike = (many: number) => new Map(Array.from({ length: many }, (_, at) => [at * 8, new Map([[3, 4]])]))
    expect(pack(alike(1_000)).length).toBeLessThan(40)
  })

  test('takes up less room where the same classes go together', () => {
    const features = (classesOf: (at: number) => readonly number[]) => new Map(Array.from({ length: 1_000 }, (_, at) => [at * 8, new Map(classesOf(at).map((of) => [of, 4]))]))
    const apart = pack(features((at) => [(at * 7) % 40, 40 + ((at * 11) % 37)]))
    const together = pack(features((at) => [(at * 7) % 40, 40 + ((at * 7) % 40)]))
    expect(together.length).toBeLessThan(0.8 * apart.length)
    expect(unpack(together).get(8)).toEqual([{ of: 7, strength: 4 }, { of: 47, strength: 4 }])
  })

  test('is not read for hours where it says more than there can be', () => {
    expect(() => unpack(pack(new Map([[65_536, new Map([[1, 2]])]])))).toThrow('cannot be read')
    expect(() => unpack(pack(new Map([[1, new Map(Array.from({ length: 257 }, (_, of) => [of, 2]))]])))).toThrow('cannot be read')
    expect(unpack(pack(new Map([[65_535, new Map(Array.from({ length: 256 }, (_, of) => [of, 2]))]]))).get(65_535)).toHaveLength(256)
  })

  test('comes to an end whatever is read', () => {
    const isReadOrRefused = (text: string) => {
      try {
        return unpack(text).size >= 0
      } catch (error) {
        return String(error).includes('cannot be read')
      }
    }
    expect(unpack('')).toEqual(new Map())
    expect(isReadOrRefused(' '.repeat(9))).toBe(true)
    fc.assert(fc.property(fc.string({ maxLength: 300 }), isReadOrRefused))
  })

  test('rounds what was learnt, and holds it within bounds', () => {
    expect(unpack(pack(new Map([[7, new Map([[3, 1_000], [4, -1_000], [5, 0.9], [6, 2.9]])]])))).toEqual(new Map([[7, [{ of: 3, strength: 48 }, { of: 4, strength: -48 }, { of: 6, strength: 2 }]]]))
  })

  test('knows nothing of what it never learnt, whatever else it knows', () => {
    const model = new Map([[numberOf('a'), [{ of: 0, strength: 2 }]], [numberOf('b'), [{ of: 0, strength: 3 }, { of: 1, strength: 1 }]]])
    const shares = sharesOf(new Map([['a', 1], ['b', 1], ['c', 9]]), model, 2, kin)
    expect((shares[0] ?? 0) / (shares[1] ?? 1)).toBeCloseTo(Math.exp(6), 3)
    expect(sharesOf(new Map([['a', 1_000]]), new Map([[numberOf('a'), [{ of: 0, strength: 40 }]]]), 2, kin)).toEqual([1, 0])
  })

  test('numbers features alike everywhere', () => {
    expect(['', 'a', '退货', '?'].map((feature) => numberOf(feature))).toEqual([7_385, 52_512, 31_893, 35_458])
  })

  test('gives shares of one, the surer the stronger', () => {
    const model = new Map([[numberOf('a'), [{ of: 1, strength: 2 }]]])
    const shares = sharesOf(new Map([['a', 1], ['b', 5]]), model, 3, kin)
    expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9)
    expect((shares[1] ?? 0) / (shares[0] ?? 1)).toBeCloseTo(Math.exp(3), 6)
    expect(shares[2]).toBeCloseTo(shares[0] ?? 0, 9)
  })

  test('what speaks for kin speaks for each of them, beside what it says of each', () => {
    const model = new Map([[numberOf('a'), [{ of: 1, strength: 1 }, { of: 3, strength: 2 }]]])
    const [none = 1, both = 0, one = 0] = sharesOf(new Map([['a', 1]]), model, 3, [1, 2])
    expect(both / none).toBeCloseTo(Math.exp(4.5), 6)
    expect(one / none).toBeCloseTo(Math.exp(3), 6)
  })
})

describe('bits', () => {
  const told = fc.array(fc.tuple(fc.constantFrom(1, 2, 8_191), fc.boolean()), { maxLength: 400 })
  const lopsided = fc.array(fc.tuple(fc.constantFrom(1, 2), fc.integer({ min: 0, max: 40 }).map((one) => one === 0)), { maxLength: 400 })

  test('are read as they were written, in printable characters', () => {
    fc.assert(
      fc.property(fc.oneof(told, lopsided), (all) => {
        const { bit, text } = writer()
        for (const [of, is] of all) expect(bit(of, is)).toBe(is)
        const written = text()
        expect(written).toMatch(/^[#-[\]-c]*$/)
        const read = reader(written)
        expect(all.map(([of]) => read(of))).toEqual(all.map(([, is]) => is))
      }),
      { numRuns: runs(200) },
    )
  })

  test('take up the less room the more usual they are', () => {
    const lengthOf = (all: readonly boolean[]) => {
      const { bit, text } = writer()
      for (const is of all) bit(0, is)
      return text().length
    }
    const often = (every: number) => Array.from({ length: 6_000 }, (_, at) => at % every === 0)
    // Six bits a character: 6,000 as likely as not, and what one in ten or in a hundred comes to by Shannon.
    expect(lengthOf(often(2))).toBeLessThan(1_010)
    expect(lengthOf(often(2))).toBeGreaterThan(1_000)
    expect(lengthOf(often(10))).toBeLessThan(480)
    expect(lengthOf(often(100))).toBeLessThan(92)
    expect(lengthOf(Array.from({ length: 6_000 }, () => true))).toBeLessThan(10)
  })

  test('each thing is foretold by itself', () => {
    const { bit, text } = writer()
    for (let at = 0; at < 3_000; at += 1) {
      bit(1, true)
      bit(2, false)
    }
    expect(text().length).toBeLessThan(12)
  })

  test('a thing seldom told is foretold like the wider one it is of', () => {
    const lengthOf = (wider: readonly number[]) => {
      const { bit, text } = writer()
      for (let at = 0; at < 3_000; at += 1) bit(at, false, ...wider)
      return text().length
    }
    expect(lengthOf([9_000])).toBeLessThan(12)
    expect(lengthOf([9_000, 9_001])).toBeLessThan(12)
    expect(lengthOf([])).toBeGreaterThan(490)
  })

  test('what a thing was told often weighs more than what is usual of the wider one', () => {
    const { bit, text } = writer()
    for (let at = 0; at < 6_000; at += 1) bit(at % 2, at % 2 === 0, 9_000)
    expect(text().length).toBeLessThan(60)
    const read = reader(text())
    expect(Array.from({ length: 6_000 }, (_, at) => read(at % 2, undefined, 9_000)).every((is, at) => is === (at % 2 === 0))).toBe(true)
  })

  test('make numbers of any length, the small ones the shortest', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { maxLength: 50 }), (all) => {
        const { bit, text } = writer()
        for (const number of all) expect(numberBy(bit, 2, number)).toBe(number)
        const read = reader(text())
        expect(all.map(() => numberBy(read, 2))).toEqual(all)
      }),
      { numRuns: runs(100) },
    )
    const askedFor = (number: number) => {
      const asked: string[] = []
      numberBy((of, is = false) => {
        asked.push(`${of}:${is}`)
        return is
      }, 2, number)
      return asked
    }
    expect(askedFor(0)).toEqual(['1025:false'])
    expect(askedFor(5)).toEqual(['1025:true', '1026:true', '1027:false', '1105:true', '1107:false'])
    expect(askedFor(62).slice(-2)).toEqual(['1167:true', '1167:true'])
  })
})
