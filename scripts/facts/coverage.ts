import { advice } from '../../locales/zh-CN/advice'
import { keysOf } from '../../machines/keys/keys'
import { statements, type StatementId } from '../../machines/facts/statements'
import { citations, type Citation } from './citations'

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim()

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

const pairsOfSigns = (text: string): ReadonlySet<string> => {
  const signs = text.replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, '')
  return new Set(Array.from({ length: Math.max(0, signs.length - 1) }, (_, at) => signs.slice(at, at + 2)))
}

/** How much of what the source says comes back in our words, 0 to 1. */
function echo(says: string, words: string): number {
  const said = pairsOfSigns(says)
  const ours = pairsOfSigns(words)
  return [...said].filter((pair) => ours.has(pair)).length / said.size
}

/** The places that say it, the one in the nearest words first. */
const nearestFirst = (says: string, found: readonly Citation[]): readonly Citation[] =>
  [...found].sort((one, other) => echo(says, other.words) - echo(says, one.words))

function rowOf(id: StatementId): string {
  const says = advice.facts.statements[id]
  const [first, ...others] = nearestFirst(says, citations.filter(({ fact }) => fact === id))
  if (!first) return row([id, says, '**nowhere**', ''])
  const pages = [...new Set(others.map(({ page }) => page))].filter((page) => page !== first.page)
  const more = pages.length ? ` and ${pages.length} more` : ''
  return row([id, says, `${first.words} *(${first.by})*`, `\`${first.page}\`${more}`])
}

/** The whole of `docs/coverage.md`. */
export function coverage(): string {
  const ids = keysOf(statements)
  return `# Coverage: what the guides say, and where a person meets it

Written by \`npm run coverage\`; a test holds it to the product. ${ids.length} statements, none left out.
What a source says is told in our words, not vouched for. Pages stand below the language, as in \`/zh-CN/stage/\`.

| id | what the source says | the words in which we say it | page |
|---|---|---|---|
${ids.map(rowOf).join('\n')}
`
}
