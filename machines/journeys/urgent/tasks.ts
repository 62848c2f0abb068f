import type { Task } from '../task'

export const urgentTasks = {
  hurtCallRescue: { because: 'safety' },
  hurtPapers: { because: 'care', part: 'proof' },
  stopUsing: { because: 'safety' },
  keepGoodsAndBatch: { because: ['E20'], part: 'proof' },
  saveShopDetails: { because: 'care', part: 'proof' },
  askForDelisting: { because: ['F05', 'E30'] },
  reportUnsafe: { because: 'care' },
  unsafeWhyFood: { because: ['food148', 'consumer40'], part: 'why' },
  unsafeWhyIdentity: { because: ['food131'], part: 'why' },
  unsafeWhySeller: { because: ['consumer28'], part: 'why' },
  unsafeWhyCompany: { because: ['complaint16'], part: 'why' },

  accountIsItOurs: { because: 'care' },
  accountTellProvider: { because: 'safety' },
  accountChangePassword: { because: 'safety' },
  accountCallPolice: { because: 'safety' },
  accountSupport: { because: ['F04', 'J01', 'J02', 'A03', 'A01'], taps: 'officialSupport' },
  accountProof: { because: ['E20'], part: 'proof' },
  accountWhyProvider: { because: ['commerce57'], part: 'why' },

  lockedLookAtMoney: { because: 'safety' },
  lockedFreezeMoney: { because: 'safety' },
  lockedTryLogin: { because: 'care' },
  lockedSupport: { because: ['D19', 'D20', 'M05'], taps: 'wechatAccount' },
  lockedNoSignal: { because: 'safety' },
} as const satisfies Readonly<Record<string, Task>>
