import type { Trail } from '../../machines/core/trail'
import type { DocumentId } from '../../machines/documents/documents'
import { wear } from '../browser/wear'
import { Fold } from '../components/Fold/Fold'
import type { Values } from '../components/Messages/fill'
import { Text } from '../components/Text/Text'
import type { DocumentWords } from '../i18n/documentWords'
import { Paper } from './Paper'
import look from './papers.css?inline'

wear(look)

type Props = {
  readonly ids: readonly DocumentId[]
  readonly trail: Trail
  /** What the case knows, by the blank it fills. */
  readonly known: Values
  readonly words: DocumentWords
}

/** Papers to hand in, each folded up under its name. */
export function Papers({ ids, trail, known, words }: Props) {
  return (
    <>
      <p className="paper-lead">
        <Text>{words.ui.lead}</Text>
      </p>
      <div className="paper-list">
        {ids.map((id) => (
          <Fold key={id} title={words.about[id].title}>
            <Paper id={id} trail={trail} known={known} words={words} />
          </Fold>
        ))}
      </div>
    </>
  )
}
