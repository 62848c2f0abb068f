import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Ear, Heard } from '../../../machines/ownWords/listen'
import { hrefTo } from '../../address'
import { wear } from '../../browser/wear'
import { useLocale, useWords } from '../../i18n/i18n'
import { answerText } from '../../i18n/say'
import type { Core } from '../../i18n/words'
import { StepLink } from '../../walk/StepLink'
import { hear, toUnsure } from './hear'
import { openCheck } from './openCheck'
import look from './roads.css?inline'

wear(look)

type Props = {
  readonly said: string
  readonly ear: Ear
  /** Words of every journey, since roads may lead into any. */
  readonly core: Core
  /** What describes the field has this id. */
  readonly hintId: string
}

/** Up to three roads for what was said, each with the answers it takes as given; or that nothing was recognised. */
export function Roads({ said, ear, core, hintId }: Props) {
  const { t } = useTranslation()
  // Nothing at first, even where this comes after the words: a status is heard when it changes.
  const text = useDeferredValue(said, '')
  const heard = useMemo(() => hear(text, ear), [text, ear])
  const { ownWords } = core.ui
  const told = (all: Heard) => {
    if (all.roads.length === 0) return ownWords.nothing
    if (all.isUrgent) return ownWords.urgent
    return all.roads.length === 1 ? ownWords.foundOne : t(($) => $.ui.ownWords.found, { many: all.roads.length })
  }
  return (
    <>
      <p id={hintId} className="own-status">
        {ownWords.hint}
      </p>
      <p role="status" className="own-status">
        {heard && told(heard)}
      </p>
      {heard && <Offered heard={heard} core={core} text={text.trim()} />}
    </>
  )
}

/** The name of an answer, without what it gives as examples. */
const inShort = (answer: string): string => answer.split(/[：（(]|: /)[0] ?? answer

function Offered({ heard, core, text }: { readonly heard: Heard; readonly core: Core; readonly text: string }) {
  const { steps, ui } = core
  const { ownWords } = ui
  // What may be urgent comes before everything, as it is told.
  const isCheckFirst = heard.check === 'message' && !heard.isUrgent
  const check = heard.check && <Check text={text}>{heard.check === 'message' ? ownWords.checkMessage : ownWords.checkNumber}</Check>
  return (
    <ul className="own-roads" aria-label={ownWords.roads}>
      {isCheckFirst && check}
      {heard.roads.map(({ id, pairs, to }, i) => (
        <li key={id}>
          <StepLink to={to} data-road={id} className={heard.isUrgent && i === 0 ? 'own-road own-urgent' : 'own-road'}>
            <strong>{steps[to.step].title}</strong>
            <span>{pairs.map((pair) => inShort(answerText(core, pair))).join(' → ')}</span>
          </StepLink>
        </li>
      ))}
      {!isCheckFirst && check}
      {heard.roads.length === 0 && (
        <li>
          <StepLink to={toUnsure} data-road="orient" className="own-road">
            <strong>{steps.orient.title}</strong>
            <span>{steps.start.answers.unsure}</span>
          </StepLink>
        </li>
      )}
    </ul>
  )
}

/** The page that weighs a whole message, with the message: handed over in memory, never in the address. */
function Check({ text, children }: { readonly text: string; readonly children: string }) {
  const core = useWords()
  const locale = useLocale()
  const href = hrefTo(locale, { page: 'check' })
  return (
    <li>
      <a
        href={href}
        className="own-road"
        data-check
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          void openCheck(locale, text)
        }}
      >
        <strong>{children}</strong>
        <span>{core.ui.pages.check}</span>
      </a>
    </li>
  )
}
