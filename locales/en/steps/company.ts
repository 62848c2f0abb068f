import type { company as source } from '../../zh-CN/steps/company'

export const company = {} satisfies typeof source
