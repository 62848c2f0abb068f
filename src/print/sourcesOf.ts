import type { FactId } from '../../machines/facts/facts'
import { isLawId, provenanceOf } from '../../machines/facts/provenance'
import { sources } from '../../machines/facts/sources'
import type { Advice } from '../i18n/words'

const guidesOf = (id: FactId) => provenanceOf(id).sources.filter((source) => sources[source].kind === 'guide')

/** What a checklist rests on, short enough for paper: the guides by name, then the articles of law. */
export function sourcesOf(facts: readonly FactId[], { facts: words }: Advice): readonly string[] {
  const guides = new Set(facts.filter((id) => !isLawId(id)).flatMap(guidesOf))
  return [...[...guides].map((id) => words.sources[id].name), ...facts.filter(isLawId).map((id) => words.laws[id].name)]
}
