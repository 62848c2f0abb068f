import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendarFile } from '../../../src/case/reminder'

const DUE = Date.parse('2026-11-22T14:05:00+08:00')

const reminder = {
  uid: 'k3x0.merchant24h',
  at: DUE,
  title: '看看商家回了没有',
  text: '按来源说法，超过这个时间可以申请平台介入；以订单页为准',
  link: 'https://example.org/zh-CN/remindAndWait/#v1~start.bought',
}

test('a reminder says its instant in UTC, rings when it comes, and leads back to the step', () => {
  const file = calendarFile(reminder, DUE - 3_600_000)
  const event = ICAL.Component.fromString(file).getFirstSubcomponent('vevent')
  const start = event?.getFirstPropertyValue('dtstart')
  if (!event || !(start instanceof ICAL.Time)) throw new Error('The file has no event with a start')
  expect(start.toJSDate().getTime()).toBe(DUE)
  expect(start.zone.tzid).toBe('UTC')
  expect(event.getFirstPropertyValue('uid')).toBe('k3x0.merchant24h@xiayibu')
  expect(event.getFirstPropertyValue('url')).toBe(reminder.link)
  const alarm = event.getFirstSubcomponent('valarm')
  expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY')
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toMatch(/^-?PT0[SM]$/)
})

test('the same wait of the same case keeps its id, so a second import replaces the first', () => {
  const again = calendarFile({ ...reminder, at: DUE + 60_000 }, DUE)
  expect(again).toContain('UID:k3x0.merchant24h@xiayibu')
})
