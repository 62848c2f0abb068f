import { keysOf } from '../../../machines/keys/keys'
import { hotlines, type Claim, type Hotline, type HotlineId } from '../../../machines/facts/hotlines'
import type { Finding } from '../../../machines/numberCheck/lookup'
import { publicServices, type PublicServiceId } from '../../../machines/facts/publicServices'

export type { Finding }

/** Who says a number is Pinduoduo's, and as what. */
export function claimsOf(id: HotlineId): readonly Claim[] {
  const hotline: Hotline = hotlines[id]
  return 'claims' in hotline ? hotline.claims : []
}

type Owner = Extract<Hotline, { owner: string }>['owner']

/** Whose number it is, where that is known. */
export function ownerOf(id: HotlineId): Owner | undefined {
  const hotline: Hotline = hotlines[id]
  return 'owner' in hotline ? hotline.owner : undefined
}

const ids = keysOf(hotlines)

/** Every number on file that is not the state's, those in the guides first. */
export const onFile: readonly { readonly id: HotlineId; readonly digits: string }[] = ids.map((id) => ({
  id,
  digits: hotlines[id].digits,
}))

/** Every number of the state. */
export const services: readonly PublicServiceId[] = keysOf(publicServices)

/** A short number never shows a country code when it calls; shown with one it is a sign of a disguised call. */
export const isDisguised = ({ kind, digits, countryCode }: Finding): boolean =>
  countryCode === true && digits.length <= 6 && kind !== 'mobile'
