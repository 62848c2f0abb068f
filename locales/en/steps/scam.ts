import type { scam as source } from '../../zh-CN/steps/scam'

export const scam = {} satisfies typeof source
