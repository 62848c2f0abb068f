import { checked, type Checked } from './checked'
import type { ConflictId } from './conflicts'
import { roundTheClock, type Hours } from './hours'
import type { SourceId } from './sources'
import type { StatementId } from './statements'
import { isKeyOf } from '../keys/keys'

/** Whom a number is said to serve. `general`: customer service without saying whose; `wallet`: the payment side. */
export type Role = 'consumer' | 'merchant' | 'enterprise' | 'urgent' | 'general' | 'wallet'

/** What one source says of a number. Since when it says so is the source's own date. */
export type Claim = {
  readonly source: SourceId
  readonly statements?: readonly [StatementId, ...StatementId[]]
  readonly as: Role
  readonly hours?: Hours
}

type Claims = readonly [Claim, ...Claim[]]

type Common = Checked & {
  readonly digits: string
  readonly conflicts: readonly ConflictId[]
}

/** Somebody says it is Pinduoduo's; nobody could confirm it. `listed`: in a guide, so the directory names it. */
type Claimed = Common & { readonly class: 'claimed'; readonly listed: boolean; readonly claims: Claims }

/** Another company's, whoever says otherwise. Only ever a warning. */
type NotTheirs = Common & {
  readonly class: 'notTheirs'
  readonly owner: 'ctrip' | 'alibabaCloud'
  readonly sources: readonly [SourceId, ...SourceId[]]
  readonly claims: Claims
}

/** A payment provider's. "The number in your payment app or on your card" comes first; never one tap. */
type Provider = Common & {
  readonly class: 'provider'
  readonly owner: 'alipay' | 'wechatPay'
  readonly sources: readonly [SourceId, ...SourceId[]]
}

export type Hotline = Claimed | NotTheirs | Provider

const workdays = (from: number, to: number) => ({ days: 'workdays', from, to }) as const
const daily = (from: number, to: number) => ({ days: 'daily', from, to }) as const
const listed = { class: 'claimed', listed: true, ...checked } as const
const elsewhere = { class: 'claimed', listed: false, ...checked } as const

/** Every number that is not the state's. Public services are a list of their own. */
export const hotlines = {
  n4008822528: {
    ...listed,
    digits: '4008822528',
    claims: [
      { source: 'seed001', statements: ['E04'], as: 'consumer', hours: daily(7, 23) },
      { source: 'seed000', statements: ['E06', 'K01'], as: 'enterprise' },
      { source: 'EV1', as: 'general', hours: daily(9, 20) },
      { source: 'EV4', as: 'consumer', hours: workdays(9, 20) },
      { source: 'EV6', as: 'general', hours: workdays(9, 18) },
    ],
    conflicts: ['X1', 'X2', 'X5', 'X28'],
  },
  n02153395288: {
    ...listed,
    digits: '02153395288',
    claims: [
      { source: 'seed000', statements: ['E07'], as: 'merchant', hours: workdays(9, 18) },
      { source: 'seed001', statements: ['E08'], as: 'merchant' },
      { source: 'EV2', as: 'consumer', hours: roundTheClock },
      { source: 'EV3', as: 'consumer' },
      { source: 'EV4', as: 'consumer', hours: workdays(9, 20) },
      { source: 'EV5', as: 'consumer' },
      { source: 'EV13', as: 'consumer', hours: daily(9, 22) },
    ],
    conflicts: ['X1', 'X3', 'X5', 'X7', 'X28'],
  },
  n95218811: {
    ...listed,
    digits: '95218811',
    claims: [{ source: 'seed000', statements: ['E01'], as: 'consumer', hours: roundTheClock }],
    conflicts: ['X1', 'X5'],
  },
  n02153395088: {
    ...elsewhere,
    digits: '02153395088',
    claims: [
      { source: 'EV2', as: 'merchant' },
      { source: 'EV3', as: 'merchant' },
      { source: 'EV4', as: 'merchant' },
    ],
    conflicts: ['X3'],
  },
  n02161897088: {
    ...elsewhere,
    digits: '02161897088',
    claims: [{ source: 'EV1', as: 'general', hours: daily(9, 20) }],
    conflicts: ['X1'],
  },
  n02161897188: {
    ...elsewhere,
    digits: '02161897188',
    claims: [
      { source: 'EV1', as: 'merchant', hours: daily(9, 20) },
      { source: 'EV7', as: 'general', hours: roundTheClock },
    ],
    conflicts: ['X1', 'X3'],
  },
  n02161775888: { ...elsewhere, digits: '02161775888', claims: [{ source: 'EV5', as: 'consumer' }], conflicts: ['X1'] },
  n4006186666: { ...elsewhere, digits: '4006186666', claims: [{ source: 'EV9a', as: 'general' }], conflicts: ['X1'] },
  n4006789999: { ...elsewhere, digits: '4006789999', claims: [{ source: 'EV9b', as: 'general' }], conflicts: ['X1'] },
  n4008276211: { ...elsewhere, digits: '4008276211', claims: [{ source: 'EV9c', as: 'general' }], conflicts: ['X1'] },
  n4008822888: { ...elsewhere, digits: '4008822888', claims: [{ source: 'EV9d', as: 'general' }], conflicts: ['X1'] },
  n02124153888: { ...elsewhere, digits: '02124153888', claims: [{ source: 'EV2', as: 'wallet' }], conflicts: [] },
  n95010: {
    class: 'notTheirs',
    owner: 'ctrip',
    digits: '95010',
    sources: ['EV11'],
    claims: [{ source: 'seed002', statements: ['E05', 'F06'], as: 'urgent' }],
    conflicts: ['X1', 'X4', 'X17'],
    ...checked,
  },
  n95187: {
    class: 'notTheirs',
    owner: 'alibabaCloud',
    digits: '95187',
    sources: ['general'],
    claims: [{ source: 'EV8', as: 'consumer' }],
    conflicts: ['X1', 'X28'],
    ...checked,
  },
  n95188: {
    class: 'provider',
    owner: 'alipay',
    digits: '95188',
    sources: ['providersData', 'general'],
    conflicts: [],
    ...checked,
  },
  n95017: {
    class: 'provider',
    owner: 'wechatPay',
    digits: '95017',
    sources: ['providersData'],
    conflicts: [],
    ...checked,
  },
} as const satisfies Readonly<Record<`n${string}`, Hotline>>

export type HotlineId = keyof typeof hotlines

export const isHotlineId = (word: string): word is HotlineId => isKeyOf(hotlines, word)
