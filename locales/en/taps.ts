import type { taps as source } from '../zh-CN/taps'

export const taps = {} satisfies typeof source
