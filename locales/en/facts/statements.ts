import type { statements as source } from '../../zh-CN/facts/statements'

export const statements = {} satisfies typeof source
