import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { StepId } from '../machines/flow'
import { emptyTrail } from '../machines/core/trail'
import { outline } from '../machines/core/outline'
import type { Locale } from './address'
import { Language } from './i18n/i18n'
import type { Words } from './i18n/words'
import { QuestionScreen } from './screens/QuestionScreen/QuestionScreen'
import { whenIdle } from './time/whenIdle'

/**
 * Shows three questions one after the other, out of sight. A browser compiles code when it first runs: done while the
 * person still reads, the first tap does not wait for it.
 */
export function warmUp(locale: Locale, words: Words): void {
  const root = createRoot(document.createElement('div'))
  const show = (step: StepId) => {
    const shown = outline({ trail: emptyTrail(step) }, step)
    if (shown.kind !== 'question') throw new Error(`"${step}" is no question`)
    flushSync(() =>
      root.render(
        <Language locale={locale} words={words}>
          <QuestionScreen view={shown} />
        </Language>,
      ),
    )
  }
  // One at a time, so that a tap meanwhile waits for none but the one begun.
  for (const step of ['start', 'issue', 'silence'] as const) whenIdle(() => show(step))
  whenIdle(() => root.unmount())
}
