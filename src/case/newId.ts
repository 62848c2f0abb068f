/** An id no other case or note has, short enough for a QR code, on browsers that lack `randomUUID` too. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36).padStart(7, '0')).join('')
