import { Fragment, type ReactNode } from 'react'
import type { Locale } from '../../address'
import { useLocale } from '../../i18n/i18n'
import { partsOf } from './parts'
import { phrases, pieces as piecesOf, type Piece } from './pieces'
import css from './Text.module.css'

const broken = (phrase: string): ReactNode =>
  partsOf(phrase).map((part, i) => (
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {part}
    </Fragment>
  ))

/** The last word of a text, in Chinese its last two signs. */
const lastWord = /(?:[\u2e80-\uffef]{2}|[^\s\u2e80-\uffef]+[\u2e80-\uffef]?|\S)$/

/** The end of a text that a mark behind it is kept on one line with: in a long phrase its last part, if that is short. */
function endOf({ text, kind }: Piece): string {
  const [last = ''] = kind === 'phrase' ? partsOf(text).slice(-1) : []
  return last.length > 0 && last.length < 6 ? last : (lastWord.exec(text)?.[0] ?? '')
}

/** A text with a mark behind it, which never stands on a line of its own. */
function withMark(piece: Piece, mark: ReactNode, name: (piece: Piece) => ReactNode): ReactNode {
  const { text, kind } = piece
  const isName = kind === 'label' || kind === 'figure'
  const end = isName ? text : endOf(piece)
  const before = text.slice(0, text.length - end.length)
  return (
    <>
      {kind === 'phrase' ? broken(before) : before}
      {kind === 'phrase' && <wbr />}
      <span className={css.phrase}>
        {isName ? name(piece) : end} {mark}
      </span>
    </>
  )
}

function marked(pieces: readonly Piece[], locale: Locale, isChanging: boolean, mark?: ReactNode): ReactNode {
  const parts = pieces.filter(({ text }) => text)
  const [first] = parts
  if (!mark && parts.length === 1 && first?.kind === 'plain') return first.text
  const held = ({ text, kind }: Piece, key?: number) => (
    <span key={key} className={css[kind]} lang={locale === 'en' && kind === 'label' ? 'zh-CN' : undefined}>
      {kind === 'phrase' ? broken(text) : text}
    </span>
  )
  return parts.map((piece, i) => {
    if (mark && i === parts.length - 1) return <Fragment key={i}>{withMark(piece, mark, held)}</Fragment>
    if (piece.kind !== 'plain') return held(piece, i)
    return isChanging ? <span key={i}>{piece.text}</span> : piece.text
  })
}

/**
 * What `Text` shows, as the children of an element of its own: there the next question's words take over even where
 * a translator has put others in the place of these.
 */
export function useText(): (text: string) => ReactNode {
  const locale = useLocale()
  return (text) => marked(piecesOf(text, locale), locale, true)
}

/** The same for what is read at a glance, a heading or an answer: its lines end where its phrases do. */
export function useTitle(): (text: string) => ReactNode {
  const locale = useLocale()
  return (text) => marked(phrases(text, locale), locale, true)
}

/** Words that may change language half-way, marked so that they are read aloud right; and words that stay in one piece. */
export function Text({ children }: { readonly children: string }) {
  const locale = useLocale()
  return marked(piecesOf(children, locale), locale, false)
}

type TitleProps = {
  readonly children: string
  /** A small mark behind the last word. */
  readonly mark?: ReactNode
}

/** The same for a heading: its lines end where its phrases do. */
export function Title({ children, mark }: TitleProps) {
  const locale = useLocale()
  return marked(phrases(children, locale), locale, false, mark)
}
