import { expect, test } from 'vitest'
import { lookOf } from '../../scripts/prerender/look.ts'

const css = [
  ':root{--paper:#fff}',
  '@keyframes tapped{0%,to{visibility:visible}}',
  '._card_1bqs1_12{color:red}',
  '@media print{h1{color:#000}._tasks_19rzk_4>li{color:#000}}',
  '._tasks_19rzk_4 a:hover{color:blue}',
  '@media (min-width:40em){._tasks_19rzk_4{columns:2}}',
  '._quiet_1bqs1_3,._loud_19rzk_9{font-weight:600}',
].join('')

const { first, rest, file, isWhole } = lookOf(css, 'const css={card:`_card_1bqs1_12`}')

test('what the scripts of a question name stands in every page, and all that has no name', () => {
  expect(first).toBe(
    [
      ':root{--paper:#fff}',
      '@keyframes tapped{0%,to{visibility:visible}}',
      '._card_1bqs1_12{color:red}',
      '@media print{h1{color:#000}}',
      '._quiet_1bqs1_3,._loud_19rzk_9{font-weight:600}',
    ].join(''),
  )
})

test('the rest comes later, grouped as it was', () => {
  expect(rest).toBe(
    ['@media print{._tasks_19rzk_4>li{color:#000}}', '._tasks_19rzk_4 a:hover{color:blue}', '@media (min-width:40em){._tasks_19rzk_4{columns:2}}'].join(''),
  )
})

test('the file of the rest goes by what stands in it', () => {
  expect(file).toMatch(/^look-[\da-f]{8}\.css$/)
  expect(lookOf(css, '_tasks_19rzk_4').file).not.toBe(file)
})

test('a page that shows what the rest dresses has all of it', () => {
  expect(isWhole('<li><a class="_card_1bqs1_12 _urgent_1bqs1_2">')).toBe(false)
  expect(isWhole('<ol class="_tasks_19rzk_4">')).toBe(true)
})
