import { keysOf } from '../keys/keys'
import { hotlines, type Hotline, type HotlineId } from '../facts/hotlines'
import { publicServices, type PublicServiceId } from '../facts/publicServices'

/** What kind of number an unknown one looks like. `sms`: a bulk-message sender; `abroad`: not from the mainland. */
export type Shape = 'landline' | 'tollFree' | 'short' | 'sms' | 'abroad' | 'other'

/** What we can say of a number: never that it is genuine, and never that a call showing it came from its owner. */
export type Verdict =
  | { readonly kind: 'public'; readonly service: PublicServiceId }
  /** A guide calls it Pinduoduo's; contradicted, and confirmed by nobody. */
  | { readonly kind: 'claimed'; readonly hotline: HotlineId }
  /** Only pages that contradict each other call it Pinduoduo's. */
  | { readonly kind: 'claimedElsewhere'; readonly hotline: HotlineId }
  | { readonly kind: 'notTheirs'; readonly hotline: HotlineId }
  | { readonly kind: 'provider'; readonly hotline: HotlineId }
  /** A personal mobile number. */
  | { readonly kind: 'mobile' }
  | { readonly kind: 'unknown'; readonly shape: Shape }

const verdictOn = (id: HotlineId): Verdict => {
  const hotline: Hotline = hotlines[id]
  if (hotline.class !== 'claimed') return { kind: hotline.class, hotline: id }
  return { kind: hotline.listed ? 'claimed' : 'claimedElsewhere', hotline: id }
}

const byDigits = new Map<string, Verdict>()
const shanghaiLocal = new Set<string>()
for (const service of keysOf(publicServices))
  byDigits.set(publicServices[service].number, { kind: 'public', service })
for (const id of keysOf(hotlines)) {
  const { digits } = hotlines[id]
  byDigits.set(digits, verdictOn(id))
  if (!digits.startsWith('021')) continue
  // In Shanghai people leave the area code out.
  shanghaiLocal.add(digits.slice(3))
  byDigits.set(digits.slice(3), verdictOn(id))
}

/** Is this a number we hold something about, digit for digit? */
export const isOnFile = (digits: string): boolean => byDigits.has(digits)

const AREA_CODE = /^0(?:10|2\d|[3-9]\d{2})/
const SHAPES: readonly (readonly [RegExp, Verdict])[] = [
  [/^0?1[3-9]\d{9}$/, { kind: 'mobile' }],
  [/^(?:400|800)\d{7}$/, { kind: 'unknown', shape: 'tollFree' }],
  [/^0(?:10|2\d|[3-9]\d{2})\d{7,8}$/, { kind: 'unknown', shape: 'landline' }],
  [/^106\d{5,17}$/, { kind: 'unknown', shape: 'sms' }],
]
/** Only believed where the digits stand in one piece: two prices side by side look the same. */
const SHORT = /^(?:1[02]\d{3}|9[56]\d{3,6})$/

/** What we can say of a national number (digits only), or nothing where it does not look like a phone number. */
export function verdictOf(digits: string, inOnePiece: boolean): Verdict | undefined {
  const direct = byDigits.get(digits)
  if (direct) return direct
  // A short or toll-free number may be dialled through an area code (021 12345); a landline of another city may not.
  const [areaCode = ''] = AREA_CODE.exec(digits) ?? []
  const local = digits.slice(areaCode.length)
  const behindAreaCode = areaCode && !shanghaiLocal.has(local) ? byDigits.get(local) : undefined
  if (behindAreaCode) return behindAreaCode
  const shape = SHAPES.find(([pattern]) => pattern.test(digits))
  if (shape) return shape[1]
  return inOnePiece && SHORT.test(digits) ? { kind: 'unknown', shape: 'short' } : undefined
}
