import type { Locale } from '../address'

/**
 * An evening in a month of a long name, as `beijingTime` writes it. Written out: what formats times takes a quarter of
 * a second to get ready on a slow phone, on pages that show none.
 */
export const evening: Readonly<Record<Locale, string>> = { 'zh-CN': '9月23日周三 20:00', en: 'Wed, September 23 at 20:00' }
