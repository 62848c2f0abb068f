import { useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { sent } from '../components/Messages/fill'
import { downloadText } from '../browser/download'
import { inAppOf } from '../browser/inApp'
import type { DocumentWords } from '../i18n/documentWords'
import { useLocale, useWords } from '../i18n/i18n'
import { gapIn } from '../i18n/sentences'
import { canPrint } from '../print/canPrint'
import { printAlone } from '../print/printAlone'
import { BLANK, heldBlanks, type DraftPart } from './draft'

type Props = { readonly title: string; readonly parts: readonly DraftPart[]; readonly text: string; readonly words: DocumentWords['ui'] }

/** A blank on paper, wide enough for a pen. */
const BY_HAND = '（　　　　　　　　）'

/** A line with room for a pen, no blank cut off from the word that says what belongs there. */
const byHand = (line: string): ReactNode =>
  heldBlanks(line).map((piece, i) =>
    i % 2 ? (
      <span key={i} className="paper-blank">
        {piece.replace(BLANK, BY_HAND)}
      </span>
    ) : (
      piece
    ),
  )

/** Nothing else is printed while this mark is set; the style sheet reads it. */
const alone = (isAlone: boolean) => document.documentElement.toggleAttribute('data-alone', isAlone)

/** Ways to take a paper along, where the browser has them: on paper alone, or as a file. */
export function Keep({ title, parts, text, words }: Props) {
  const [printing, setPrinting] = useState(false)
  const [said, setSaid] = useState('')
  const set = (is: boolean) => {
    alone(is)
    setPrinting(is)
  }
  if (inAppOf(navigator.userAgent)) return null
  return (
    <div className="paper-keep" data-screen>
      {canPrint({ print: window.print, userAgent: navigator.userAgent }) && (
        <button type="button" onClick={() => printAlone(() => set(true), () => set(false))}>
          {words.print}
        </button>
      )}
      <button type="button" onClick={() => setSaid(downloadText(`${title}.txt`, 'text/plain;charset=utf-8', text) ? words.saved : words.notSaved)}>
        {words.save}
      </button>
      <p role="status">{said}</p>
      {printing && createPortal(<Sheet title={title} parts={parts} cut={words.cut} />, document.body)}
    </div>
  )
}

type SheetProps = { readonly title: string; readonly parts: readonly DraftPart[]; readonly cut: string }

/** The paper alone, as it is handed in; under it, to be cut off, who drafted it. */
function Sheet({ title, parts, cut }: SheetProps) {
  const { site } = useWords().ui
  const locale = useLocale()
  return (
    <article className="paper-sheet" data-sheet>
      <div lang="zh-CN">
        <h1>{title}</h1>
        {parts.map(({ head, lines }, part) => (
          <section key={part}>
            {head && <h2>{head}</h2>}
            {lines.map((line, i) => (
              <p key={i}>{byHand(sent(line))}</p>
            ))}
          </section>
        ))}
      </div>
      <footer>
        {cut + gapIn(locale)}
        {site.statement}
      </footer>
    </article>
  )
}
