import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { caseFrom, compactOf } from '../../../src/case/compact'
import { inflate } from '../../../src/case/inflate'
import { longest } from '../../../src/case/longest'
import { readRecord } from '../../../src/case/readRecord'
import { isPackedCase, packCase, unpackCase } from '../../../src/case/transfer'
import { anyCase } from '../../support/anyCase'
import { runs } from '../../support/runs'
import raw from './fixtures/record-v1.json?raw'

// Files share their modules: none is left those made here.
afterAll(() => vi.resetModules())

const read = readRecord(raw)
const [kept] = read.ok ? read.record.cases : []
if (!kept) throw new Error('The fixture holds no case')

describe('a case on its way to another device', () => {
  test('arrives whole, in letters no chat app cuts a link at', async () => {
    const packed = await packCase(kept)
    expect(packed).toMatch(/^c1[pz]\.[A-Za-z0-9_-]+$/)
    expect(isPackedCase(packed)).toBe(true)
    expect(await unpackCase(packed)).toEqual({
      ok: true,
      record: { version: 1, open: kept.id, cases: [kept], erased: {} },
      unread: 0,
    })
  })

  test('is never taken for a walk, nor a walk for it', () => {
    expect(isPackedCase('v1~start.bought')).toBe(false)
    expect(isPackedCase('v1~start.bought~c1z.AAAA')).toBe(false)
    expect(isPackedCase('')).toBe(false)
  })

  test('is the very same, whatever it holds; only its pictures stay behind', () => {
    const known = (at: number, rough: boolean | undefined) => (rough ? { at, rough } : { at })
    fc.assert(
      fc.property(anyCase, (any) => {
        const moments = Object.fromEntries(Object.entries(any.moments).map(([name, moment]) => [name, moment && known(moment.at, moment.rough)]))
        const apart = compactOf(any)
        for (const arrived of [apart, JSON.parse(JSON.stringify(apart))]) expect(caseFrom(arrived)).toEqual({ ...any, moments, evidence: [] })
      }),
      { numRuns: runs(100) },
    )
  })

  test('that was sent before an order could be noted arrives without one, and one with an order is read by what knows of none', () => {
    const today: readonly unknown[] = compactOf({ ...kept, order: { orderNumber: '240101-0001' } })
    expect(caseFrom(today.slice(0, -1))).toEqual({ ...kept, order: {} })
    expect(caseFrom([...today, 'of a later day'])?.order).toEqual({ orderNumber: '240101-0001' })
  })

  test.each([
    ['c1z.', 'not-json'],
    ['c1p.', 'not-json'],
    ['c1p', 'not-json'],
    ['c1p.!!!', 'not-json'],
    ['c1z.AAAA', 'not-json'],
    ['c1p.e30', 'not-a-record'],
    ['c1p.bnVsbA', 'not-a-record'],
  ])('%j is refused: %s', async (fragment, reason) => {
    expect(await unpackCase(fragment)).toEqual({ ok: false, reason, raw: fragment })
  })

  test('with another check word than its own was changed on the way', () => {
    const plain = new TextEncoder().encode('as it was')
    const packed = Uint8Array.from(deflateSync(plain))
    expect([...inflate(packed)]).toEqual([...plain])
    for (const fromEnd of [1, 2, 3, 4]) {
      const changed = packed.map((byte, i) => (i === packed.length - fromEnd ? byte ^ 1 : byte))
      expect(() => inflate(changed)).toThrow('check word')
    }
  })

  test('that could not be kept is refused whole, and quoted', async () => {
    const fragment = await packCase({ ...kept, name: 'x'.repeat(longest.name + 1) })
    expect(await unpackCase(fragment)).toEqual({ ok: false, reason: 'not-a-record', raw: fragment })
  })

  test.each(['see', 'seethis', '-_-', 'https', '0', 'wx'.repeat(24)])('arrives whole with %j hung on behind it', async (tail) => {
    for (const packed of [await packCase(kept), `c1p.${Buffer.from(JSON.stringify(compactOf(kept))).toString('base64url')}`]) {
      expect(await unpackCase(packed + tail)).toMatchObject({ ok: true, record: { cases: [kept] } })
    }
  })

  test('more than a few words behind it are no case any more', async () => {
    expect(await unpackCase(`c1p.${Buffer.from(JSON.stringify(compactOf(kept))).toString('base64url')}${'wx'.repeat(25)}`)).toMatchObject({ ok: false })
  })

  test('cut, doubled or changed on the way it is refused, or says the same all the same', async () => {
    const packed = await packCase(kept)
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), fc.nat(packed.length), fc.constantFrom('', 'A', '_', packed), async (at, to, put) => {
        const changed = packed.slice(0, at) + put + packed.slice(to)
        const got = await unpackCase(changed)
        if (got.ok) expect(got.record.cases).toEqual([kept])
      }),
      { numRuns: runs(100) },
    )
  })
})

/** As made by a browser that compresses, and by one that does not. */
async function madeBy(lacks: readonly string[] = [], one = kept): Promise<string> {
  for (const name of lacks) vi.stubGlobal(name, undefined)
  if (lacks.length) Reflect.deleteProperty(window, 'CompressionStream')
  const packed = await packCase(one as NonNullable<typeof kept>)
  vi.unstubAllGlobals()
  return packed
}

describe('browsers that can do less', () => {
  test('open what one that can do more has packed', async () => {
    const packed = await madeBy()
    expect(packed).toMatch(/^c1z\./)
    const plain = await madeBy(['CompressionStream'])
    expect(plain).toMatch(/^c1p\./)
    expect(plain.length).toBeGreaterThan(packed.length)
    expect(await unpackCase(plain)).toMatchObject({ ok: true, record: { cases: [kept] } })
    vi.stubGlobal('DecompressionStream', undefined)
    vi.stubGlobal('Response', undefined)
    expect(await unpackCase(packed)).toMatchObject({ ok: true, record: { cases: [kept] } })
    vi.unstubAllGlobals()
  })

  test('write no sign that fills a word up, however long it is', async () => {
    for (const name of ['', 'a', 'ab']) {
      const plain = await madeBy(['CompressionStream'], { ...kept, name })
      expect(plain).toMatch(/^c1p\.[A-Za-z0-9_-]+$/)
      expect(await unpackCase(plain)).toMatchObject({ ok: true, record: { cases: [{ name }] } })
    }
  })

  test('blame themselves and not the link, where they cannot get what opens it', async () => {
    vi.resetModules()
    vi.doMock('../../../src/case/inflate', () => {
      throw new Error('no network')
    })
    const { unpackCase: unpackOffline } = await import('../../../src/case/transfer')
    expect(await unpackOffline(await madeBy())).toMatchObject({ ok: false, reason: 'no-reader' })
    vi.doUnmock('../../../src/case/inflate')
  })

  test('a link with a sentence’s end behind it is opened; a cut one is said to lack a part', async () => {
    const packed = await madeBy()
    expect(await unpackCase(`${packed}。）`)).toMatchObject({ ok: true })
    expect(await unpackCase(packed.slice(0, -20))).toMatchObject({ ok: false, reason: 'not-json' })
  })
})
