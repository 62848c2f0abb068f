import { describe, expect, test } from 'vitest'
import { isAmount, signOf, type Span } from '../../../machines/numberCheck/around'
import { findDisguised } from '../../../machines/numberCheck/disguised'
import { digitGroups, mayJoin, plainText } from '../../../machines/numberCheck/numbersIn'
import { canBeOne, isRegular, type Sign } from '../../../machines/numberCheck/pieces'
import { verdictOf } from '../../../machines/numberCheck/verdict'

describe('pieces that may be one number', () => {
  /** Digits, and what stands between them: "12 - 3". */
  const pieces = (text: string) => {
    const words = text.split(' ')
    return { digits: words.filter((_, i) => i % 2 === 0), between: words.filter((_, i) => i % 2 === 1) }
  }
  const can = (text: string, sign: Sign = 'none') => canBeOne(pieces(text), sign)

  test.each(['13 , 800 , 138 , 000', '138 , 013 , 800', '1 - 31 - 26', '12 - 31 - 26', '26 / 12 / 31', '123 . 15', '123 . 156', '1 - 10', '1 . 2 . 3 . 15'])('%s is a figure, a day or a list', (text) => {
    expect(can(text)).toBe(false)
  })

  test.each([
    ['thousands have one mark, and groups of three behind the first', ['13 , 800 , 138 - 000', '13 -, 800 -, 138 -, 000', '13 ,- 800 ,- 138 ,- 000', '1380 , 138 , 000']],
    ['a day has a month, a date and a short year', ['13 - 32 - 15', '12 - 40 - 26', '12 - 3 - 156', '12 - 31', '12 -- 3 -- 15']],
    ['a list has more than two pieces, all of them short, and one mark', ['12 , 34', '123 、 4 、 5', '12 /, 3 /, 15', '12 ,/ 3 ,/ 15']],
    ['a decimal has a point and nothing else', ['123 -. 15', '123 .- 15']],
  ])('%s', (_, texts) => {
    expect(texts.filter((text) => !can(text))).toEqual([])
  })

  test('what is called a number may look like thousands, a list, or a decimal with three places', () => {
    expect(can('123 , 456', 'alone')).toBe(true)
    expect(can('1 . 2 . 3 . 15', 'called')).toBe(true)
    expect(can('12 . 345', 'called')).toBe(true)
    expect(can('12 . 34', 'called')).toBe(false)
    expect(can('123 . 15', 'alone')).toBe(false)
  })

  test('the same stands between all of them, or not', () => {
    expect([isRegular(pieces('1 - 2 - 3')), isRegular(pieces('1 - 2 . 3')), isRegular(pieces('1'))]).toEqual([true, false, true])
  })
})

describe('what stands around digits', () => {
  const spanIn = (line: string, digits: string): Span => ({ start: line.indexOf(digits), end: line.indexOf(digits) + digits.length })
  const sign = (line: string, digits = '12315') => signOf(line, spanIn(line, digits))
  const isPrice = (line: string, digits = '110') => isAmount(line, spanIn(line, digits))

  test('they are called a number, stand alone, or neither', () => {
    expect([sign('打12315'), sign(`打12315${'好'.repeat(40)}`), sign(`${'好'.repeat(40)}打12315`)]).toEqual(['called', 'called', 'called'])
    expect([sign('12315'), sign(' (+12315 )')]).toEqual(['alone', 'alone'])
    expect([sign('12315好'), sign('12315 好'), sign('好 12315')]).toEqual(['none', 'none', 'none'])
  })

  test('three that end a larger figure are an amount', () => {
    expect([isPrice('好9,110'), isPrice('好96,110'), isPrice('9,110')]).toEqual([true, true, true])
    expect([isPrice('1,打110'), isPrice('好1234,110'), isPrice('119,110'), isPrice('好9,95010', '95010')]).toEqual([false, false, false, false])
  })

  test('letters right behind make a code of them, further on they do not', () => {
    expect([isPrice('110V'), isPrice('110 a')]).toEqual([true, false])
  })
})

describe('a line made plain', () => {
  test('ends of lines stay, other blanks are one, a plus is a plus, spoken digits are digits', () => {
    expect(plainText('1\n2\r3\t4').line).toBe('1\n2\n3 4')
    expect(plainText('＋﹢').line).toBe('++')
    expect(plainText('一二三，一二').line).toBe('123，一二')
  })

  test('groups join over blanks and marks, and over nothing else', () => {
    const joins = (line: string) => {
      const [one, next] = digitGroups(line)
      return one && next && mayJoin(line, one, next)
    }
    expect([joins('1 - 2'), joins('1元 2'), joins('1 元2'), joins('1\n2')]).toEqual([true, false, false, false])
  })
})

describe('digits in disguise', () => {
  const find = (line: string, ...known: readonly string[]) => findDisguised(line, ({ digits, pieces }) => (known.includes(digits) ? pieces() : undefined))

  test('are read in part, but never from or to the middle of plain digits', () => {
    expect(find('O12-345', '012', '345')).toEqual([{ digits: ['012'], between: [] }, { digits: ['345'], between: [] }])
    expect(find('O123', '123')).toEqual([{ digits: ['123'], between: [] }])
    expect(find('O12345', '012')).toEqual([])
    expect(find('O12345', '345')).toEqual([])
  })

  test('are three at least', () => {
    expect(find('O12', '12', '0', '01')).toEqual([])
  })

  test('are signs of one digit: ten in a circle is none', () => {
    expect(find('①1O', '110')).toHaveLength(1)
    expect(find('⑪1O', '110')).toEqual([])
  })

  test('are looked for only where something is disguised', () => {
    const seen: string[] = []
    const note = (line: string) => void findDisguised(line, ({ digits }) => void seen.push(digits))
    note('好138-0013-8000好')
    expect(seen).toEqual([])
    note('138-0013，8000')
    expect(seen).toContain('13800138000')
  })

  test('are read as far as any message has them', () => {
    expect(find(`${'O'.repeat(2497)}好11O`, '110')).toHaveLength(1)
    expect(find(`${'O'.repeat(2500)}好11O`, '110')).toEqual([])
    expect(find(`${'O'.repeat(2500)}11O`, '110')).toEqual([])
  })
})

test('a long number that ends as a public one is not that one', () => {
  expect(verdictOf('1234567890123456110', true)).toBeUndefined()
})
