import { bargaining } from './buyer/bargaining'
import { changing } from './buyer/changing'
import { returning } from './buyer/returning'

export const buyer = { ...bargaining, ...returning, ...changing }
