import type { buyer as source } from '../../zh-CN/tasks/buyer'

export const buyer = {} satisfies typeof source
