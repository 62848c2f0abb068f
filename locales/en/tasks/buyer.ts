import type { buyer as source } from '../../zh-CN/tasks/buyer'
import { bargaining } from './buyer/bargaining'
import { byProblem } from './buyer/byProblem'
import { changing } from './buyer/changing'
import { returning } from './buyer/returning'

export const buyer = { ...bargaining, ...byProblem, ...returning, ...changing } satisfies typeof source
