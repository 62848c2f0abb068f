import type { seller as source } from '../../zh-CN/steps/seller'

export const seller = {} satisfies typeof source
