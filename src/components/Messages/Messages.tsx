import { useTranslation } from 'react-i18next'
import type { MessageId } from '../../../machines/messages'
import type { Trail } from '../../../machines/core/trail'
import { useAdvice, useLocale, useWords } from '../../i18n/i18n'
import { inARow } from '../../i18n/sentences'
import { CopyButton } from '../CopyButton/CopyButton'
import { Fold } from '../Fold/Fold'
import { Section } from '../Section/Section'
import { useTyped } from './blanks'
import { copied, cut, emptyIn, hasClauses, hintedBy, piecesOf, saidBy, type Piece, type Values } from './fill'
import { labelOf } from './labelOf'
import css from './Messages.module.css'
import { Run } from './Pieces'
import { Wishes } from './Wishes'

const Pieces = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <p className={css.text} lang="zh-CN">
    <Run pieces={pieces} />
  </p>
)

/** What is still to be filled in or ticked, before it is sent and once it is copied. */
function useLeft(pieces: readonly Piece[]) {
  const { messages: words } = useWords().ui
  const { t } = useTranslation()
  const locale = useLocale()
  const empty = emptyIn(pieces)
  const names = [...new Set(empty.map((gap) => labelOf(words, gap)))].join(words.and)
  return {
    note: inARow(locale, [hasClauses(pieces) && words.tick, empty.length > 0 && t(($) => $.ui.messages.left, { many: empty.length }), words.staysHere]),
    done: empty.length > 0 ? t(($) => $.ui.messages.blanksLeft, { many: empty.length, names }) : undefined,
  }
}

type CardProps = { readonly id: MessageId; readonly trail: Trail; readonly known?: Values | undefined }

function Card({ id, trail, known }: CardProps) {
  const { messages: words } = useWords().ui
  const { messages, originals, problems, wishes } = useAdvice()
  const typed = useTyped()
  const values = { ...known, ...typed }
  const { text } = originals.messages[id]
  const phrase = saidBy<string>(trail.pairs, originals.problems) ?? ''
  // What was typed into a phrase must not stay when an answer changes what is known.
  const problem = { phrase, name: `problem ${phrase}` }
  const offered = text.includes('{{wish}}') ? (saidBy<readonly string[]>(trail.pairs, originals.wishes) ?? []) : []
  const meant = saidBy<readonly string[]>(trail.pairs, wishes) ?? []
  const wish = values['wish'] ?? ''
  const understood = { ...values, wish: meant[offered.indexOf(wish)] ?? wish }
  const inWords = piecesOf(messages[id].text, id, understood, { ...problem, phrase: saidBy<string>(trail.pairs, problems) ?? '' })
  const pieces = hintedBy(piecesOf(text, id, values, problem), inWords)
  const [open, folded] = cut(pieces)
  const { note, done } = useLeft(pieces)
  return (
    <div className={css.card} data-message={id}>
      <Pieces pieces={open} />
      {folded.length > 0 && (
        <Fold title={words.whole}>
          <Pieces pieces={folded} />
        </Fold>
      )}
      {offered.length > 0 && <Wishes wishes={offered} meant={meant} chosen={values['wish']} />}
      {messages !== originals.messages && (
        <Fold title={words.meaning} onScreen>
          <p className={css.text}>
            <Run isRead pieces={inWords} />
          </p>
        </Fold>
      )}
      <CopyButton primary label={words.copy} text={copied(pieces)} beside={<p className={css.aside}>{note}</p>} {...(done && { done })} />
    </div>
  )
}

type Props = {
  readonly ids: readonly MessageId[]
  readonly trail: Trail
  /** What the person noted before, by the blank it fills. */
  readonly known?: Values | undefined
}

/** Words ready to send or to say, fitted to the answers, their gaps filled in on the device. The first stands open. */
export function Messages({ ids: [first, ...others], trail, known }: Props) {
  const { messages } = useAdvice()
  if (!first) return null
  return (
    <>
      <Section id="words" title={messages[first].title}>
        <Card id={first} trail={trail} known={known} />
      </Section>
      {others.map((id) => (
        <Fold key={id} title={messages[id].title}>
          <Card id={id} trail={trail} known={known} />
        </Fold>
      ))}
    </>
  )
}
