import type { urgent as source } from '../../zh-CN/steps/urgent'

export const urgent = {} satisfies typeof source
