import type { Case } from '../../machines/case/record'
import type { DocumentBlank } from '../../machines/documents/blanks'
import { blanksFrom, type Telling } from '../case/blanks'
import type { Values } from '../components/Messages/fill'
import { beijingDay, beijingInstant } from '../time/inWords'

const RECEIVED = 'receivedAt' satisfies DocumentBlank & keyof Case['moments']

const COUNT = 'proofCount' satisfies DocumentBlank

/** With the year: papers are read months later. They are Chinese in every language. */
const onPaper: Telling = { time: beijingInstant, date: beijingDay, until: (locale, at) => `${beijingInstant(locale, at)}之前` }

/** What a case fills into papers, as a Chinese reader is told it. */
export function knownFrom(kept: Pick<Case, 'moments' | 'order' | 'promises' | 'evidence'>): Values {
  const received = kept.moments[RECEIVED]
  return {
    ...blanksFrom(kept, 'zh-CN', onPaper),
    ...(kept.evidence.length > 0 && { [COUNT]: String(kept.evidence.length) }),
    ...(received && { [RECEIVED]: (received.rough ? onPaper.date : onPaper.time)('zh-CN', received.at) }),
  }
}
