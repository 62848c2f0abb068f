import { elsewhere } from '../../../../locales/en/elsewhere'
import { phrases } from '../../../../locales/en/phrases'
import { tongue } from '../../../../machines/ownWords/tongues/en'
import { learnt } from '../../../../machines/ownWords/training/learnt'

/** What is learnt from what people say in English. Run by the build; only what comes of it is shipped. */
export const packed = learnt({ phrases, elsewhere }, tongue, { times: 4, worth: 6, weights: 7110 })
