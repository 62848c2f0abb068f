import type { FactId } from '../../machines/facts/facts'
import { cautionOf } from '../../machines/facts/replaced'
import { isConflictId, isDocumentedId, isLawId, isStatementId, provenanceOf } from '../../machines/facts/provenance'
import { hrefTo, type Locale } from '../address'
import type { Reason, ReasonGroup } from '../components/Sources/Sources'
import type { Advice, Core } from '../i18n/words'

type All = { readonly core: Core; readonly advice: Advice }

const conflictText = (id: string, { core, advice }: All, tell: 'says' | 'verdict'): string => {
  if (!isConflictId(id)) return ''
  const { topic, [tell]: text } = advice.facts.conflicts[id]
  return `${topic}${core.ui.reasons.colon}${text}`
}

/** What a fact says, in the reader's language. */
function textOf(id: FactId, words: All): string {
  const { facts } = words.advice
  if (isStatementId(id)) return facts.statements[id]
  if (isDocumentedId(id)) return facts.documented[id]
  return isLawId(id) ? facts.laws[id].rule : conflictText(id, words, 'says')
}

function reasonOf(id: FactId, words: All, locale: Locale): Reason {
  const { facts } = words.advice
  const { sources, conflicts, checkedOn } = provenanceOf(id)
  const caution = isLawId(id) ? cautionOf(id) : undefined
  return {
    id,
    text: textOf(id, words),
    names: isLawId(id) ? [facts.laws[id].name] : sources.map((source) => facts.sources[source].name),
    checkedOn,
    href: `${hrefTo(locale, { page: 'sources' })}#${id}`,
    ...(caution && { caution: facts.cautions[caution] }),
    disputes: conflicts.map((conflict) => conflictText(conflict, words, 'verdict')),
  }
}

/** Facts with all that a reader may ask about them, the best proven first, each grade with what it means. */
export function reasonsOf(ids: readonly FactId[], words: All, locale: Locale): readonly ReasonGroup[] {
  const { grades } = words.advice.facts
  const of = (wanted: keyof typeof grades) => ids.filter((id) => provenanceOf(id).grade === wanted)
  return (['V1', 'V2', 'V3', 'V4', 'GK', 'claimed'] as const)
    .map((grade) => ({ title: grades[grade], reasons: of(grade).map((id) => reasonOf(id, words, locale)) }))
    .filter(({ reasons }) => reasons.length > 0)
}
