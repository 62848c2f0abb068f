import type { outside as source } from '../../zh-CN/steps/outside'

export const outside = {} satisfies typeof source
