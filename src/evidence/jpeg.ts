/** A part of a JPEG file: its marker, and where it lies (`from` to `to`, the marker and the length included). */
type Segment = { readonly marker: number; readonly from: number; readonly to: number }

const SCAN = 0xda
const END = 0xd9
const COMMENT = 0xfe

/** From `at` on: where the next marker of the file stands, past the data of a scan. */
function nextMarker(bytes: Uint8Array, at: number): number {
  let found = bytes.indexOf(0xff, at)
  // In a scan, 0xff is data before 0x00, and a mere restart before 0xd0 to 0xd7.
  while (found !== -1 && isInScan(bytes[found + 1] ?? 0)) found = bytes.indexOf(0xff, found + 1)
  return found === -1 ? bytes.length : found
}

const isInScan = (after: number): boolean => after === 0 || after === 0xff || (after >= 0xd0 && after <= 0xd7)

/** The segments of a JPEG file up to its end; what lies behind that is no picture. Stops where the file is broken. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: Segment[] = []
  let from = 2
  while (from + 4 <= bytes.length && bytes[from] === 0xff) {
    const marker = bytes[from + 1] ?? END
    if (marker === END) break
    // Before a marker 0xff may stand as often as one likes (ISO 10918-1, B.1.1.2).
    if (marker === 0xff) {
      from += 1
      continue
    }
    const head = from + 2 + view.getUint16(from + 2)
    const to = marker === SCAN ? nextMarker(bytes, head) : head
    found.push({ marker, from, to: Math.min(to, bytes.length) })
    from = to
  }
  return found
}

const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))

/** JFIF, the colour profile and Adobe's colour transform say how a picture looks. The rest tells of its maker. */
function isLook(bytes: Uint8Array, { marker, from }: Segment): boolean {
  if (marker === COMMENT) return false
  if (marker <= 0xe0 || marker > 0xef) return true
  return marker === 0xee || (marker === 0xe2 && textAt(bytes, from + 4, 11) === 'ICC_PROFILE')
}

/** Does a JPEG file tell more than how it looks: a place, a device, a comment? */
export const tellsMore = (bytes: Uint8Array): boolean => segmentsOf(bytes).some((segment) => !isLook(bytes, segment))

/** The entries of a TIFF directory that may hold what is looked for, by their tags. */
type Tiff = { readonly view: DataView; readonly start: number; readonly little: boolean }

function entryOf({ view, start, little }: Tiff, directory: number, tag: number): number | undefined {
  const count = view.getUint16(start + directory, little)
  for (let i = 0; i < count; i += 1) {
    const entry = start + directory + 2 + 12 * i
    if (view.getUint16(entry, little) === tag) return entry
  }
  return undefined
}

function exifOf(bytes: Uint8Array): Tiff | undefined {
  const found = segmentsOf(bytes).find(({ marker, from }) => marker === 0xe1 && textAt(bytes, from + 4, 4) === 'Exif')
  if (!found) return undefined
  const start = found.from + 10
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { view, start, little: view.getUint16(start) === 0x4949 }
}

const TURNED = 0x0112
const DETAILS = 0x8769
const TAKEN = 0x9003

/** When a JPEG file says it was taken, `2026-11-20T12:00`, in the zone of whoever took it. */
export function takenAt(bytes: Uint8Array): string | undefined {
  try {
    const tiff = exifOf(bytes)
    if (!tiff) return undefined
    const { view, start, little } = tiff
    const details = entryOf(tiff, view.getUint32(start + 4, little), DETAILS)
    const taken = details === undefined ? undefined : entryOf(tiff, view.getUint32(details + 8, little), TAKEN)
    if (taken === undefined) return undefined
    // As many characters as the pattern has: it fits all of them or none.
    const written = textAt(bytes, start + view.getUint32(taken + 8, little), 16)
    const [, year, month, day, time] = /(\d{4}):(\d\d):(\d\d) (\d\d:\d\d)/.exec(written) ?? []
    return year && `${year}-${month}-${day}T${time}`
  } catch {
    // What a camera wrote carelessly points outside its own file.
    return undefined
  }
}

/** Which way up a picture is to be looked at (1 to 8), as its file says; 1 where it says nothing. */
function turnOf(bytes: Uint8Array): number {
  try {
    const tiff = exifOf(bytes)
    const entry = tiff && entryOf(tiff, tiff.view.getUint32(tiff.start + 4, tiff.little), TURNED)
    return tiff && entry !== undefined ? tiff.view.getUint16(entry + 8, tiff.little) : 1
  } catch {
    return 1
  }
}

/** A segment that says which way up, and nothing else. */
const turnedBy = (turn: number): readonly number[] =>
  // An Exif block (big-endian) with one entry: tag 0x0112, one short.
  [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0]

/** A JPEG file as it looks, to the last pixel, without a word of where, when and with what it was taken. */
export function withoutTraces(bytes: Uint8Array): Uint8Array {
  const turn = turnOf(bytes)
  const look = segmentsOf(bytes).filter((segment) => isLook(bytes, segment))
  const parts = [[0xff, 0xd8], ...(turn > 1 && turn <= 8 ? [turnedBy(turn)] : []), ...look.map(({ from, to }) => bytes.subarray(from, to)), [0xff, END]]
  const clean = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    clean.set(part, at)
    at += part.length
  }
  return clean
}
