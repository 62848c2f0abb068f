import { afterEach, expect, test } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { beijingTime } from '../../time/inWords'
import { CaseSlot } from './CaseSlot'
import { evening } from '../../time/evening'

const { dataset } = document.documentElement

afterEach(() => {
  delete dataset['case']
})

test('the room kept for a case is given up where the record turns out to hold none', () => {
  dataset['case'] = ''
  speak(<CaseSlot kept={undefined} isRead />)
  expect(dataset['case']).toBeUndefined()
})

test('until the record is read the room stays', () => {
  dataset['case'] = ''
  speak(<CaseSlot kept={undefined} isRead={false} />)
  expect(dataset['case']).toBe('')
})

test.each(['zh-CN', 'en'] as const)('the time written out in the likeness is as long as one in %s gets', (locale) => {
  const evenings = Array.from({ length: 365 }, (_, day) => beijingTime(locale, Date.parse('2026-01-01T20:00+08:00') + day * 86_400_000))
  expect(Math.max(...evenings.map((time) => time.length)) - evening[locale].length).toBeLessThanOrEqual(2)
})
