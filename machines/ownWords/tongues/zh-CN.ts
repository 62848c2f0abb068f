import { simplified } from '../../messageCheck/simplified'
import { inChinese } from '../danger/zh'
import type { Tongue } from '../features'
import { kinds } from '../kinds/zh'
import { chinese } from '../lexicon/zh'
import { righted } from '../slips'

/** How Chinese is read. */
export const tongue: Tongue = { script: simplified, lexicon: chinese, dangers: inChinese, kinds, righted }
