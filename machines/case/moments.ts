import type { Moment } from '../core/deadlines'
import type { Moments } from '../core/proposal'
import type { Case, PromiseMade } from './record'
import { momentNames } from './recorded'

/** The last promise that was made, if any. */
export const newestPromise = ({ promises }: Pick<Case, 'promises'>): PromiseMade | undefined =>
  promises.reduce<PromiseMade | undefined>((newest, one) => (newest && newest.madeAt > one.madeAt ? newest : one), undefined)

/** When things happened in a case, as plain instants; a promised time is that of the last promise. */
export function momentsOf(kept: Pick<Case, 'moments' | 'promises'>): Moments {
  const found: { [M in Moment]?: number | undefined } = { promisedUntil: newestPromise(kept)?.until }
  for (const moment of momentNames) found[moment] = kept.moments[moment]?.at
  return found
}
