import { describe, expect, test } from 'vitest'
import { stepIds } from '../../machines/flow'
import { flowText } from '../../scripts/flow/text'
import { edges } from '../support/edges'
import { words } from '../support/words'

describe('npm run flow', () => {
  const text = flowText(words.en.core)

  test('prints every step once, and every answer with where it leads', () => {
    const heads = text.split('\n').filter((line) => /^\w+ \[/.test(line)).flatMap((line) => line.split(' ')[0] ?? [])
    expect(heads.sort()).toEqual([...stepIds].sort())
    const missing = edges.filter(({ from, pair, to }) => {
      const [, after = ''] = text.split(`\n${from} [`)
      const [block = ''] = after.split('\n\n')
      return !block.includes(`\n  ${pair.answer} → ${to}`)
    })
    expect(missing).toEqual([])
  })
})
