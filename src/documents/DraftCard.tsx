import type { DocumentBlank } from '../../machines/documents/blanks'
import { heldTogether } from '../components/Messages/fill'
import { GapField } from '../components/Messages/Gap'
import type { DraftPart } from './draft'

type Props = {
  readonly title: string
  readonly parts: readonly DraftPart[]
  /** What belongs into the blanks that messages do not have. */
  readonly labels: Readonly<Record<DocumentBlank, string>>
}

/** A paper on the screen, its blanks to be filled in where they stand. */
export function DraftCard({ title, parts, labels }: Props) {
  const known: Readonly<Record<string, string | undefined>> = labels
  return (
    <div className="paper-card" lang="zh-CN">
      <p className="paper-title">{title}</p>
      {parts.map(({ head, lines }, part) => (
        <div key={part}>
          {head && <p className="paper-head">{head}</p>}
          {lines.map((line, i) => (
            <p key={i}>{heldTogether(line).map(({ piece: { at, text, gap }, marks }) => (gap ? <GapField key={at} gap={gap} label={gap.blank && known[gap.blank]} marks={marks} /> : text))}</p>
          ))}
        </div>
      ))}
    </div>
  )
}
