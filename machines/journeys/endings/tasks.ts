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
} as const satisfies Readonly<Record<string, Task>>
