import type { start as source } from '../../zh-CN/steps/start'

export const start = {} satisfies typeof source
