import type { urgent as source } from '../../zh-CN/tasks/urgent'

export const urgent = {} satisfies typeof source
