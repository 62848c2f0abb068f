import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { leftOut } from '../../machines/facts/leftOut'
import { isStatementId } from '../../machines/facts/provenance'
import { statements } from '../../machines/facts/statements'
import { citations } from '../../scripts/facts/citations'
import { coverage } from '../../scripts/facts/coverage'

const ids = Object.keys(statements).filter(isStatementId)
const cited: ReadonlySet<string> = new Set(citations.map(({ fact }) => fact))
const out = ids.filter((id) => leftOut[id])

describe('nothing the guides say is lost', () => {
  test('there are 153 statements', () => {
    expect(ids).toHaveLength(153)
  })

  test('each is said where a person can meet it, or left out with a reason, and never both', () => {
    expect(ids.filter((id) => cited.has(id) === out.includes(id))).toEqual([])
  })

  test('at most 25 are left out, and none about waiting, the platform, urgent things or fraud', () => {
    expect(out.length).toBeLessThanOrEqual(25)
    expect(out.filter((id) => /^[CDFG]/.test(id))).toEqual([])
  })

  test('a duplicate names what says the same', () => {
    const lost = out.filter((id) => {
      const reason = leftOut[id]
      return reason?.why === 'duplicate' && !cited.has(reason.of)
    })
    expect(lost).toEqual([])
  })

  test('no place is without words', () => {
    expect(citations.filter(({ words }) => words.trim().length < 4)).toEqual([])
  })

  test('docs/coverage.md is what npm run coverage writes', () => {
    expect(readFileSync('docs/coverage.md', 'utf8')).toBe(coverage())
  })
})
