import type { scam as source } from '../../zh-CN/messages/scam'

export const scam = {} satisfies typeof source
