import type { ownOrder as source } from '../../../zh-CN/journeys/ownOrder/messages'

export const ownOrder = {} satisfies typeof source
