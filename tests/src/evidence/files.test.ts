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

  test('hides no word of it behind the empty bytes that may stand before a marker', () => {
    const exif = exifSegment()
    const filled = view(withExif(bare, Buffer.concat([Buffer.from([0xff, 0xff]), exif])))
    expect(takenAt(filled)).toBe('2026-11-18T09:30')
    expect(tellsMore(filled)).toBe(true)
    expect(Buffer.from(withoutTraces(filled))).toEqual(bare)
  })

  test('that was held upright still says so, and only that', () => {
    const clean = withoutTraces(view(withExif(bare, exifSegment({ turn: 6 }))))
    expect([told.maker, told.model, '2026'].filter((word) => holds(clean, word))).toEqual([])
    expect(Buffer.from(withoutTraces(clean))).toEqual(Buffer.from(clean))
    expect(clean.length).toBe(bare.length + 36)
  })

  test.each([
    [1, 0],
    [2, 36],
    [8, 36],
    [9, 0],
    [0, 0],
  ])('held as %i needs %i bytes to say so', (turn, bytes) => {
    expect(withoutTraces(view(withExif(bare, exifSegment({ turn })))).length).toBe(bare.length + bytes)
  })

  test('keeps its colours, and loses every other block of its maker’s', () => {
    const block = (marker: number, text: string) => Buffer.concat([Buffer.from([0xff, marker, 0, text.length + 2]), Buffer.from(text, 'latin1')])
    const look = [block(0xe0, 'JFIF'), block(0xe2, 'ICC_PROFILE\0'), block(0xee, 'Adobe'), block(0xc4, 'table'), block(0xf7, 'another way to pack')]
    const [first, ...others] = look
    const tells = [block(0xe2, 'MPF\0'), block(0xe1, 'http://ns.adobe.com/xap'), block(0xed, 'Photoshop'), block(0xed, 'ICC_PROFILE\0'), block(0xef, 'x'), block(0xe3, 'x'), block(0xfe, 'by me')]
    for (const one of tells) {
      const file = Buffer.concat([bare.subarray(0, 2), first ?? one, one, ...others, bare.subarray(20)])
      expect(tellsMore(view(file))).toBe(true)
      expect(Buffer.from(withoutTraces(view(file)))).toEqual(Buffer.concat([bare.subarray(0, 2), ...look, bare.subarray(20)]))
    }
  })

  test('of several scans keeps them all, with what may stand for data in each', () => {
    const scan = [0xff, 0xda, 0, 3, 1, 5, 0xff, 0, 0xff, 0xff, 0xff, 0xd0, 6, 0xff, 0xd7, 7]
    const file = Buffer.from([0xff, 0xd8, ...scan, 0xff, 0xc4, 0, 4, 1, 2, ...scan, 0xff, 0xd9])
    expect(Buffer.from(withoutTraces(view(file)))).toEqual(file)
    const commented = Buffer.from([0xff, 0xd8, ...scan, 0xff, 0xfe, 0, 4, 1, 2, ...scan, 0xff, 0xd9])
    expect(Buffer.from(withoutTraces(view(commented)))).toEqual(Buffer.from([0xff, 0xd8, ...scan, ...scan, 0xff, 0xd9]))
  })

  test('keeps every byte of a table and of a scan that was cut off, whatever it looks like', () => {
    const table = [0xff, 0xd8, 0xff, 0xda, 0, 3, 1, 5, 0xff, 0xc4, 0, 6, 0xff, 0xfe, 0, 2]
    expect([...withoutTraces(Uint8Array.from([...table, 0xff, 0xd9]))]).toEqual([...table, 0xff, 0xd9])
    const cut = [0xff, 0xd8, 0xff, 0xda, 0, 3, 1, 5, 6, 7]
    expect([...withoutTraces(Uint8Array.from(cut))]).toEqual([...cut, 0xff, 0xd9])
  })

  test('is read no further than it is whole, and to its last byte', () => {
    const whole = [0xff, 0xd8, 0xff, 0xdb, 0, 3, 1]
    const broken = [0, 0x11, 0, 2, 0xff, 0xc4, 0, 3, 1]
    expect([...withoutTraces(Uint8Array.from([...whole, ...broken, 0xff, 0xd9]))]).toEqual([...whole, 0xff, 0xd9])
    expect(tellsMore(Uint8Array.from([...whole, 0xff, 0xfe, 0, 2]))).toBe(true)
  })

  test('is asked for its time in its Exif block alone, whatever stands before', () => {
    const exif = exifSegment()
    const [comment, other] = [Buffer.from(exif), Buffer.from(exif)]
    comment[1] = 0xfe
    other.write('Else', 4, 'latin1')
    for (const before of [comment, other]) {
      // What the other block says would be another year.
      before.write('1999', before.indexOf('2026'), 'latin1')
      expect(takenAt(view(withExif(bare, Buffer.concat([before, exif]))))).toBe('2026-11-18T09:30')
    }
  })

  /** An Exif segment with its numbers the other way round, as other phones write it. */
  const little = (turn: number, taken: string, entries = 2): Buffer => {
    const entry = (tag: number, type: number, value: number) => [tag & 255, tag >> 8, type, 0, 1, 0, 0, 0, value, 0, 0, 0]
    const block = Buffer.concat([
      Buffer.from('Exif\0\0II*\0', 'latin1'),
      Buffer.from([8, 0, 0, 0, entries, 0, ...entry(0x0112, 3, turn), ...entry(0x8769, 4, 38), 0, 0, 0, 0]),
      Buffer.from([1, 0, ...entry(0x9003, 2, 56), 0, 0, 0, 0]),
      Buffer.from(`${taken}\0`, 'latin1'),
    ])
    return Buffer.concat([Buffer.from([0xff, 0xe1, 0, block.length + 2]), block])
  }

  test('is read whichever way round its numbers are written, and wherever in memory it lies', () => {
    const file = withExif(bare, little(6, '2026:11:18 09:30:00'))
    const within = new Uint8Array(file.length + 3)
    within.set(file, 3)
    for (const bytes of [view(file), within.subarray(3)]) {
      expect(takenAt(bytes)).toBe('2026-11-18T09:30')
      expect(withoutTraces(bytes).length).toBe(bare.length + 36)
      expect(tellsMore(bytes)).toBe(true)
    }
  })

  test('has no more entries than it counts', () => {
    expect(takenAt(view(withExif(bare, little(6, '2026:11:18 09:30:00', 1))))).toBeUndefined()
  })

  test('of no time that a clock could show says nothing', () => {
    for (const taken of ['2026-11-18 09:30:00', 'x2026:11:18 09:30', '2026:11:18T09:30:00']) expect(takenAt(view(withExif(bare, exifSegment({ taken }))))).toBeUndefined()
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
  const clean = Buffer.concat([sign, ...shown])
  expect(Buffer.from(withoutTexts(view(telling)))).toEqual(clean)
  expect(Buffer.from(withoutTexts(view(clean)))).toEqual(clean)
  const within = new Uint8Array(telling.length + 3)
  within.set(telling, 3)
  expect(Buffer.from(withoutTexts(within.subarray(3)))).toEqual(clean)
  // Cut off within its last chunk it keeps what came before.
  expect(Buffer.from(withoutTexts(view(clean.subarray(0, -1))))).toEqual(clean.subarray(0, -12))
})

test.each([
  ['jpeg', bare],
  ['png', Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1')],
  ['webp', Buffer.from('RIFF....WEBPVP8 ', 'latin1')],
  ['other', Buffer.from('RIFF....WAVEfmt ', 'latin1')],
  ['other', Buffer.from('....RIFFWEBP', 'latin1')],
  ['other', Buffer.from([0xff, 0xd8, 0])],
  ['other', Buffer.from('....ftypheic', 'latin1')],
  ['other', Buffer.alloc(0)],
])('what begins like %s is that', (kind, bytes) => {
  expect(kindOf(view(bytes))).toBe(kind)
  expect(isZip(view(bytes))).toBe(false)
})

test('a ZIP file begins like one', () => {
  expect(isZip(view(Buffer.from('PK\x03\x04....', 'latin1')))).toBe(true)
  expect(isZip(view(Buffer.from('PK\x05\x06....', 'latin1')))).toBe(false)
})
