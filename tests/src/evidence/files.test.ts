import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { isZip, kindOf } from '../../../src/evidence/fileKind'
import { takenAt, tellsMore, withoutTraces } from '../../../src/evidence/jpeg'
import { withoutTexts } from '../../../src/evidence/png'
import { exifSegment, told, withExif } from '../../support/exif'

/** The bones of a JPEG file: its head, a table, a scan in which 0xff stands as data and as a restart, its end. */
const bare = Buffer.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xdb, 0, 4, 1, 2, 0xff, 0xda, 0, 3, 1, 9, 0xff, 0, 7, 0xff, 0xd0, 8, 0xff, 0xd9,
])

const view = (buffer: Buffer) => new Uint8Array(buffer)
const holds = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(text, 0, 'latin1')

describe('a JPEG file', () => {
  const telling = withExif(bare)

  test('is seen to tell of its maker', () => {
    expect(holds(view(telling), told.model)).toBe(true)
    expect(tellsMore(view(telling))).toBe(true)
    expect(tellsMore(view(bare))).toBe(false)
  })

  test('says when it was taken, where it does', () => {
    expect(takenAt(view(telling))).toBe('2026-11-18T09:30')
    expect(takenAt(view(bare))).toBeUndefined()
    expect(takenAt(view(withExif(bare, exifSegment({ taken: '0000:00:00 00:00' }))))).toBe('0000-00-00T00:00')
  })

  test('is given back without a word of it, to the last pixel', () => {
    const clean = withoutTraces(view(telling))
    expect(Buffer.from(clean)).toEqual(bare)
    expect(Buffer.from(withoutTraces(clean))).toEqual(bare)
  })

  test('that was held upright still says so, and only that', () => {
    const clean = withoutTraces(view(withExif(bare, exifSegment({ turn: 6 }))))
    expect([told.maker, told.model, '2026'].filter((word) => holds(clean, word))).toEqual([])
    expect(Buffer.from(withoutTraces(clean))).toEqual(Buffer.from(clean))
    expect(clean.length).toBe(bare.length + 36)
  })

  test('loses what hangs on behind its end, such as a film or a second picture', () => {
    expect(Buffer.from(withoutTraces(view(Buffer.concat([telling, Buffer.from('MotionPhoto_Data')]))))).toEqual(bare)
  })

  test.each([0, 1, 2, 3, 5, 19, 30, 60, 100, 180])('cut off after %i bytes throws nothing', (length) => {
    const cut = view(telling.subarray(0, length))
    expect(() => [takenAt(cut), tellsMore(cut), withoutTraces(cut)]).not.toThrow()
  })
})

test('a PNG file is given back without its texts and its Exif', () => {
  const chunk = (type: string, data: Buffer) => {
    const head = Buffer.alloc(4)
    head.writeUInt32BE(data.length)
    return Buffer.concat([head, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)])
  }
  const sign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const shown = [chunk('IHDR', Buffer.alloc(13)), chunk('IDAT', deflateSync(Buffer.alloc(4))), chunk('IEND', Buffer.alloc(0))]
  const [head, ...rest] = shown
  const telling = Buffer.concat([sign, head ?? sign, chunk('eXIf', Buffer.from(told.model)), chunk('tEXt', Buffer.from(told.maker)), ...rest])
  expect(Buffer.from(withoutTexts(view(telling)))).toEqual(Buffer.concat([sign, ...shown]))
})

test.each([
  ['jpeg', bare],
  ['png', Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1')],
  ['webp', Buffer.from('RIFF....WEBPVP8 ', 'latin1')],
  ['other', Buffer.from('....ftypheic', 'latin1')],
  ['other', Buffer.alloc(0)],
])('what begins like %s is that', (kind, bytes) => {
  expect(kindOf(view(bytes))).toBe(kind)
  expect(isZip(view(bytes))).toBe(false)
})
