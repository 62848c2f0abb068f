import type { ConflictId } from './conflicts'
import type { HotlineId } from './hotlines'
import type { SourceId } from './sources'
import type { StatementId } from './statements'
import type { TapsId } from './taps'

export type Purpose = 'consumer' | 'merchant' | 'enterprise'

/** How to reach somebody, by purpose: the channels that need no number first, then the numbers, by our verdict. */
export type Reach = {
  readonly channels: readonly [TapsId, ...TapsId[]]
  readonly numbers: readonly HotlineId[]
  readonly because: readonly ConflictId[]
}

/** Rows X1 to X3: an old FAQ speaks for the first consumer number, weak pages for the next, one article for the last. */
export const directory = {
  consumer: {
    channels: ['officialSupport', 'officialSupportOther', 'wechatAccount'],
    numbers: ['n4008822528', 'n02153395288', 'n95218811'],
    because: ['X1', 'X10'],
  },
  merchant: {
    channels: ['sellerHelp', 'sellerEmergency'],
    numbers: ['n02153395288'],
    because: ['X3', 'X7'],
  },
  enterprise: {
    channels: ['officialSupport', 'officialSupportOther'],
    numbers: ['n4008822528'],
    because: ['X2'],
  },
} as const satisfies Readonly<Record<Purpose, Reach>>

/** What a key is said to lead to. */
export type KeyMeaning =
  | 'chinese'
  | 'afterSales'
  | 'person'
  | 'merchantService'
  | 'operations'
  | 'returns'
  | 'complaints'

export type KeyStep =
  | { readonly press: string; readonly for: KeyMeaning; readonly afterListening?: true }
  /** The source names the choice and not its key. */
  | { readonly choose: KeyMeaning }

export type KeyPath = {
  readonly source: SourceId
  readonly statements?: readonly StatementId[]
  /** The number the source gives them for, where it gives one. */
  readonly number?: HotlineId
  readonly steps: readonly [KeyStep, ...KeyStep[]]
  readonly conflicts: readonly ConflictId[]
}

/** Key presses as claimed. Menus change: what all agree on is to listen to the end and then press 0 (row X19). */
export const keyPaths = {
  consumer: {
    source: 'seed000',
    statements: ['E02'],
    number: 'n95218811',
    steps: [
      { press: '1', for: 'chinese' },
      { press: '2', for: 'afterSales' },
      { press: '0', for: 'person', afterListening: true },
    ],
    conflicts: ['X19'],
  },
  merchant: {
    source: 'seed000',
    statements: ['E09'],
    number: 'n02153395288',
    steps: [
      { press: '1', for: 'merchantService' },
      { press: '3', for: 'operations' },
    ],
    conflicts: ['X19'],
  },
  complaints: {
    source: 'seed001',
    statements: ['F03'],
    number: 'n4008822528',
    steps: [{ choose: 'complaints' }],
    conflicts: ['X19'],
  },
  triedByPress: {
    source: 'EV10',
    steps: [{ choose: 'returns' }, { press: '0', for: 'person', afterListening: true }],
    conflicts: ['X19'],
  },
} as const satisfies Readonly<Record<string, KeyPath>>
