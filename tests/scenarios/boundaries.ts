import type { PairName, StepId } from '../../machines/flow'
import type { TaskId } from '../../machines/tasks'

/** A limit of time as the sources word it: what one answer takes in, where it leads, and what stands there. */
export type Boundary = {
  readonly id: string
  readonly rule: string
  readonly walk: readonly [PairName, ...PairName[]]
  readonly label: RegExp
  readonly step: StepId
  readonly holds?: readonly TaskId[]
}

const quiet = ['start.bought', 'issue.quality', 'goods.none', 'stage.noReply'] as const
const withPlatform = ['start.bought', 'issue.quality', 'goods.none', 'stage.withPlatform'] as const
const won = [...withPlatform, 'ruling.won'] as const

/** “超” leaves the limit out, “以内” takes it in. */
export const boundaries: readonly Boundary[] = [
  { id: 'BD1', rule: '只有自动回复，算没人回', walk: quiet, label: /没人理.*自动回复不算/, step: 'silence' },
  { id: 'BD1', rule: '15 分钟后仍等真人', walk: [...quiet, 'silence.within30min'], label: /30 分钟以内/, step: 'waitForReply', holds: ['autoReply'] },
  { id: 'BD2', rule: '刚好 30 分钟，等', walk: [...quiet, 'silence.within30min'], label: /30 分钟以内.*30 分钟也算/, step: 'waitForReply' },
  { id: 'BD2', rule: '31 分钟，提醒并申请售后', walk: [...quiet, 'silence.within24h'], label: /^超过 30 分钟/, step: 'remindAndWait', holds: ['sendReminder', 'fileAfterSales'] },
  { id: 'BD3', rule: '刚好 24 小时，等', walk: [...quiet, 'silence.within24h'], label: /24 小时以内.*24 小时也算/, step: 'remindAndWait' },
  { id: 'BD3', rule: '超过 24 小时，找平台', walk: [...quiet, 'silence.over24h'], label: /^超过 24 小时$/, step: 'askPlatform' },
  { id: 'BD4', rule: '刚好 48 小时，等平台', walk: [...withPlatform, 'ruling.within48h'], label: /48 小时以内.*48 小时也算/, step: 'waitForRuling' },
  { id: 'BD4', rule: '超过 48 小时，追问', walk: [...withPlatform, 'ruling.over48h'], label: /超过 48 小时.*没超过 7 个工作日/, step: 'followUp' },
  { id: 'BD5', rule: '平台支持后刚好 24 小时，等商家', walk: [...won, 'afterWin.within24h'], label: /24 小时以内.*24 小时也算/, step: 'waitForPayment' },
  { id: 'BD5', rule: '平台支持后超过 24 小时，请平台处理', walk: [...won, 'afterWin.over24h'], label: /超过 24 小时/, step: 'demandEnforcement' },
]
