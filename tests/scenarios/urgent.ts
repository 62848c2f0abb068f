import type { Scenario } from './scenario'

/** Told to freeze cards, or to call the bank, before anybody asked whether money moves. */
const freezing = ['lockedFreezeMoney', 'accountTellProvider', 'codeFreeze', 'accountCallPolice'] as const

/** What never waits: people, goods, accounts. */
export const urgentCases: readonly Scenario[] = [
  {
    id: 'C44',
    trouble: '买的食品发霉，家里人还没吃',
    walk: ['start.urgent', 'urgent.unsafe'],
    step: 'unsafeProduct',
    holds: [
      ['先停吃停用', 'stopUsing'],
      ['留实物、包装、批号', 'keepGoodsAndBatch'],
      ['不等商家，直接找官方客服', 'askForPriority'],
      ['可以投诉或举报', 'reportUnsafe'],
      ['食品的赔偿规则', 'unsafeWhyFood'],
    ],
    never: { tasks: ['setReminder24h', 'waitHalfHour', 'hurtCallRescue'], says: /(?:等|超过|满|过了)\s?24\s?小时|十倍/ },
  },
  {
    id: 'C13a',
    trouble: '退款后商家说要上门，人就在楼下',
    walk: ['start.urgent', 'urgent.threatened'],
    step: 'threatened',
    holds: [
      ['有危险打 110', 'threatCallPolice'],
      ['不争、不见面', 'threatKeepAway'],
      ['留证据', 'threatProof'],
      ['电话短信轰炸：留记录再拦', 'threatBlock'],
      ['地址电话被公开', 'threatAddressOnline', 'threatWhyPrivacy'],
      ['退款不用撤', 'threatKeepClaim'],
    ],
    never: { tasks: ['writeToMerchant'], wordsTo: ['merchant'], calls: ['reach'], says: /拘留|\d+\s?日以[上下]/ },
  },
  {
    id: 'C35a',
    trouble: '登不进账号，不知道是忘了密码还是被限制',
    walk: ['start.urgent', 'urgent.lockedOut'],
    step: 'lockedOut',
    holds: [
      ['先看有没有不认得的扣款', 'lockedLookAtMoney'],
      ['自己找回', 'lockedTryLogin'],
      ['换入口找官方客服', 'lockedSupport'],
    ],
    never: { tasks: freezing, wordsTo: ['bank', 'police'], calls: ['dial'], says: /冻结(?:支付|银行卡|你的)/ },
  },
  {
    id: 'C35b',
    trouble: '登不进账号，而且有一笔笔钱正在少',
    walk: ['start.urgent', 'urgent.lockedOut', 'lockedOut.moneyMoving'],
    step: 'lockedMoney',
    holds: [
      ['银行和支付公司冻结', 'lockedFreezeMoney'],
      ['报警', 'accountCallPolice'],
      ['被补了手机卡', 'lockedNoSignal'],
      ['没授权的支付由谁担', 'accountWhyProvider'],
    ],
    never: { tasks: ['writeToMerchant'], wordsTo: ['merchant'] },
  },
  {
    id: 'C02a',
    trouble: '有一笔钱不是我付的，可能是孩子点的或先用后付',
    walk: ['start.urgent', 'urgent.account'],
    step: 'accountTaken',
    holds: [['先认是不是自家人、先用后付、免密', 'accountIsItOurs']],
    never: { tasks: ['writeToMerchant'], wordsTo: ['merchant'] },
  },
]
