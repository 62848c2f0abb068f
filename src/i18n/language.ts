import type { Locale } from '../address'

const KEY = 'xiayibu.locale'

/** Remembers the language a person chose, for the site's door. */
export function keepLanguage(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale)
  } catch {
    // No storage in this browser: the door asks the browser's own languages.
  }
}
