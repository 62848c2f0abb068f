const ascii = (text: string): Buffer => Buffer.from(`${text}\0`, 'latin1')
const short = (value: number): Buffer => Buffer.from([value >> 8, value & 255])
const long = (value: number): Buffer => Buffer.from([(value >> 24) & 255, (value >> 16) & 255, (value >> 8) & 255, value & 255])

type Entry = { readonly tag: number; readonly type: 2 | 3 | 4 | 5; readonly value: Buffer }

const sizes = { 2: 1, 3: 2, 4: 4, 5: 8 } as const

/** A directory of a TIFF block (big-endian) that begins at `at`, with what does not fit its entries behind it. */
function directory(entries: readonly Entry[], at: number): Buffer {
  const behind: Buffer[] = []
  let free = at + 2 + 12 * entries.length + 4
  const written = entries.map(({ tag, type, value }) => {
    const count = value.length / sizes[type]
    if (value.length <= 4) return Buffer.concat([short(tag), short(type), long(count), value, Buffer.alloc(4 - value.length)])
    const entry = Buffer.concat([short(tag), short(type), long(count), long(free)])
    const padded = value.length % 2 ? Buffer.concat([value, Buffer.alloc(1)]) : value
    behind.push(padded)
    free += padded.length
    return entry
  })
  return Buffer.concat([short(entries.length), ...written, long(0), ...behind])
}

const degrees = (...parts: readonly number[]): Buffer => Buffer.concat(parts.flatMap((part) => [long(part), long(1)]))

/** What the pictures of these tests tell besides what they show. */
export const told = { maker: 'HUAWEI', model: 'P40-TELL-TALE' } as const

/** An Exif segment as a phone writes it: its maker and model, how it was held, when and where. */
export function exifSegment({ turn = 1, taken = '2026:11:18 09:30:00' } = {}): Buffer {
  const first = (details: number, place: number) =>
    directory(
      [
        { tag: 0x010f, type: 2, value: ascii(told.maker) },
        { tag: 0x0110, type: 2, value: ascii(told.model) },
        { tag: 0x0112, type: 3, value: short(turn) },
        { tag: 0x8769, type: 4, value: long(details) },
        { tag: 0x8825, type: 4, value: long(place) },
      ],
      8,
    )
  const details = 8 + first(0, 0).length
  const detailed = directory([{ tag: 0x9003, type: 2, value: ascii(taken) }], details)
  const placed = directory(
    [
      { tag: 1, type: 2, value: ascii('N') },
      { tag: 2, type: 5, value: degrees(31, 13, 49) },
      { tag: 3, type: 2, value: ascii('E') },
      { tag: 4, type: 5, value: degrees(121, 28, 12) },
    ],
    details + detailed.length,
  )
  const tiff = Buffer.concat([Buffer.from('MM\0*', 'latin1'), long(8), first(details, details + detailed.length), detailed, placed])
  const block = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  return Buffer.concat([Buffer.from([0xff, 0xe1]), short(block.length + 2), block])
}

/** A JPEG file with such a segment, and with a comment. */
export const withExif = (jpeg: Buffer, exif: Buffer = exifSegment()): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), exif, Buffer.from([0xff, 0xfe]), short(2 + told.model.length), Buffer.from(told.model, 'latin1'), jpeg.subarray(2)])
