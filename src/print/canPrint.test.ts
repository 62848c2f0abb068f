import { expect, test } from 'vitest'
import { browsers, inside } from '../../tests/support/agents'
import { canPrint } from './canPrint'

const print = () => {}

test.each(Object.entries(inside))('%s prints nothing, though it says it can', (_, [userAgent]) => {
  expect(canPrint({ print, userAgent })).toBe(false)
})

test.each(Object.entries(browsers))('%s prints', (_, userAgent) => {
  expect(canPrint({ print, userAgent })).toBe(true)
})

test('a browser without the feature does not print, whatever it is called', () => {
  expect(canPrint({ userAgent: browsers['Firefox on a computer'] })).toBe(false)
})
