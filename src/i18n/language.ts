import type { Locale } from '../address'
import { keep } from '../state/storage'

/** Remembers the language a person chose, for the site's door. Without a storage the door asks the browser's own. */
export const keepLanguage = (locale: Locale): boolean => keep('locale', locale)
