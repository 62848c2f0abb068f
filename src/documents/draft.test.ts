import { expect, test } from 'vitest'
import { heldBlanks } from './draft'

test('a blank stays beside the word that says what belongs there, and its stop', () => {
  expect(heldBlanks('姓名：（　　）；电话：（　　）；通讯地址：（　　）。').filter((_, i) => i % 2)).toEqual(['姓名：（　　）；', '电话：（　　）；', '通讯地址：（　　）。'])
})

test('no line loses a sign, and a long sentence before a blank may be broken', () => {
  const line = '平台在（　　）给出的结果是：（　　）。现在我仍然坚持要求（　　）'
  expect(heldBlanks(line).join('')).toBe(line)
  expect(heldBlanks(line).every((piece, i) => i % 2 === 0 || piece.length < 12)).toBe(true)
})
