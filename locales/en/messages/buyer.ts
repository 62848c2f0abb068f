import type { buyer as source } from '../../zh-CN/messages/buyer'

export const buyer = {} satisfies typeof source
