import type { scam as source } from '../../zh-CN/tasks/scam'

export const scam = {} satisfies typeof source
