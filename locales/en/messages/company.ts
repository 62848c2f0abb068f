import type { company as source } from '../../zh-CN/messages/company'

export const company = {} satisfies typeof source
