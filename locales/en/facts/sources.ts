import type { sources as source } from '../../zh-CN/facts/sources'

export const sources = {} satisfies typeof source
