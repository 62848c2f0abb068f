import type { seller as source } from '../../zh-CN/tasks/seller'

export const seller = {} satisfies typeof source
