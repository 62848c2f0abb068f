import { simplified } from '../../messageCheck/simplified'
import { inChinese } from '../danger/zh'
import type { Tongue } from '../features'
import { kinds } from '../kinds/zh'
import { righted } from '../slips'

/** How Chinese is read. */
export const tongue: Tongue = { script: simplified, dangers: inChinese, kinds, righted }
