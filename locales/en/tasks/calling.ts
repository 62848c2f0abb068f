import type { calling as source } from '../../zh-CN/tasks/calling'

export const calling = {} satisfies typeof source
