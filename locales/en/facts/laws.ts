import type { laws as source } from '../../zh-CN/facts/laws'

export const laws = {} satisfies typeof source
