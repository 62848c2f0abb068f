import type { buyer as source } from '../../zh-CN/steps/buyer'
import { bargaining } from './buyer/bargaining'
import { changing } from './buyer/changing'
import { returning } from './buyer/returning'

export const buyer = { ...bargaining, ...returning, ...changing } satisfies typeof source
