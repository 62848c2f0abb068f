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
const lastWord = /(?:[\u2e80-\uffef“”]{2}|[^\s\u2e80-\uffef“”]+[\u2e80-\uffef“”]?|\S)$/

/** What is shown of a piece; a mark behind it is on the line of the last word, never on one of its own. */
function shown({ text, kind }: Piece, mark?: ReactNode): ReactNode {
  const [last = ''] = (mark && lastWord.exec(text)) || []
  const before = text.slice(0, text.length - last.length)
  return (
    <>
      {kind === 'phrase' ? broken(before) : before}
      {mark && (
        <span className={css.figure}>
          {`${last} `}
          {mark}
        </span>
      )}
    </>
  )
}

function marked(pieces: readonly Piece[], locale: Locale, isChanging: boolean, mark?: ReactNode): ReactNode {
  const parts = pieces.filter(({ text, kind }) => text || kind === 'break')
  const [first] = parts
  if (!mark && parts.length === 1 && first?.kind === 'plain') return first.text
  return parts.map((piece, i) => {
    const { text, kind } = piece
    const own = i === parts.length - 1 ? mark : undefined
    if (kind === 'break') return <wbr key={i} />
    if (kind === 'plain' && own) return <Fragment key={i}>{shown(piece, own)}</Fragment>
    if (kind === 'plain') return isChanging ? <span key={i}>{text}</span> : text
    return (
      <span key={i} className={css[kind]} lang={locale === 'zh-CN' || kind === 'figure' ? undefined : 'zh-CN'}>
        {shown(piece, own)}
      </span>
    )
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
