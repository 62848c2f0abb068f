import type { FactId } from '../facts/facts'
import { isLawId, isStatementId } from '../facts/provenance'
import { statements, type Statement } from '../facts/statements'
import type { Task } from '../journeys/task'
import { taskOf, type TaskId } from '../tasks'

const isClaim = (id: FactId): boolean => {
  if (isLawId(id)) return false
  const statement: Statement | undefined = isStatementId(id) ? statements[id] : undefined
  return statement?.advice !== true
}

/**
 * Does a line say something of the platform (a time, a rule, a menu) that only guides say? Such a line carries a mark,
 * and its page says once what the mark means. Plain care, safety, law and a guide's practical advice carry none.
 */
export function isClaimed(id: TaskId): boolean {
  const { because, taps }: Task = taskOf(id)
  return taps !== undefined || (typeof because !== 'string' && because.some(isClaim))
}
