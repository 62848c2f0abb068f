import type { ui as source } from '../zh-CN/ui'

export const ui = {} satisfies typeof source
