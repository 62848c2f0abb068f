import type { ownOrder as source } from '../../../zh-CN/journeys/ownOrder/tasks'

export const ownOrder = {} satisfies typeof source
