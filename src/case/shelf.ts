import { keep, kept, placesOf, readKept } from '../state/storage'

/** Does a key of the storage hold anything of the record? */
export const isOfRecord = (key: string | null): boolean =>
  key === null || key === kept.record.key || key.startsWith(kept.aside.key)

/** What the storage holds of the record; `undefined` where the browser forbids to ask. */
export const storedText = (): string | null | undefined => readKept('record')

/** The texts that nobody could read and that were put aside, oldest first. */
export const textsAside = (): readonly string[] => placesOf('aside').map((place) => readKept('aside', place) ?? '')

/** Puts a text aside, beside whatever lies there. Tells whether there was room for it. */
export function putAside(text: string): boolean {
  if (textsAside().includes(text)) return true
  const places = placesOf('aside')
  return keep('aside', text, (places[places.length - 1] ?? 0) + 1)
}

/** Throws a text away that was put aside. */
export function dropAside(text: string): void {
  for (const place of placesOf('aside')) if (readKept('aside', place) === text) keep('aside', null, place)
}

/** Puts the record itself aside, so that a page can open without it. Tells whether it could; else nothing was changed. */
export function putRecordAside(): boolean {
  const text = storedText()
  if (text === null) return true
  if (text === undefined || !keep('record', null)) return false
  if (putAside(text)) return true
  keep('record', text)
  return false
}
