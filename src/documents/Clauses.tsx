import type { DocumentWords } from '../../locales/words'
import type { ClauseId } from '../../machines/documents/clauses'
import { write } from '../components/Messages/blanks'

/** What is kept of a tick beside what is typed: neither outlives the walk. */
export const keyOf = (clause: ClauseId): string => `clause ${clause}`

type Props = {
  readonly title: string
  readonly ids: readonly ClauseId[]
  readonly words: DocumentWords['clauses']
  readonly stands: (clause: ClauseId) => boolean
}

/** Sentences that are to stand only where they are true, each with a box. */
export function Clauses({ title, ids, words, stands }: Props) {
  return (
    <fieldset className="paper-clauses">
      <legend>{title}</legend>
      {ids.map((id) => (
        <label key={id}>
          <input type="checkbox" checked={stands(id)} onChange={({ target }) => write(keyOf(id), target.checked ? 'yes' : '')} />
          {words[id]}
        </label>
      ))}
    </fieldset>
  )
}
