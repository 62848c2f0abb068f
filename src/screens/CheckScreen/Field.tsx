import { useMemo, useState } from 'react'
import { Drawn } from '../../components/Text/Drawn'
import { useHydrated } from '../../components/useHydrated'
import { useToolWords } from '../../i18n/i18n'
import { takeOver } from '../handedOver'
import { weigh } from './judging'
import { Message } from './Message'
import { Found, useTitle } from './Found'
import shared from '../../styles/shared.module.css'
import css from './Check.module.css'

function Live() {
  const { check } = useToolWords()
  const title = useTitle()
  const [text, setText] = useState(takeOver)
  const judged = useMemo(() => weigh(text), [text])
  const findings = judged.numbers
  // A number alone, in whatever letters, is answered as a number: no message came with it.
  const besides = findings.reduce((rest, { written }) => rest.replace(written, ''), text)
  const isMessage = judged.signs.length > 0 || judged.links.length > 0 || /\p{L}/u.test(besides)
  const isBlank = text.trim() === ''
  const numbers = findings.map((one) => `${one.digits}: ${title(one)}`)
  const told = numbers.length || isMessage ? numbers : [check.none]
  const verdict = isMessage ? [check.message.verdicts[judged.verdict].title] : []
  // What is written below is not written twice.
  const isSpokenOnly = !isBlank && (isMessage || findings.length > 0)
  return (
    <>
      <div className={css.box}>
        <label htmlFor="number">{check.label}</label>
        <textarea
          id="number"
          rows={3}
          value={text}
          onChange={(event) => setText(event.target.value)}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
        <button type="button" className={css.clear} disabled={isBlank} onClick={() => setText('')}>
          {check.clear}
        </button>
      </div>
      <section aria-labelledby="results" className={css.results}>
        <h2 id="results">{check.results}</h2>
        <p role="status" className={isSpokenOnly ? shared.spoken : undefined}>
          {isBlank ? check.waiting : [...verdict, ...told].join(check.message.separator)}
        </p>
        {isMessage && <Message judged={judged} />}
        {findings.length > 0 && (
          <ul className={css.list}>
            {findings.map((finding) => (
              <Found key={finding.digits} finding={finding} />
            ))}
          </ul>
        )}
      </section>
    </>
  )
}

/** The field as it comes, in outline: it takes up the room the field will need. */
function Ahead() {
  const { check } = useToolWords()
  return (
    <div className={css.ahead} aria-hidden="true" data-scripted>
      <div className={css.box}>
        <span className={css.label}>
          <Drawn>{check.label}</Drawn>
        </span>
        <div className={css.blank} />
        <div className={css.press}>
          <Drawn>{check.clear}</Drawn>
        </div>
      </div>
      <div className={css.results}>
        <h2>
          <Drawn>{check.results}</Drawn>
        </h2>
        <p>
          <Drawn>{check.waiting}</Drawn>
        </p>
      </div>
    </div>
  )
}

/**
 * Where a number is pasted and its verdict appears. Works on this device alone and keeps nothing. The field needs the
 * application, so it comes with it, into a place that was kept.
 */
export function Field() {
  const { check } = useToolWords()
  const hydrated = useHydrated()
  return (
    <div className={css.field} data-screen>
      {hydrated ? (
        <Live />
      ) : (
        <>
          <noscript>
            <p className={css.needs}>{check.needsScript}</p>
          </noscript>
          <Ahead />
        </>
      )}
    </div>
  )
}
