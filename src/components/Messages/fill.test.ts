import { describe, expect, test } from 'vitest'
import { toPair } from '../../../machines/core/trail'
import { cut, EMPTY, piecesOf, saidBy, sent } from './fill'

const template = '订单 {{orderNumber}}：{{problem}}。原因＿＿（没货／标错价）。再说一遍，订单 {{orderNumber}}。'
const problem = { phrase: '东西坏了，＿＿（哪里坏）', name: 'problem' }
const asSent = (values: Readonly<Record<string, string>>, known?: typeof problem) => sent(piecesOf(template, 'm', values, known))

describe('a message as it is sent', () => {
  test('shows a line wherever nothing was filled in, with what belongs there', () => {
    expect(asSent({})).toBe(`订单 ${EMPTY}：${EMPTY}。原因＿＿（没货／标错价）。再说一遍，订单 ${EMPTY}。`)
    expect(asSent({}, problem)).toContain('：东西坏了，＿＿（哪里坏）。')
  })

  test('holds what was typed in every place of its blank, without the spaces around it', () => {
    expect(asSent({ orderNumber: ' 2411-7 ', problem: '   ' })).toMatch(/^订单 2411-7：＿＿。.*订单 2411-7。$/)
  })

  test('takes what was typed on a line in place of the line and its hint', () => {
    expect(asSent({ 'problem 1': '底裂了', 'm 1': '没货' }, problem)).toContain('东西坏了，底裂了。原因没货。')
  })

  test('takes what was typed as text, even if it looks like a blank', () => {
    expect(asSent({ orderNumber: '{{problem}} $&＿＿' }, problem)).toContain('订单 {{problem}} $&＿＿：东西坏了')
  })
})

test('the gaps of a message tell what belongs there and what was typed', () => {
  const gaps = piecesOf(template, 'm', { orderNumber: '7 ' }, problem).flatMap(({ gap }) => gap ?? [])
  expect(gaps).toEqual([
    { name: 'orderNumber', blank: 'orderNumber', typed: '7 ' },
    { name: 'problem 1', hint: '哪里坏', typed: '' },
    { name: 'm 1', hint: '没货／标错价', typed: '' },
    { name: 'orderNumber', blank: 'orderNumber', typed: '7 ' },
  ])
})

describe('a long message', () => {
  const long = `${'这是一句话。'.repeat(40)}问题是{{problem}}。${'还有一句。'.repeat(20)}`

  test('is cut behind a sentence, and nothing of it is lost', () => {
    const pieces = piecesOf(long, 'm', {}, problem)
    const [open, folded] = cut(pieces)
    expect(sent(open)).toMatch(/。$/)
    expect(sent(open).length).toBeLessThan(130)
    expect(sent([...open, ...folded])).toBe(sent(pieces))
  })

  test('is never cut within brackets, whose words are kept or struck out together', () => {
    const bracketed = `${'这是一句话。'.repeat(17)}（找过平台的才留：平台的结果是＿＿。就这些。）（没找过的才留：还没有找。）${'还有一句。'.repeat(30)}`
    const [open, folded] = cut(piecesOf(bracketed, 'm', {}))
    expect(sent(open)).toMatch(/（找过平台的才留：平台的结果是.*就这些。）$/)
    expect(sent(folded)).toMatch(/^（没找过的才留/)
  })

  test('and a short one is not', () => {
    const pieces = piecesOf(template, 'm', {})
    expect(cut(pieces)).toEqual([pieces, []])
  })
})

test('the most exact answer has its say', () => {
  const pairs = [toPair('issue', 'delivery'), toPair('delivery', 'short'), toPair('stage', 'refused')].flatMap((pair) => pair ?? [])
  const words = { 'issue.delivery': '发货或收货出了问题', 'delivery.short': '少件' }
  expect(saidBy(pairs, words)).toBe('少件')
  expect(saidBy(pairs.slice(0, 1), words)).toBe('发货或收货出了问题')
  expect(saidBy([], words)).toBeUndefined()
})
