import type { outside as source } from '../../zh-CN/tasks/outside'

export const outside = {} satisfies typeof source
