import type { FactId } from '../../machines/facts/facts'
import { isDocumentedId, isLawId, provenanceOf } from '../../machines/facts/provenance'
import { sources } from '../../machines/facts/sources'
import type { Advice } from '../i18n/words'

const tellersOf = (id: FactId) =>
  provenanceOf(id).sources.filter((source) => isDocumentedId(id) || sources[source].kind === 'guide')

/** What a checklist rests on, short enough for paper: who tells it by name, then the articles of law. */
export function sourcesOf(facts: readonly FactId[], { facts: words }: Advice): readonly string[] {
  const tellers = new Set(facts.filter((id) => !isLawId(id)).flatMap(tellersOf))
  return [...[...tellers].map((id) => words.sources[id].name), ...facts.filter(isLawId).map((id) => words.laws[id].name)]
}
