import type { Kind } from '../../machines/evidence/piece'

const begins = (bytes: Uint8Array, at: number, signs: string): boolean =>
  [...signs].every((sign, i) => bytes[at + i] === sign.charCodeAt(0))

/** What a file is by its first bytes, whatever its name says. */
export function kindOf(bytes: Uint8Array): Kind {
  if (begins(bytes, 0, '\xff\xd8\xff')) return 'jpeg'
  if (begins(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'png'
  return begins(bytes, 0, 'RIFF') && begins(bytes, 8, 'WEBP') ? 'webp' : 'other'
}

/** Is it a ZIP file, or does it begin like one? */
export const isZip = (bytes: Uint8Array): boolean => begins(bytes, 0, 'PK\x03\x04')
