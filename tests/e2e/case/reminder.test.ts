import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { newPage, origin } from '../site'
import { at, button, clock, fileFrom, HOUR, kept, NOON, REMIND, WECHAT, withCases } from './record'

describe('a reminder', () => {
  test('is a calendar file with the very instant and the way back', async () => {
    const page = await newPage()
    await withCases(page, kept())
    await at(page, REMIND)
    await page.getByText(clock.reminder, { exact: true }).click()
    const { name, content } = await fileFrom(page, button(page, clock.reminderFile))
    expect(name).toBe('xiayibu.ics')
    const event = ICAL.Component.fromString(content).getFirstSubcomponent('vevent')
    const start = event?.getFirstPropertyValue('dtstart')
    expect(start instanceof ICAL.Time && start.toJSDate().getTime()).toBe(NOON + 24 * HOUR)
    expect(event?.getFirstPropertyValue('url')).toBe(origin + REMIND)
  })

  test('is text first inside WeChat', async () => {
    const page = await newPage({ context: { userAgent: WECHAT, permissions: ['clipboard-read', 'clipboard-write'] } })
    await withCases(page, kept())
    await at(page, REMIND)
    await page.getByText(clock.reminder, { exact: true }).click()
    const names = await page.locator('main details[open] button').allInnerTexts()
    expect(names).toEqual([clock.reminderCopy, clock.reminderFile])
    await button(page, clock.reminderCopy).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/11月21日.*12:00/)
  })
})
