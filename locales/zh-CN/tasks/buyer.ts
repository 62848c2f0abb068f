import { bargaining } from './buyer/bargaining'
import { byProblem } from './buyer/byProblem'
import { changing } from './buyer/changing'
import { returning } from './buyer/returning'

export const buyer = { ...bargaining, ...byProblem, ...returning, ...changing }
