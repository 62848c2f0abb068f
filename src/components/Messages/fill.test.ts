import { expect, test } from 'vitest'
import { toPair } from '../../../machines/core/trail'
import { blanksIn, EMPTY, fill, piecesOf, problemOf } from './fill'

const template = '订单 {{orderNumber}}：{{problem}}。再说一遍，订单 {{orderNumber}}。'

test('a message shows a line where nothing was filled in', () => {
  expect(fill(template, {})).toBe(`订单 ${EMPTY}：${EMPTY}。再说一遍，订单 ${EMPTY}。`)
})

test('what was typed stands in every place of its blank, without the spaces around it', () => {
  expect(fill(template, { orderNumber: ' 2411-7 ', problem: '   ' })).toBe(`订单 2411-7：${EMPTY}。再说一遍，订单 2411-7。`)
})

test('what was typed is text, even if it looks like a blank', () => {
  expect(fill(template, { orderNumber: '{{problem}} $&', problem: '破了' })).toContain('订单 {{problem}} $&：破了')
})

test('the blanks of a message are named once, in order', () => {
  expect(blanksIn(template)).toEqual(['orderNumber', 'problem'])
  expect(blanksIn('没有空白')).toEqual([])
})

test('the pieces of a message are its text, and tell what was filled in', () => {
  const pieces = piecesOf(template, { problem: '破了' })
  expect(pieces.map(({ text }) => text).join('')).toBe(fill(template, { problem: '破了' }))
  expect(pieces.filter(({ filled }) => filled).map(({ blank }) => blank)).toEqual(['problem'])
})

test('the trouble is named by the most exact answer', () => {
  const pairs = [toPair('issue', 'delivery'), toPair('delivery', 'short'), toPair('stage', 'refused')].flatMap((pair) => pair ?? [])
  const problems = { 'issue.delivery': '发货或收货出了问题', 'delivery.short': '少件' }
  expect(problemOf(pairs, problems)).toBe('少件')
  expect(problemOf(pairs.slice(0, 1), problems)).toBe('发货或收货出了问题')
  expect(problemOf([], problems)).toBe('')
})
