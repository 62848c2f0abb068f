import { afterEach, expect, test } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { CaseSlot } from './CaseSlot'

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
