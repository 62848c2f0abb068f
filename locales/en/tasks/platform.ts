import type { platform as source } from '../../zh-CN/tasks/platform'

export const platform = {} satisfies typeof source
