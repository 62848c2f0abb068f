import { conflicts } from '../machines/facts/conflicts'
import { documented } from '../machines/facts/documented'
import { laws, type Law, type LawId } from '../machines/facts/laws'
import { keysOf } from '../machines/keys/keys'
import { provenanceOf } from '../machines/facts/provenance'
import { cautionOf, replacedSince, type Replaced } from '../machines/facts/replaced'
import { sources, type Source } from '../machines/facts/sources'
import { statements } from '../machines/facts/statements'
import { locales, type Locale } from './address'
import { loadAdvice, type Advice } from './i18n/words'

type InEveryLanguage<T> = Readonly<Record<Locale, T>>

/** One fact with where it comes from, how far to trust it and when it is read again; `docs/facts-feed.md` says each field. */
type FeedFact = {
  readonly id: string
  readonly kind: 'statement' | 'law' | 'documented' | 'conflict'
  readonly grade: string
  readonly sources: readonly string[]
  readonly checkedOn: string
  readonly reviewBy: string
  readonly article?: string | null
  readonly caution?: string
  readonly conflicts?: readonly string[]
  readonly says: InEveryLanguage<string>
}

/** What others may check or reuse: every fact and every source, in both languages. */
export type Feed = {
  readonly schema: 1
  readonly version: string
  readonly builtOn: string
  readonly licence: 'MIT'
  readonly sources: readonly (Source & Partial<Replaced> & { readonly id: string; readonly name: InEveryLanguage<string> })[]
  readonly facts: readonly FeedFact[]
}

const ofLaw = (id: LawId) => {
  const { article }: Law = laws[id]
  const caution = cautionOf(id)
  return { article, ...(caution && { caution }) }
}

/** The words of every language, by language. */
async function everyLanguage() {
  const words = await Promise.all(locales.map(async (locale) => [locale, (await loadAdvice(locale)).facts] as const))
  return <T>(say: (facts: Advice['facts']) => T): InEveryLanguage<T> => {
    const said = new Map(words.map(([locale, facts]) => [locale, say(facts)]))
    const of = (locale: Locale): T => {
      const one = said.get(locale)
      if (one === undefined) throw new Error(`No words in ${locale}`)
      return one
    }
    return { 'zh-CN': of('zh-CN'), en: of('en') }
  }
}

/** The feed of facts, from the very data the pages are made of. */
export async function feed(): Promise<Feed> {
  const inEvery = await everyLanguage()
  const facts: readonly FeedFact[] = [
    ...keysOf(statements).map((id) => ({ id, ...provenanceOf(id), says: inEvery((words) => words.statements[id]) })),
    ...keysOf(laws).map((id) => ({ id, ...provenanceOf(id), ...ofLaw(id), says: inEvery((words) => words.laws[id].rule) })),
    ...keysOf(documented).map((id) => ({ id, ...provenanceOf(id), says: inEvery((words) => words.documented[id]) })),
    ...keysOf(conflicts).map((id) => ({ id, ...provenanceOf(id), says: inEvery((words) => words.conflicts[id].verdict) })),
  ]
  return {
    schema: 1,
    version: __FLOW_VERSION__,
    builtOn: __BUILT_ON__,
    licence: 'MIT',
    sources: keysOf(sources).map((id) => ({ id, ...sources[id], ...replacedSince(id), name: inEvery((words) => words.sources[id].name) })),
    facts,
  }
}
