import { keysOf } from '../../../machines/keys/keys'
import type { ConflictId } from '../../../machines/facts/conflicts'
import { directory, keyPaths, type KeyPath, type Purpose, type Reach } from '../../../machines/facts/directory'
import { hotlines, type Claim, type Hotline, type HotlineId } from '../../../machines/facts/hotlines'
import { publicServices, type PublicServiceId } from '../../../machines/facts/publicServices'
import { sources, type Source, type SourceId } from '../../../machines/facts/sources'
import { warnings, type WarningId } from '../../../machines/facts/warnings'
import type { TapsId } from '../../../machines/facts/taps'
import type { FactId } from '../../../machines/facts/facts'

/** A number somebody says is Pinduoduo's, with everyone who says so and everything that speaks against it. */
export type NumberFacts = {
  readonly id: HotlineId
  readonly digits: string
  readonly claims: readonly Claim[]
  readonly conflicts: readonly ConflictId[]
  readonly keys: readonly KeyPath[]
  /** One source alone says so, or several say different things. */
  readonly doubt: 'single' | 'disputed'
  readonly checkedOn: string
}

const allKeyPaths: readonly KeyPath[] = Object.values(keyPaths)

function factsOf(id: HotlineId): NumberFacts {
  const hotline: Hotline = hotlines[id]
  const claims = 'claims' in hotline ? hotline.claims : []
  return {
    id,
    digits: hotline.digits,
    claims,
    conflicts: hotline.conflicts,
    keys: allKeyPaths.filter(({ number }) => number === id),
    doubt: claims.length > 1 ? 'disputed' : 'single',
    checkedOn: hotline.checkedOn,
  }
}

export type Group = {
  readonly purpose: Purpose
  readonly channels: readonly TapsId[]
  readonly numbers: readonly NumberFacts[]
}

const groupOf = (purpose: Purpose): Group => {
  const { channels, numbers }: Reach = directory[purpose]
  return { purpose, channels, numbers: numbers.map(factsOf) }
}

/** How to reach the platform, by person: channels without a number first, then the numbers in the order of our verdict. */
export const groups = [groupOf('consumer'), groupOf('merchant'), groupOf('enterprise')] as const satisfies readonly Group[]

/** Key presses that go with no one number. */
export const otherKeys: readonly KeyPath[] = allKeyPaths.filter(({ number }) => number === undefined)

const ids = keysOf(hotlines)

export type Provider = { readonly id: HotlineId; readonly digits: string; readonly owner: 'alipay' | 'wechatPay' }

/** Numbers of payment providers. */
export const providers: readonly Provider[] = ids.flatMap((id) => {
  const hotline: Hotline = hotlines[id]
  return hotline.class === 'provider' ? [{ id, digits: hotline.digits, owner: hotline.owner }] : []
})

export type Theirs = { readonly id: HotlineId; readonly digits: string; readonly owner: 'ctrip' | 'alibabaCloud' }

/** Numbers of other companies that somebody calls Pinduoduo's. Never to be dialled. */
export const notTheirs: readonly Theirs[] = ids.flatMap((id) => {
  const hotline: Hotline = hotlines[id]
  return hotline.class === 'notTheirs' ? [{ id, digits: hotline.digits, owner: hotline.owner }] : []
})

/** Public services, those first that a life or one's money hangs on. */
export const services: readonly PublicServiceId[] = [
  'police', 'ambulance', 'fire', 'antiFraud', 'mind', 'consumer', 'city', 'post', 'payments', 'banks', 'internet', 'legalAid', 'court',
]

export const numberOf = (id: PublicServiceId): string => publicServices[id].number

/** When a source was published, as far as it says. */
export function publishedOn(id: SourceId): { readonly date?: string; readonly guessed: boolean } {
  const { published, dateGuessed }: Source = sources[id]
  return { ...(published && { date: published }), guessed: dateGuessed === true }
}

/** What the directory warns of. */
export const warningIds: readonly WarningId[] = keysOf(warnings)

/** What a warning rests on. */
export const factsBehind = (id: WarningId): readonly FactId[] => warnings[id]
