import type { platform as source } from '../../zh-CN/steps/platform'

export const platform = {} satisfies typeof source
