import type { deadlines as source } from '../zh-CN/deadlines'

export const deadlines = {} satisfies typeof source
