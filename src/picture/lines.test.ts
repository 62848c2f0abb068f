import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measure } from '../../tests/support/measure'
import type { Locale } from '../address'
import type { Span } from './block'
import { balancedLinesOf, linesOf } from './lines'

const font = { size: 10, bold: false }
const setting = (width: number, locale: Locale = 'zh-CN') => ({ width, locale, measure: ({ text }: Span) => measure(text, font) })
const broken = (text: string, width: number, locale?: Locale) =>
  linesOf([{ text }], setting(width, locale)).map((runs) => runs.map((run) => run.text).join('').trimEnd())

describe('lines of a picture', () => {
  test('Chinese breaks anywhere, but no line begins with a stop or ends with an opening mark', () => {
    for (let width = 40; width < 200; width += 10) {
      for (const line of broken('商家给了方案（不满意也算），或说“在处理”。', width)) expect(line).not.toMatch(/^[，。）”]|[（“]$/)
    }
  })

  test.each(['“申请售后”', '24 小时', '11 月 23 日', '第27条'])('%s stays in one piece', (whole) => {
    for (let width = 80; width < 160; width += 10) {
      expect(broken(`先在订单页里找找看${whole}再说别的事情`, width).some((line) => line.includes(whole)), `${width} px`).toBe(true)
    }
  })

  test('a gap, a mark and a button stay whole; one longer than a line does not leave the picture', () => {
    for (const as of ['gap', 'mark', 'tap'] as const) {
      const lines = linesOf([{ text: '请写上' }, { text: '什么时候联系', as }, { text: '，再发出去。' }], setting(90))
      expect(lines.flat().filter((run) => run.as === as).map(({ text }) => text)).toEqual(['什么时候联系'])
      const narrow = linesOf([{ text: '什么时候联系的商家', as }], setting(50))
      expect(narrow.length).toBeGreaterThan(1)
      for (const run of narrow.flat()) expect(run.x + run.width).toBeLessThanOrEqual(50)
    }
  })

  test('a new line in the words is one in the picture, and an empty one stays', () => {
    expect(broken('一\n\n二', 100)).toEqual(['一', '', '二'])
  })

  test('an address without a blank is broken somewhere rather than cut', () => {
    const address = 'xiayibu.example/zh-CN/askPlatform/'
    const lines = broken(address, 80)
    expect(lines.join('')).toBe(address)
    for (const line of lines) expect(measure(line, font)).toBeLessThanOrEqual(80)
  })

  test('nothing is lost, whatever the text and however narrow, and no line is wider than its room', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'一二三，。（）“”abc 12:34 小时…\n') }), fc.integer({ min: 30, max: 200 }), (text, width) => {
        const lines = linesOf([{ text }], setting(width))
        expect(lines.map((runs) => runs.map((run) => run.text).join('')).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const runs of lines) {
          const last = runs[runs.length - 1]
          if (last) expect(last.x + measure(last.text.trimEnd(), font)).toBeLessThanOrEqual(width + 0.001)
        }
      }),
    )
  })

  test('a heading takes no more lines balanced than not, and its last line is no single sign', () => {
    const heading = [{ text: '现在可以请平台介入了吗' }]
    const lines = balancedLinesOf(heading, setting(100))
    expect(lines.length).toBe(linesOf(heading, setting(100)).length)
    expect(lines[lines.length - 1]?.map(({ text }) => text).join('').length).toBeGreaterThan(2)
  })

  test('a heading of two lines parts where the sense does', () => {
    const lines = balancedLinesOf([{ text: '先认一认那笔钱，真被盗就马上打电话' }], setting(120))
    expect(lines.map((runs) => runs.map(({ text }) => text).join(''))).toEqual(['先认一认那笔钱，', '真被盗就马上打电话'])
  })
})
