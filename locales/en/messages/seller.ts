import type { seller as source } from '../../zh-CN/messages/seller'

export const seller = {} satisfies typeof source
