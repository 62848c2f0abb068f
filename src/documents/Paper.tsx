import type { ClauseId } from '../../machines/documents/clauses'
import { documentOf, type DocumentId } from '../../machines/documents/documents'
import { isSaid } from '../../machines/core/papers'
import type { Trail } from '../../machines/core/trail'
import { CopyButton } from '../components/CopyButton/CopyButton'
import { useTyped } from '../components/Messages/blanks'
import { hintedBy, piecesOf, saidBy, type Values } from '../components/Messages/fill'
import { Wishes } from '../components/Messages/Wishes'
import { Text } from '../components/Text/Text'
import { useAdvice } from '../i18n/i18n'
import type { DocumentWords } from '../i18n/documentWords'
import { put } from '../print/put'
import { Clauses, keyOf } from './Clauses'
import { BLANK, clausesIn, draft, draftText, partText } from './draft'
import { DraftCard } from './DraftCard'
import { Laws } from './Laws'
import { Keep } from './Keep'

type Props = { readonly id: DocumentId; readonly trail: Trail; readonly known: Values; readonly words: DocumentWords }

/** One paper: what it is and where it goes, what is so, the text with its blanks, and ways to take it along. */
export function Paper({ id, trail, known, words }: Props) {
  const { originals, problems, wishes } = useAdvice()
  const values = { ...known, ...useTyped() }
  const { form, laws, inFields, to } = documentOf(id)
  const { what, where, needs } = words.about[id]
  const { ui } = words
  const text = words.originals[id]
  const offered = clausesIn(text)
  const phrase = saidBy<string>(trail.pairs, originals.problems) ?? ''
  const problem = { phrase, name: `problem ${phrase}` }
  const stands = (clause: ClauseId) => (values[keyOf(clause)] ?? (isSaid(clause, trail, values) ? 'yes' : '')) !== ''
  const parts = draft(text, values, problem, stands)
  const meant = piecesOf('{{problem}}', problem.name, values, { ...problem, phrase: saidBy<string>(trail.pairs, problems) ?? '' })
  const asked = parts.map((part) => ({ ...part, lines: part.lines.map((line) => hintedBy(line, meant)) }))
  const whole = draftText(text.title, parts)
  const said = whole.includes(BLANK) ? { done: ui.blanksLeft } : {}
  const asksWish = JSON.stringify(text).includes('{{wish}}')
  return (
    <>
      <p>
        <Text>{what}</Text>
      </p>
      <p className="paper-small">
        <strong>{ui.where}</strong>
        <Text>{where}</Text>
      </p>
      <p className="paper-small">
        <strong>{ui.needs}</strong>
        <Text>{needs.join(' · ')}</Text>
      </p>
      {form && (
        <p className="paper-small">
          <Text>{words.forms[form]}</Text>
        </p>
      )}
      {offered.length > 0 && <Clauses title={ui.clauses} ids={offered} words={words.clauses} stands={stands} />}
      {asksWish && <Offered wishes={saidBy<readonly string[]>(trail.pairs, originals.wishes)} meant={saidBy<readonly string[]>(trail.pairs, wishes)} chosen={values['wish']} />}
      <DraftCard title={text.title} parts={asked} labels={words.blanks} />
      <p className="paper-small">{put(ui.count, { count: String(whole.replace(/\s/g, '').length) })}</p>
      {to === 'court' && <p className="paper-small">{ui.evidence}</p>}
      {inFields && (
        <div className="paper-keep">
          {parts
            .filter(({ head }) => head)
            .map((part) => (
              <CopyButton key={part.head} label={put(ui.copyPart, { part: words.heads[part.head] ?? part.head })} text={partText(part)} />
            ))}
        </div>
      )}
      <CopyButton primary label={ui.copy} text={whole} {...said} />
      <Keep title={text.title} parts={parts} text={whole} words={ui} />
      <Laws title={ui.laws} ids={laws} />
    </>
  )
}

type OfferedProps = { readonly wishes: readonly string[] | undefined; readonly meant: readonly string[] | undefined; readonly chosen: string | undefined }

/** What people with this trouble ask for, where that is known. */
const Offered = ({ wishes, meant = [], chosen }: OfferedProps) => (wishes ? <Wishes wishes={wishes} meant={meant} chosen={chosen} /> : null)
