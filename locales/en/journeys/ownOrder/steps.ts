import type { ownOrder as source } from '../../../zh-CN/journeys/ownOrder/steps'

export const ownOrder = {} satisfies typeof source
