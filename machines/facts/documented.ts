import { reread, type Checked } from './checked'
import type { SourceId } from './sources'

/** What the platform tells developers. Known from public copies only, so it is never stated flatly. */
export type Documented = Checked & { readonly source: SourceId; readonly grade: 'V2' }

const copied = { source: 'platformDocs', grade: 'V2', ...reread } as const

/** The platform's own names for where an order stands. A buyer's screen may word them differently. */
export const documented = {
  orderStates: copied,
  afterSalesKinds: copied,
  freightLabel: copied,
} as const satisfies Readonly<Record<string, Documented>>

export type DocumentedId = keyof typeof documented
