import type { hotlines as source } from '../../zh-CN/facts/hotlines'

export const hotlines = {} satisfies typeof source
