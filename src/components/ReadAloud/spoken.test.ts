import { expect, test } from 'vitest'
import { spokenOn } from './spoken'

const said = (markup: string) => {
  const main = document.createElement('main')
  main.innerHTML = markup
  return spokenOn(main)
}

test('the gist is read in the order it stands, a sentence at a time, the rest is not', () => {
  const page = `
    <h1>商家谈到哪一步了？</h1><p data-lead>先说说。不急。</p><p>旁边的话</p>
    <h2 data-now>现在做这一件</h2><ol><li data-now>打开订单页。</li></ol>
    <a data-answer="refused">拒绝了</a><a>别的链接</a>`
  expect(said(page)).toEqual(['商家谈到哪一步了？', '先说说。', '不急。', '现在做这一件', '打开订单页。', '拒绝了'])
})

test('a number is read digit by digit, and a full stop inside a figure ends nothing', () => {
  expect(said('<a href="tel:12315">12315 market line, 1.5 yuan. Call it.</a>')).toEqual(['1 2 3 1 5 market line, 1.5 yuan.', 'Call it.'])
})

test('what is folded up is not read', () => {
  expect(said('<details><summary>x</summary><li data-now>later</li></details>')).toEqual([])
})
