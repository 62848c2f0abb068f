import { expect, test } from 'vitest'
import { browsers, inside } from '../../tests/support/agents'
import { inAppOf } from './inApp'

test.each(Object.entries(inside))('%s is an app around the page', (_, [userAgent, app]) => {
  expect(inAppOf(userAgent)).toBe(app)
})

test.each(Object.entries(browsers))('%s is a browser', (_, userAgent) => {
  expect(inAppOf(userAgent)).toBeUndefined()
})
