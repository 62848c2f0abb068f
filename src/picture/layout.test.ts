import { expect, test } from 'vitest'
import { words } from '../../tests/support/words'
import { cardBlocks } from './cardBlocks'
import { layout } from './layout'
import { styleOf } from './look'

/** Chinese signs are as wide as they are high; others take less. */
const measure = (text: string, { size }: { readonly size: number }) => [...text].length * size

test.each(['plain', 'elder', 'elder30'] as const)('above a card our name and what stands beside it never touch: %s', (look) => {
  const { ops } = layout(cardBlocks('askPlatform', words['zh-CN'].core), styleOf(look, 'zh-CN'), measure)
  const [name, beside] = ops.flatMap((op) => (op.op === 'text' ? [op] : []))
  if (!name || !beside) throw new Error('The card has no words')
  const isBelow = beside.y - name.y >= beside.font.size
  expect(isBelow || beside.x >= name.x + measure(name.text, name.font) + beside.font.size).toBe(true)
})
