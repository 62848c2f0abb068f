import type { company as source } from '../../zh-CN/tasks/company'

export const company = {} satisfies typeof source
