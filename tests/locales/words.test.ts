import { describe, expect, test } from 'vitest'
import { deadlineRules } from '../../machines/core/deadlines'
import { conflicts } from '../../machines/facts/conflicts'
import { laws } from '../../machines/facts/laws'
import { publicServices } from '../../machines/facts/publicServices'
import { sources } from '../../machines/facts/sources'
import { statements } from '../../machines/facts/statements'
import { answersOf, stepIds } from '../../machines/flow'
import { messageIds } from '../../machines/messages'
import { taps } from '../../machines/facts/taps'
import { tasks } from '../../machines/tasks'
import { placeholders, sentences, words } from '../support/words'

const zh = words['zh-CN']
const keys = (tree: object) => Object.keys(tree).sort()
const texts = (tree: unknown) => new Map(sentences(tree).map(({ key, text }) => [key, text]))

describe('the two languages say the same things', () => {
  const chinese = texts(zh)
  const english = texts(words.en)

  test('no key is missing and none is too many', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
  })

  test('no sentence is empty', () => {
    const empty = [...chinese, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key)
    expect(empty).toEqual([])
  })

  test('a sentence has the same blanks in both', () => {
    const different = [...chinese].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    )
    expect(different.map(([key]) => key)).toEqual([])
  })

  test('Chinese is written in Chinese, English without stray Chinese punctuation', () => {
    const notEnglish = [...english].filter(([key, text]) => !key.includes('originals') && /[，。；：？！]/.test(text))
    expect(notEnglish.map(([key]) => key)).toEqual([])
    const halfWidth = [...chinese].filter(([, text]) => /[一-鿿][,;:?!](?!\/)/.test(text))
    expect(halfWidth.map(([key, text]) => `${key}: ${text}`)).toEqual([])
  })
})

describe('every id has its words, and no words stand without an id', () => {
  test.each(stepIds)('%s: title, lead, short, and exactly its answers', (step) => {
    const { answers, ...rest } = zh.core.steps[step]
    expect(keys(rest)).toEqual(['lead', 'short', 'title'])
    expect(Object.keys(answers).sort()).toEqual([...answersOf(step)].sort())
  })

  test.each([
    ['steps', stepIds, zh.core.steps],
    ['tasks', Object.keys(tasks), zh.advice.tasks],
    ['messages', messageIds, zh.advice.messages],
    ['taps', Object.keys(taps), zh.advice.taps],
    ['deadlines', Object.keys(deadlineRules), zh.advice.deadlines],
    ['statements', Object.keys(statements), zh.advice.facts.statements],
    ['laws', Object.keys(laws), zh.advice.facts.laws],
    ['conflicts', Object.keys(conflicts), zh.advice.facts.conflicts],
    ['sources', Object.keys(sources), zh.advice.facts.sources],
    ['public services', Object.keys(publicServices), zh.advice.facts.publicServices],
  ])('%s', (_, ids, tree) => {
    expect(keys(tree)).toEqual([...ids].sort())
  })
})
