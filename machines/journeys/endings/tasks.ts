import type { Task } from '../task'

export const endingsTasks = {
  checkMoneyArrived: { because: 'care' },
  comeBackIfMissing: { because: 'care' },
  keepCopiesAnyway: { because: 'care' },
  warrantyRestarts: { because: ['consumerRules18'], part: 'mind' },
  whyWarranty: { because: ['consumerRules18'], part: 'why' },
  watchForAnswer: { because: ['C07', 'L03'], taps: 'notices' },
  watchCourtDates: { because: ['procedure147'] },
  keepPoliceReceipt: { because: 'care' },
  comeBackWhenDue: { because: ['L02', 'L07'] },
  keepEyeOnAccount: { because: 'safety' },
  threatAgain: { because: 'safety' },
  keepThreatRecords: { because: 'safety' },

  courtAskPaper: { because: ['filing9', 'procedure126'] },
  courtPutRight: { because: ['filing7'] },
  courtAppeal: { because: ['procedure171', 'procedure165'] },
  courtEnforce: { because: ['procedure247', 'procedure250'] },
  courtAskHelp: { because: 'care' },
  courtWhyFiling: { because: ['filing2', 'filing7', 'filing9', 'procedure126'], part: 'why' },
  courtWhyAppeal: { because: ['procedure165', 'procedure171'], part: 'why' },
  courtWhyEnforce: { because: ['procedure247', 'procedure250'], part: 'why' },
} as const satisfies Readonly<Record<string, Task>>
