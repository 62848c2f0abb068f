import type { Outline } from '../../../machines/core/outline'
import { useFullView } from '../../walk/useFullView'
import { ActionScreen } from './ActionScreen'
import { EndingScreen } from './EndingScreen'

type Props = {
  readonly view: Extract<Outline, { kind: 'action' | 'ending' }>
  /** Out of sight, for the code to be compiled: what is seen first is enough. */
  readonly isRehearsed?: boolean
}

/** What to do, or how it ended: the screens that come after the questions, with all they are made of. */
export function AdviceScreen({ view, isRehearsed = false }: Props) {
  const shown = useFullView(view)
  if (shown.kind === 'action') return <ActionScreen view={shown} isRehearsed={isRehearsed} />
  return shown.kind === 'ending' ? <EndingScreen view={shown} /> : null
}
