import type { start as source } from '../../zh-CN/tasks/start'

export const start = {} satisfies typeof source
