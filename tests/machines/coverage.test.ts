import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isStatementId } from '../../machines/facts/provenance'
import { statements } from '../../machines/facts/statements'
import { citations } from '../../scripts/facts/citations'
import { coverage } from '../../scripts/facts/coverage'

const ids = Object.keys(statements).filter(isStatementId)
const cited: ReadonlySet<string> = new Set(citations.map(({ fact }) => fact))

describe('nothing the guides say is lost', () => {
  test('there are 153 statements', () => {
    expect(ids).toHaveLength(153)
  })

  test('each is said where a person can meet it', () => {
    expect(ids.filter((id) => !cited.has(id))).toEqual([])
  })

  test('no place is without words', () => {
    expect(citations.filter(({ words }) => words.trim().length < 4)).toEqual([])
  })

  test('docs/coverage.md is what npm run coverage writes', () => {
    expect(readFileSync('docs/coverage.md', 'utf8')).toBe(coverage())
  })
})
