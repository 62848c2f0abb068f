import { describe, expect, test } from 'vitest'
import { toPair } from '../../../machines/core/trail'
import { copied, cut, EMPTY, emptyIn, heldTogether, hintedBy, piecesOf, saidBy, sent, TICKED } from './fill'

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

describe('a sentence that may be untrue', () => {
  const said = '您好。〔已经报警，编号＿＿。〕〔订单号 {{orderNumber}}。〕谢谢。'

  test('is sent only where it is ticked', () => {
    expect(sent(piecesOf(said, 'm', {}))).toBe('您好。谢谢。')
    expect(sent(piecesOf(said, 'm', { 'm 〔1〕': TICKED, 'm 〔1〕 1': '8' }))).toBe('您好。已经报警，编号8。谢谢。')
    expect(sent(piecesOf(said, 'm', { 'm 〔2〕': TICKED }))).toBe('您好。订单号 ＿＿。谢谢。')
  })

  test('asks for its blanks only then', () => {
    expect(emptyIn(piecesOf(said, 'm', {}))).toEqual([])
    expect(emptyIn(piecesOf(said, 'm', { 'm 〔1〕': TICKED, 'm 〔2〕': TICKED })).map(({ name }) => name)).toEqual(['m 〔1〕 1', 'orderNumber'])
  })
})

test('what is still empty is told once, however often it stands there', () => {
  expect(emptyIn(piecesOf(template, 'm', { 'm 1': '没货' })).map(({ name }) => name)).toEqual(['orderNumber', 'problem'])
})

test('what stands in a gap with a line of its own is still to be written', () => {
  expect(emptyIn(piecesOf('我要{{wish}}。', 'm', { wish: '退一部分，＿＿元' })).map(({ name }) => name)).toEqual(['wish'])
  expect(emptyIn(piecesOf('我要{{wish}}。', 'm', { wish: '退一部分，20元' }))).toEqual([])
})

test('what is copied says nothing to who writes it: an empty gap is a line alone', () => {
  expect(copied(piecesOf(template, 'm', {}, problem))).toBe('订单 ＿＿：东西坏了，＿＿。原因＿＿。再说一遍，订单 ＿＿。')
  expect(copied(piecesOf(template, 'm', { 'm 1': '没货' }, problem))).toContain('原因没货。')
  const clause = '〔已经报警，＿＿（编号）。〕谢谢。'
  expect(copied(piecesOf(clause, 'm', {}))).toBe('谢谢。')
  expect(copied(piecesOf(clause, 'm', { 'm 〔1〕': TICKED }))).toBe('已经报警，＿＿。谢谢。')
})

test('no mark stands at the beginning of a line without the gap before it', () => {
  const held = heldTogether(piecesOf('买了{{productName}}。问题是：{{problem}}，请回复。', 'm', {}))
  expect(held.map(({ piece, marks }) => [piece.text, marks])).toEqual([
    ['买了', ''], [EMPTY, '。'], ['问题是：', ''], [EMPTY, '，'], ['请回复。', ''],
  ])
})

test('a gap asks in the words of whoever fills it in, and is sent as it was', () => {
  const read = piecesOf('Order {{orderNumber}}: {{problem}}. Why: ＿＿ (sold out / wrong price). 〔Reported, ＿＿ (number).〕', 'm', {}, { ...problem, phrase: 'broken, ＿＿ (where)' })
  const written = piecesOf('订单 {{orderNumber}}：{{problem}}。原因＿＿（没货／标错价）。〔已经报警，＿＿（编号）。〕', 'm', {}, problem)
  const hinted = hintedBy(written, read)
  const asked = hinted.flatMap(({ gap, clause }) => gap ?? clause?.pieces.flatMap((piece) => piece.gap ?? []) ?? [])
  expect(asked.map(({ blank, hint }) => blank ?? hint)).toEqual(['orderNumber', 'where', 'sold out / wrong price', 'number'])
  expect(sent(hinted)).toBe(sent(written))
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

  test('is never cut within a sentence to tick', () => {
    const ticked = `${'这是一句话。'.repeat(15)}〔平台的结果是＿＿。就这些。〕〔还没有找。〕${'还有一句。'.repeat(30)}`
    const [open, folded] = cut(piecesOf(ticked, 'm', { 'm 〔1〕': TICKED }))
    expect(sent(open)).toMatch(/平台的结果是＿＿。就这些。$/)
    expect(folded[0]?.clause?.pieces.map(({ text }) => text)).toEqual(['还没有找。'])
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
