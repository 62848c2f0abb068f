import type { Case } from '../../machines/case/record'
import type { DocumentBlank } from '../../machines/documents/blanks'
import { blanksFrom } from '../case/blanks'
import type { Values } from '../components/Messages/fill'
import { beijingDate, beijingTime } from '../time/inWords'

const RECEIVED = 'receivedAt' satisfies DocumentBlank & keyof Case['moments']

const COUNT = 'proofCount' satisfies DocumentBlank

/** What a case fills into papers, as a Chinese reader is told it. */
export function knownFrom(kept: Pick<Case, 'moments' | 'promises' | 'evidence'>): Values {
  const received = kept.moments[RECEIVED]
  return {
    ...blanksFrom(kept, 'zh-CN'),
    ...(kept.evidence.length > 0 && { [COUNT]: String(kept.evidence.length) }),
    ...(received && { [RECEIVED]: (received.rough ? beijingDate : beijingTime)('zh-CN', received.at) }),
  }
}
