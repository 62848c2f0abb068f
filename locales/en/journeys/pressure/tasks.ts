import type { pressure as source } from '../../../zh-CN/journeys/pressure/tasks'

export const pressure = {} satisfies typeof source
