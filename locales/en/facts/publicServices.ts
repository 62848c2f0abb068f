import type { publicServices as source } from '../../zh-CN/facts/publicServices'

export const publicServices = {} satisfies typeof source
