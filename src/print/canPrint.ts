import { inAppOf } from '../browser/inApp'

/** What printing hangs on, so that a test can say it. */
export type Printing = { readonly print?: unknown; readonly userAgent: string }

/** Would `print()` bring up a printer? Inside other apps it exists and does nothing. */
export const canPrint = ({ print, userAgent }: Printing): boolean => typeof print === 'function' && !inAppOf(userAgent)
