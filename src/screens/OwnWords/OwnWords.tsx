import { useEffect, useRef, useState, type ChangeEvent, type KeyboardEvent } from 'react'
import { Drawn } from '../../components/Text/Drawn'
import { useHydrated } from '../../components/useHydrated'
import { allSteps } from '../../i18n/growingWords'
import { useLocale, useWords } from '../../i18n/i18n'
import { useLazyPart } from '../../state/lazyPart'
import { ears } from './ears'
import css from './OwnWords.module.css'

/** ms without a key after which what was typed is heard: longer while letters are still being made into characters. */
const [REST, CHOOSING] = [600, 1800] as const

const FIELD = 'ownWords'
const HINT = 'ownWordsHint'

function Field() {
  const core = useWords()
  const [isTouched, setTouched] = useState(false)
  const [said, setSaid] = useState('')
  const locale = useLocale()
  const ear = useLazyPart(ears[locale], isTouched)
  const steps = useLazyPart(allSteps[locale], isTouched)
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(resting.current), [])
  const hear = (text: string, after: number) => {
    clearTimeout(resting.current)
    resting.current = setTimeout(() => setSaid(text), after)
  }
  const typed = ({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) => {
    const isChoosing = nativeEvent instanceof InputEvent && nativeEvent.isComposing
    hear(target.value, !target.value.trim() ? 0 : isChoosing ? CHOOSING : REST)
  }
  const entered = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter also ends the choice of characters in an input method.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    hear(event.currentTarget.value, 0)
  }
  return (
    <>
      <label htmlFor={FIELD}>{core.ui.ownWords.label}</label>
      <textarea
        id={FIELD}
        rows={2}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-describedby={ear && steps && HINT}
        data-own-words
        onFocus={() => setTouched(true)}
        onChange={typed}
        onKeyDown={entered}
      />
      {ear && steps && <ear.Roads said={said} ear={ear.ear} core={{ ...core, steps }} hintId={HINT} />}
    </>
  )
}

/** The field as it comes, in outline: it takes up the room the field will need. */
function Ahead() {
  const { label } = useWords().ui.ownWords
  return (
    <div className={css.ahead} aria-hidden="true" data-scripted>
      <span className={css.label}>
        <Drawn>{label}</Drawn>
      </span>
      <div className={css.blank} />
    </div>
  )
}

/** Where a person says what happened as they would say it. Works on this device alone, and keeps nothing. */
export function OwnWords() {
  const isHere = useHydrated()
  return (
    <div className={css.own} data-screen>
      {isHere ? <Field /> : <Ahead />}
    </div>
  )
}
