import { expect, test } from 'vitest'
import { inARow } from '../../../src/i18n/sentences'

test('Chinese sentences follow one another without a blank, English ones with one', () => {
  expect(inARow('zh-CN', ['还有 2 处没填。', false, '只留在本页。'])).toBe('还有 2 处没填。只留在本页。')
  expect(inARow('en', ['2 left.', undefined, 'It stays here.'])).toBe('2 left. It stays here.')
})
