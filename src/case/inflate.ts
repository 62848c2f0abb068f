import { unzlibSync } from 'fflate'

/** The check word at the end of a zlib stream (RFC 1950): of every byte, modulo the largest prime below 2^16. */
function adler32(bytes: Uint8Array): number {
  let [one, sum] = [1, 0]
  for (const byte of bytes) {
    one = (one + byte) % 65_521
    sum = (sum + one) % 65_521
  }
  return sum * 65_536 + one
}

/** Inflates a zlib stream on any browser. Throws where it is cut or was changed on the way. */
export function inflate(packed: Uint8Array<ArrayBuffer>): Uint8Array {
  const plain = unzlibSync(packed)
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  if (view.getUint32(packed.byteLength - 4) !== adler32(plain)) throw new Error('The check word does not fit')
  return plain
}
