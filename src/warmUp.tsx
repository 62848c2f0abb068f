import { startTransition, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { StepId } from '../machines/flow'
import { emptyTrail } from '../machines/core/trail'
import { outline } from '../machines/core/outline'
import type { Locale } from './address'
import { grown, lateIn, warmAdvice } from './i18n/growingWords'
import { Language } from './i18n/i18n'
import type { PageWords } from './i18n/words'
import { adviceScreen } from './screens/lazyScreens'
import { QuestionScreen } from './screens/QuestionScreen/QuestionScreen'
import { whenIdle } from './time/whenIdle'

const steps = ['start', 'issue', 'stage', 'askPlatform'] as const satisfies readonly StepId[]

type Props = { readonly Advice: ReturnType<typeof adviceScreen.get>; readonly onEnd: () => void }

/** Shows some steps one after the other, in slices that always let a tap go first. */
function Rehearsal({ Advice, onEnd }: Props) {
  const [turn, setTurn] = useState(0)
  useEffect(() => whenIdle(() => (turn + 1 < steps.length ? startTransition(() => setTurn(turn + 1)) : onEnd())), [turn, onEnd])
  const step = steps[turn] ?? 'start'
  const shown = outline({ trail: emptyTrail(step) }, step)
  if (shown.kind === 'question') return <QuestionScreen view={shown} />
  return shown.kind === 'action' && Advice ? <Advice view={shown} isRehearsed /> : null
}

/**
 * Shows three questions and what is seen first of an action, out of sight. A browser compiles code when it first runs:
 * done while the person still reads, the first tap does not wait for it.
 */
export async function warmUp(locale: Locale, words: PageWords): Promise<void> {
  await warmAdvice(locale, adviceScreen)
  const late = lateIn(locale)
  if (!late) return
  const root = createRoot(document.createElement('div'))
  startTransition(() =>
    root.render(
      <Language locale={locale} words={grown(words, late)}>
        <Rehearsal Advice={adviceScreen.get()} onEnd={() => root.unmount()} />
      </Language>,
    ),
  )
}
