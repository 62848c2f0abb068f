import type { Task } from '../task'

export const endingsTasks = {
  checkMoneyArrived: { because: 'care' },
  keepCopiesAnyway: { because: 'care' },
  watchForAnswer: { because: ['C07', 'L03'], taps: 'notices' },
  comeBackWhenDue: { because: ['L02', 'L07'] },
  keepEyeOnAccount: { because: 'safety' },
} as const satisfies Readonly<Record<string, Task>>
