import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRecord } from '../../../src/case/record'
import { isPackedCase, packCase, unpackCase } from '../../../src/case/transfer'
import raw from './fixtures/record-v1.json?raw'

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
    expect(isPackedCase('')).toBe(false)
  })

  test.each(['c1z.', 'c1p.', 'c1p.e30', 'c1p.!!!', 'c1z.AAAA', 'c1p.bnVsbA', 'c1p'])('%j is refused with a reason', async (fragment) => {
    expect(await unpackCase(fragment)).toMatchObject({ ok: false, raw: fragment })
  })

  test('cut, doubled or changed on the way it is refused or still valid, and never throws', async () => {
    const packed = await packCase(kept)
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), fc.nat(packed.length), fc.constantFrom('', 'A', '_', packed), async (at, to, put) => {
        const changed = packed.slice(0, at) + put + packed.slice(to)
        const got = await unpackCase(changed)
        expect(typeof got.ok).toBe('boolean')
      }),
    )
  })
})
