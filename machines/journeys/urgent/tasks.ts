import type { Task } from '../task'

export const urgentTasks = {
  hurtCallRescue: { because: 'safety' },
  hurtSeeDoctor: { because: 'safety' },
  stopUsing: { because: 'safety' },
  keepGoodsAndBatch: { because: ['A03', 'E20'], part: 'proof' },
  saveShopDetails: { because: ['consumer28', 'food131'], part: 'proof' },
  askForDelisting: { because: ['F05', 'E30'] },
  reportUnsafe: { because: ['food148', 'complaint16'] },

  accountTellProvider: { because: ['commerce57'] },
  accountChangePassword: { because: 'safety' },
  accountCallPolice: { because: 'safety' },
  accountSupport: { because: ['F04', 'J01', 'J02', 'A03', 'A01'], taps: 'officialSupport' },
  accountProof: { because: ['A03', 'E20'], part: 'proof' },

  lockedFreezeMoney: { because: 'safety' },
  lockedTryLogin: { because: 'care' },
  lockedSupport: { because: ['D19', 'D20', 'M05'], taps: 'wechatAccount' },
} as const satisfies Readonly<Record<string, Task>>
