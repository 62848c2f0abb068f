import type { Task } from '../task'

export const startTasks = {
  orientSafeFirst: { because: 'safety' },
  orientWhoCameFirst: { because: 'safety' },
  orientReadOrder: { because: ['B02'] },
  orientReadChat: { because: ['X11'] },
  orientAskSomeone: { because: 'care' },
} as const satisfies Readonly<Record<string, Task>>
