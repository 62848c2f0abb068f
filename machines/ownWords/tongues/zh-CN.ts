import { inChinese } from '../danger/zh'
import type { Tongue } from '../features'
import { chinese } from '../lexicon/zh'
import { righted } from '../slips'

/** How Chinese is read. */
export const tongue: Tongue = { lexicon: chinese, dangers: inChinese, righted }
