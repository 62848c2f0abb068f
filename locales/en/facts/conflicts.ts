import type { conflicts as source } from '../../zh-CN/facts/conflicts'

export const conflicts = {} satisfies typeof source
