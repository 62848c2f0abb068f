import type { Ear } from '../../../../machines/ownWords/listen'
import { unpack } from '../../../../machines/ownWords/model'
import { tongue } from '../../../../machines/ownWords/tongues/zh-CN'
import { packed } from '../learnt/zh-CN'

/** What listens to Chinese. */
export const ear: Ear = { tongue, model: unpack(packed) }
