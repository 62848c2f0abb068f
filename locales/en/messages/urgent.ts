import type { urgent as source } from '../../zh-CN/messages/urgent'

export const urgent = {} satisfies typeof source
