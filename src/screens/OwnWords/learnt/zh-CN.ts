import { elsewhere } from '../../../../locales/zh-CN/elsewhere'
import { phrases } from '../../../../locales/zh-CN/phrases'
import { tongue } from '../../../../machines/ownWords/tongues/zh-CN'
import { learnt } from '../../../../machines/ownWords/training/learnt'

/** What is learnt from what people say in Chinese. Run by the build; only what comes of it is shipped. */
export const packed = learnt({ phrases, elsewhere }, tongue, { times: 6, worth: 10, weights: 7000 })
