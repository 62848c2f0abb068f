import type { buyer } from '../flow/buyer'
import { bargaining } from './buyer/bargaining'
import { changing } from './buyer/changing'
import { returning } from './buyer/returning'
import type { Step } from './step'

export const buyerSteps = { ...bargaining, ...returning, ...changing } as const satisfies Readonly<
  Record<keyof typeof buyer, Step>
>
