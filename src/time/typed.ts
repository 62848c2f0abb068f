import { fromField, toField } from './inWords'

/** The years a person can mean: the platform is no older, and no promise reaches further. */
export const yearsMeant = { min: '2015-01-01T00:00', max: '2099-12-31T23:59' } as const

/** What stands in a field for a time: nothing, an instant (ms), a part of one, or a year nobody can mean. */
export type TypedTime = { readonly kind: 'none' | 'partial' | 'year' } | { readonly kind: 'time'; readonly at: number }

/** What reading it takes of a `datetime-local` field; `badInput`: something was typed that is no time. */
type Field = { readonly value: string; readonly validity: Pick<ValidityState, 'badInput'> }

/** Reads a `datetime-local` field in Beijing time. Browsers that lack one show a plain field, where anything can stand. */
export function typedIn(field: Field | null): TypedTime {
  const text = field?.value.trim()
  if (!text) return { kind: field?.validity.badInput ? 'partial' : 'none' }
  if (!/^\d{4}-/.test(text)) return { kind: /^[+-]?\d+-/.test(text) ? 'year' : 'partial' }
  const at = fromField(text)
  if (at === undefined) return { kind: 'partial' }
  const read = toField(at)
  return read >= yearsMeant.min && read <= yearsMeant.max ? { kind: 'time', at } : { kind: 'year' }
}
