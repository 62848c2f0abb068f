import { inChinese } from '../danger/zh'
import type { Tongue } from '../features'
import { righted } from '../slips'

/** How Chinese is read. */
export const tongue: Tongue = { dangers: inChinese, righted }
