import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { folded } from '../../../src/case/folded'
import { calendarFile } from '../../../src/case/reminder'

const DUE = Date.parse('2026-11-22T14:05:00+08:00')

const reminder = {
  uid: 'k3x0.merchant24h',
  at: DUE,
  title: '看看商家回了没有',
  text: '按来源说法，超过这个时间可以申请平台介入；以订单页为准',
  link: 'https://example.org/zh-CN/remindAndWait/#v1~start.bought',
  early: false,
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
  const end = event.getFirstPropertyValue('dtend')
  expect(end instanceof ICAL.Time && end.toJSDate().getTime() - DUE).toBe(15 * 60_000)
  expect(event.getFirstSubcomponent('valarm')?.getFirstPropertyValue('action')).toBe('DISPLAY')
  // A moment of no length lies neither before nor after.
  expect(file).toMatch(/TRIGGER:PT0[SM]\r\n/)
})

/** The alarms of a reminder that asks to act before its time, in seconds before it. */
function rings(now: number): readonly string[] {
  const file = calendarFile({ ...reminder, early: true }, now)
  const event = ICAL.Component.fromString(file).getFirstSubcomponent('vevent')
  return (event?.getAllSubcomponents('valarm') ?? []).map((alarm) => String(alarm.getFirstPropertyValue('trigger')))
}

test('where something is to be done before its time it rings before, as far as that lies ahead', () => {
  const seconds = (now: number) => rings(now).map((trigger) => ICAL.Duration.fromString(trigger).toSeconds())
  const hour = 3_600
  expect(seconds(DUE - 72 * hour * 1000)).toEqual([-24 * hour, -2 * hour])
  expect(seconds(DUE - 5 * hour * 1000)).toEqual([-2 * hour, -hour / 4])
  expect(seconds(DUE - 2 * hour * 1000)).toEqual([-hour / 4])
  expect(seconds(DUE - hour * 1000)).toEqual([-hour / 4])
  expect(seconds(DUE - 1000)).toEqual([0])
})

test('the same wait of the same case keeps its id, so a second import replaces the first', () => {
  const again = calendarFile({ ...reminder, at: DUE + 60_000 }, DUE)
  expect(again).toContain('UID:k3x0.merchant24h@xiayibu')
})

const any = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.array(fc.constantFrom('商', 'a', '，', ',', ';', ':', '"', '\\', '\n', '\r\n', '😀', '👩‍👩‍👧', 'é', ' ', 'BEGIN:VALARM'), { maxLength: 90 }).map((all) => all.join('')),
)
const octets = (line: string) => new TextEncoder().encode(line).length

test('a line is folded where it holds more than 75 octets, not before', () => {
  const full = '商'.repeat(25)
  expect(folded(full)).toBe(full)
  expect(folded(`${full}a`)).toBe(`${full}\r\n a`)
  expect(folded(`a${full}${full}`)).toBe(`a${'商'.repeat(24)}\r\n ${'商'.repeat(24)}\r\n 商商`)
})

test('a line ends as any system writes it; what no calendar may hold is left out', () => {
  const file = calendarFile({ ...reminder, title: 'one\rtwo\r\nthree\nfour\u0007\ud83d' }, DUE)
  expect(ICAL.Component.fromString(file).getFirstSubcomponent('vevent')?.getFirstPropertyValue('summary')).toBe('one\ntwo\nthree\nfour')
})

test('whatever the words, no line is longer than 75 octets or ends inside a character', () => {
  fc.assert(
    fc.property(any, any, (title, text) => {
      const lines = calendarFile({ ...reminder, title, text }, DUE).split('\r\n')
      for (const line of lines) {
        expect(octets(line)).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\p{Cs}\r\n]/u)
      }
    }),
  )
})

test('whatever the words, the event and its alarm say them, and nothing more', () => {
  fc.assert(
    fc.property(any, any, (title, text) => {
      const calendar = ICAL.Component.fromString(calendarFile({ ...reminder, title, text }, DUE))
      const said = (words: string) => words.replaceAll('\r\n', '\n')
      const event = calendar.getFirstSubcomponent('vevent')
      expect(calendar.getAllSubcomponents()).toHaveLength(1)
      expect(event?.getFirstPropertyValue('summary') ?? '').toBe(said(title))
      expect(event?.getFirstPropertyValue('description')).toBe(said(`${text}\n${reminder.link}`))
      expect(event?.getFirstPropertyValue('url')).toBe(reminder.link)
      expect(event?.getAllSubcomponents()).toHaveLength(1)
      expect(event?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('description') ?? '').toBe(said(title))
    }),
  )
})
