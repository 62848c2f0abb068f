import { kept } from '../state/storage'

/** Where the record lies in the browser's storage. */
export const RECORD = kept.record.key

/** Where records lie that nobody could read: the first under this very key, later ones under `….2`, `….3`. */
const ASIDE = `${RECORD}.unreadable`

const isAside = (key: string): boolean => key === ASIDE || key.startsWith(`${ASIDE}.`)

const placeOf = (key: string): number => Number(key.slice(ASIDE.length + 1)) || 1

/** Does a key of the storage hold anything of the record? */
export const isOfRecord = (key: string | null): boolean => key === null || key === RECORD || isAside(key)

/** What the storage holds of the record; `undefined` where the browser forbids to ask. */
export function storedText(): string | null | undefined {
  try {
    return localStorage.getItem(RECORD)
  } catch {
    return undefined
  }
}

const keysAside = (): string[] =>
  Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '')
    .filter(isAside)
    .sort((one, other) => placeOf(one) - placeOf(other))

/** The texts that were put aside, oldest first. */
export function textsAside(): readonly string[] {
  try {
    return keysAside().map((key) => localStorage.getItem(key) ?? '')
  } catch {
    return []
  }
}

/** Puts a text aside, beside whatever lies there. Throws where there is no room for it. */
export function putAside(text: string): void {
  const keys = keysAside()
  if (keys.some((key) => localStorage.getItem(key) === text)) return
  const last = keys[keys.length - 1]
  localStorage.setItem(last === undefined ? ASIDE : `${ASIDE}.${placeOf(last) + 1}`, text)
}

/** Throws a text away that was put aside. */
export function dropAside(text: string): void {
  for (const key of keysAside()) if (localStorage.getItem(key) === text) localStorage.removeItem(key)
}

/**
 * Puts the record itself aside, so that a page can open without it.
 *
 * @returns whether there was room for it; where not, nothing was changed
 */
export function putRecordAside(): boolean {
  try {
    const text = localStorage.getItem(RECORD)
    if (text === null) return true
    localStorage.removeItem(RECORD)
    try {
      putAside(text)
    } catch {
      localStorage.setItem(RECORD, text)
      return false
    }
    return true
  } catch {
    return false
  }
}
