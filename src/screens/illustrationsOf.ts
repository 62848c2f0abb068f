import type { TapsId } from '../../machines/facts/taps'
import type { Task } from '../../machines/journeys/task'
import { taskOf, type TaskId } from '../../machines/tasks'
import type { Illustrated, IllustrationId } from '../components/Illustration/Illustrations'

/** Lines that a picture shows better than words do. */
const shownBy: { readonly [T in TaskId]?: IllustrationId } = {
  lookAtRequest: 'orderState',
  openRequestPage: 'orderState',
  returnOpenPage: 'orderState',
  windowLookWhy: 'orderState',
  lookIfApproved: 'orderState',
  findWhatIsMissing: 'orderState',
  watchRulingNotices: 'orderState',
  openRulingNotice: 'orderState',
  watchRefundStatus: 'orderState',
  autoReply: 'replies',
  findLastHuman: 'replies',
  saySilent: 'replies',
  changeConfirmed: 'replies',
  companyRemind: 'replies',
  qualityPhotos: 'photos',
  fakeCompare: 'photos',
  evidenceGoods: 'photos',
  evidenceComparison: 'photos',
}

/** The pictures that lines of a checklist have, each once. */
export const picturesOf = (tasks: readonly TaskId[]): readonly IllustrationId[] => [...new Set(tasks.flatMap((task) => shownBy[task] ?? []))]

/** The pictures of the one thing to do now: its way through the app, then what to look for. */
export function picturesAt(now: TaskId, ways: Readonly<Record<TapsId, readonly string[]>>): readonly Illustrated[] {
  const { taps }: Task = taskOf(now)
  return [...(taps ? [ways[taps]] : []), ...picturesOf([now])]
}
