import type { Ear } from '../../../../machines/ownWords/listen'
import { unpack } from '../../../../machines/ownWords/model'
import { tongue } from '../../../../machines/ownWords/tongues/en'
import { packed } from '../learnt/en'

/** What listens to English. */
export const ear: Ear = { tongue, model: unpack(packed) }
