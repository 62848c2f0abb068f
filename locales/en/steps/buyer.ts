import type { buyer as source } from '../../zh-CN/steps/buyer'

export const buyer = {} satisfies typeof source
