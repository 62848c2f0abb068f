import type { outside as source } from '../../zh-CN/messages/outside'

export const outside = {} satisfies typeof source
