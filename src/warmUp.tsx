import { startTransition, useEffect, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { emptyTrail } from '../machines/core/trail'
import { outline, type Outline } from '../machines/core/outline'
import type { StepId } from '../machines/flow'
import type { Locale } from './address'
import { currentHref, subscribe } from './browser/history'
import { isRewritten } from './browser/rewritten'
import { allSteps, grown, lateIn, warmAdvice } from './i18n/growingWords'
import { Language } from './i18n/i18n'
import type { PageWords } from './i18n/words'
import { adviceScreen } from './screens/lazyScreens'
import { QuestionScreen } from './screens/QuestionScreen/QuestionScreen'
import { whenIdle } from './time/whenIdle'
import { viewsAhead } from './walk/useView'

/** ms for which a person who goes on at once is not disturbed: after it they read. */
const READING = 400

const idle = () => new Promise<void>((now) => void whenIdle(now))

/**
 * Lays out what is rehearsed, within one task and so for nobody to see, hear or find: the browser keeps how letters join
 * to words, which is the longer half of laying out a question.
 */
function layOut(stage: HTMLElement): void {
  document.body.append(stage)
  void stage.offsetHeight
  stage.remove()
}

function makeStage(): HTMLElement {
  const stage = document.createElement('div')
  // By hand, since pages may have no styles in their markup. Nothing else on the page moves.
  Object.assign(stage.style, { position: 'absolute', width: '100%', contain: 'strict' })
  return stage
}

type Question = Extract<Outline, { kind: 'question' }>
type Rehearsed = { readonly stage: HTMLElement; readonly root: Root; readonly locale: Locale; readonly words: PageWords; readonly known: Set<StepId> }

/** The next question that has not been rehearsed; none where links load pages. */
const nextOf = ({ known }: Rehearsed) =>
  isRewritten() ? undefined : viewsAhead().find((view): view is Question => view.kind === 'question' && !known.has(view.step))

/** The questions that the answers on the screen lead to, each once, in slices that let a tap go before, and end with it. */
async function rehearseAhead(rehearsed: Rehearsed, here: string): Promise<void> {
  const { stage, root, locale, words, known } = rehearsed
  for (;;) {
    await idle()
    const shown = currentHref() === here ? nextOf(rehearsed) : undefined
    if (!shown) return
    known.add(shown.step)
    // As after a tap, so that the code that answers one is compiled as it runs.
    flushSync(() =>
      root.render(
        <Language locale={locale} words={words}>
          <QuestionScreen view={shown} />
        </Language>,
      ),
    )
    await idle()
    if (currentHref() === here) layOut(stage)
    else known.delete(shown.step)
  }
}

function Told({ onShown, children }: { readonly onShown: () => void; readonly children: ReactNode }) {
  useEffect(onShown, [onShown])
  return children
}

/** What is seen first of an action: more than a slice holds, so a tap may come in between. */
async function rehearseAction({ root, locale, words }: Rehearsed): Promise<void> {
  await warmAdvice(locale, adviceScreen)
  const grownSince = grown(words, lateIn(locale))
  const Advice = adviceScreen.get()
  const shown = outline({ trail: emptyTrail('askPlatform') }, 'askPlatform')
  if (!grownSince.advice || !Advice || shown.kind !== 'action') return
  await idle()
  await new Promise<void>((onShown) =>
    startTransition(() =>
      root.render(
        <Language locale={locale} words={grownSince}>
          <Told onShown={onShown}>
            <Advice view={shown} isRehearsed />
          </Told>
        </Language>,
      ),
    ),
  )
  root.render(null)
}

/**
 * Shows the next questions and what is seen first of an action, out of sight. A browser compiles code when it first runs
 * and shapes words when it first lays them out: done while the person still reads, a tap does not wait for it.
 */
export async function warmUp(locale: Locale, given: PageWords): Promise<void> {
  const opened = currentHref()
  const steps = await allSteps[locale].load()
  const stage = makeStage()
  const rehearsed: Rehearsed = { stage, root: createRoot(stage), locale, words: grown(given, { steps }), known: new Set() }
  let turn = rehearseAhead(rehearsed, opened).then(() => rehearseAction(rehearsed))
  let resting: ReturnType<typeof setTimeout> | undefined
  subscribe(() => {
    clearTimeout(resting)
    resting = setTimeout(() => {
      turn = turn.then(() => rehearseAhead(rehearsed, currentHref()))
    }, READING)
  })
  await turn
}
