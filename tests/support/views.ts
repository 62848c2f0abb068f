import { isStepId } from '../../machines/flow'
import { parseTrail } from '../../machines/core/trail'
import { view, type View } from '../../machines/core/view'

type Action = Extract<View, { kind: 'action' }>

/** The view of an action, reached by a trail or opened on its own. */
export function actionAt(step: string, fragment = ''): Action {
  const shown = isStepId(step) && view(parseTrail(fragment, step), step)
  if (!shown || shown.kind !== 'action') throw new Error(`"${step}" with "${fragment}" is no action`)
  return shown
}
