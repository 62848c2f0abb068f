import type { Ear } from '../../../machines/ownWords/listen'
import type { Tongue } from '../../../machines/ownWords/features'
import { unpack, type Packed } from '../../../machines/learning/model'

/** What listens: how a language is read, and what was learnt of it. */
export const earOf = (tongue: Tongue, packed: Packed): Ear => ({ tongue, model: unpack(packed) })
