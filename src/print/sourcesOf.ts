import type { FactId } from '../../machines/facts/facts'
import { isDocumentedId, isLawId, provenanceOf } from '../../machines/facts/provenance'
import { sources } from '../../machines/facts/sources'
import type { Advice } from '../i18n/words'

const tellersOf = (id: FactId) =>
  provenanceOf(id).sources.filter((source) => isDocumentedId(id) || sources[source].kind === 'guide')

/** Articles by their law: its name stands before them once. */
function byLaw(names: readonly string[], separator: string): readonly string[] {
  const laws = new Map<string, readonly string[]>()
  for (const name of names) {
    const [, law = name, article = ''] = /^(.*(?:》|, ))((?:第|art\.).*)$/.exec(name) ?? []
    laws.set(law, [...(laws.get(law) ?? []), article])
  }
  return [...laws].map(([law, articles]) => law + articles.join(separator))
}

/**
 * What a checklist rests on, short enough for paper: who tells it by name, then the articles of law.
 *
 * @param separator stands between the articles of one law
 */
export function sourcesOf(facts: readonly FactId[], { facts: words }: Advice, separator: string): readonly string[] {
  const tellers = new Set(facts.filter((id) => !isLawId(id)).flatMap(tellersOf))
  const articles = facts.filter(isLawId).map((id) => words.laws[id].name)
  return [...[...tellers].map((id) => words.sources[id].name), ...byLaw(articles, separator)]
}
