import type { pressure as source } from '../../../zh-CN/journeys/pressure/messages'

export const pressure = {} satisfies typeof source
