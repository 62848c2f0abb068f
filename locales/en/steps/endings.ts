import type { endings as source } from '../../zh-CN/steps/endings'

export const endings = {} satisfies typeof source
