import type { pressure as source } from '../../../zh-CN/journeys/pressure/steps'

export const pressure = {} satisfies typeof source
