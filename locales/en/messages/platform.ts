import type { platform as source } from '../../zh-CN/messages/platform'

export const platform = {} satisfies typeof source
