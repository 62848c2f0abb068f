import { expect, test } from 'vitest'
import { words } from '../../tests/support/words'
import { sourcesOf } from './sourcesOf'

test('the articles of one law stand behind its name once', () => {
  const facts = ['civil19', 'civil20', 'commerce61'] as const
  expect(sourcesOf(facts, words['zh-CN'].advice, '、')).toEqual(['《民法典》第19条、第20条', '《电子商务法》第61条'])
  expect(sourcesOf(facts, words.en.advice, ', ')).toEqual(['Civil Code, art. 19, art. 20', 'E-Commerce Law, art. 61'])
})

test('who tells the rest is named first, and once', () => {
  const sources = sourcesOf(['civil19', 'B02', 'B03'], words['zh-CN'].advice, '、')
  expect(sources.at(-1)).toBe('《民法典》第19条')
  expect(new Set(sources).size).toBe(sources.length)
  expect(sources.length).toBeGreaterThan(1)
})
