import type { Checked } from '../facts/checked'
import type { SourceId } from '../facts/sources'

/** A form of the receiver's own, which goes before ours. None was read on the receiver's own page. */
export const forms = {
  form12315: { source: 'general', checkedOn: '2026-11-26', reviewBy: '2027-05-26' },
  courtForm: { source: 'courtFormsPress', checkedOn: '2026-11-26', reviewBy: '2027-05-26' },
  backOffice: { source: 'seed001', checkedOn: '2026-11-26', reviewBy: '2027-05-26' },
} as const satisfies Readonly<Record<string, Checked & { readonly source: SourceId }>>

export type FormId = keyof typeof forms
