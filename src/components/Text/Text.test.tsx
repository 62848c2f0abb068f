import { expect, test } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { Text, Title } from './Text'
import css from './Text.module.css'

const marked = (container: HTMLElement) => [...container.querySelectorAll('[lang="zh-CN"]')].map((part) => part.textContent)

const whole = (text: string, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  [...speak(<Text>{text}</Text>, locale).container.querySelectorAll(`.${css['label']}, .${css['figure']}`)].map((part) => part.textContent)

test('marks the Chinese in an English sentence, and nothing else', () => {
  const { container } = speak(<Text>{'Tap 申请售后 (after-sales request), then 平台介入.'}</Text>, 'en')
  expect(marked(container)).toEqual(['申请售后', '平台介入'])
  expect(container).toHaveTextContent('Tap 申请售后 (after-sales request), then 平台介入.')
})

test('keeps a Chinese run with figures in one piece', () => {
  const { container } = speak(<Text>{'It is called 等 24 小时 there'}</Text>, 'en')
  expect(marked(container)).toEqual(['等 24 小时'])
})

test('keeps a number to call and a time in one piece in English too, and marks neither as Chinese', () => {
  const { container } = speak(<Text>Call 021-53395288 between 8:00–9:00.</Text>, 'en')
  expect(marked(container)).toEqual([])
  expect(whole('Call 021-53395288 between 8:00–9:00.', 'en')).toEqual(['021-53395288', '8:00–9:00'])
})

test('a line never ends in the middle of after-sales where there is room for it', () => {
  const { container } = speak(<Title>What does the after-sales page say now?</Title>, 'en')
  expect(marked(container)).toEqual([])
  expect([...container.querySelectorAll(`.${css['phrase']}`)].map((part) => part.textContent)).toEqual(['after-sales'])
})

test('leaves a Chinese sentence without figures and names as it is', () => {
  const { container } = speak(<Text>申请售后</Text>)
  expect(container.innerHTML).toBe('申请售后')
})

test.each([
  ['先点“申请售后”，再点“平台介入”。', ['“申请售后”', '“平台介入”']],
  ['他说“这件事我们已经在处理了请耐心等待”。', []],
  ['超过 24 小时还没人理，正好 24 小时不算', ['24 小时', '24 小时']],
  ['《规定》第27条、第 10 条', ['第27条', '第 10 条']],
  ['11月23日周一 09:00，11 月 23 日 19:00–22:00', ['11月23日周一', '09:00', '11 月 23 日', '19:00–22:00']],
  ['有危险马上打 110，别跟他吵', ['打 110']],
  ['2026 年 11 月 22 日核对', ['2026 年', '11 月 22 日']],
  ['核对于 2026-11-22，打 021-53395288 或 110。', ['2026-11-22', '021-53395288', '110']],
])('keeps what is read by its shape in one piece: %s', (text, expected) => {
  expect(whole(text)).toEqual(expected)
  expect(speak(<Text>{text}</Text>).container).toHaveTextContent(text)
})

test.each([
  ['说你的钱被骗走了', ['说你的钱被骗走了']],
  ['马上打 110，说你的钱被骗走了', ['说你的钱被骗走了']],
  ['先看那笔钱是谁付的，真被盗就马上打电话', ['先看那笔钱是谁付的，', '真被盗就马上打电话']],
  ['平台支持我（写着平台同意退款、支持换货等）', ['（写着平台同意退款、']],
  ['商家多久没理你？', ['商家多久没理你？']],
  ['谁没理你？', []],
])('the long phrases of a heading stand together, with their stops: %s', (text, expected) => {
  const { container } = speak(<Title>{text}</Title>)
  expect([...container.querySelectorAll(`.${css['phrase']}`)].map((phrase) => phrase.textContent)).toEqual(expected)
  expect(container).toHaveTextContent(text)
})

test('a sentence that is read in a row is not taken apart into phrases', () => {
  expect(speak(<Text>说你的钱被骗走了</Text>).container.innerHTML).toBe('说你的钱被骗走了')
})

test.each([
  ['打开那一单，给商家写清问题和要求', '和要求 攻略说'],
  ['看清页面上还剩多少时间给你处理', '给你处理 攻略说'],
  ['再说一遍要求', '要求 攻略说'],
  ['打开这张售后申请，找到“平台介入”', '“平台介入” 攻略说'],
  ['等满 3 天', '3 天 攻略说'],
])('the mark behind a line stands beside its last word, never alone: %s', (text, expected) => {
  const { container } = speak(<Title mark={<small>攻略说</small>}>{text}</Title>)
  expect(container.querySelector('small')?.parentElement).toHaveTextContent(expected)
  expect(container).toHaveTextContent(`${text} 攻略说`)
})

test('in English the last word goes with it', () => {
  const { container } = speak(<Title mark={<small>guides</small>}>Open the order and write</Title>, 'en')
  expect(container.querySelector('small')?.parentElement).toHaveTextContent('write guides')
})

test('a short remark with a figure in it stands together', () => {
  const { container } = speak(<Title>超过 30 分钟，24 小时以内（正好 24 小时也算）</Title>)
  expect([...container.querySelectorAll(`.${css['phrase']}`)].map((phrase) => phrase.textContent)).toEqual(['（正好 24 小时也算）'])
})
