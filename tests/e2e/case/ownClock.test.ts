import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { live, newPage } from '../site'
import { advice, at, button, casesWords, caseWords, clock, clockOn, fileFrom, HOUR, momentWords, NOON, storedCases } from './record'

const DECLINE = '/zh-CN/askPlatform/#v1~start.bought~issue.delivery~delivery.stuck~stage.refused'
const END = NOON + 30 * HOUR

test('the buyer’s own clock is typed off the page, counted down, kept, reminded of in time, shown on coming back, and erased', async () => {
  const page = await newPage()
  await page.clock.install({ time: NOON })
  await at(page, DECLINE)
  await page.getByText(clock.own.note).click()
  await page.getByLabel(advice.own.buyerMustAct.enter).fill('2026-11-21T18:00')
  await button(page, momentWords.save).click()
  const card = page.getByRole('region', { name: caseWords.waiting.buyerMustAct })
  await card.getByText(/11月21日.*18:00 之前/).waitFor()
  expect(await card.innerText()).toContain('还剩 30 小时')

  await page.reload()
  await live(page)
  await card.getByText('还剩 30 小时').waitFor()
  await card.getByText(clock.reminder, { exact: true }).click()
  const { content } = await fileFrom(page, card.getByRole('button', { name: clock.reminderFile }))
  const event = ICAL.Component.fromString(content).getFirstSubcomponent('vevent')
  const start = event?.getFirstPropertyValue('dtstart')
  expect(start instanceof ICAL.Time && start.toJSDate().getTime()).toBe(END)
  const alarms = event?.getAllSubcomponents('valarm').map((one) => ICAL.Duration.fromString(String(one.getFirstPropertyValue('trigger'))).toSeconds())
  expect(alarms).toEqual([-24 * 3_600, -2 * 3_600])

  await at(page, '/zh-CN/')
  await page.getByRole('region', { name: caseWords.waiting.buyerMustAct }).waitFor()
  expect(await page.locator('[data-clock]').first().innerText()).toContain('还剩')

  await at(page, DECLINE)
  await page.clock.fastForward(31 * HOUR)
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await expect.poll(() => clockOn(page).getAttribute('data-clock')).toBe('due')
  expect(await card.innerText()).toContain(clock.own.due)

  await at(page, '/zh-CN/cases/')
  await page.getByRole('button', { name: casesWords.erase, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: casesWords.eraseYes }).click()
  await expect.poll(() => storedCases(page)).toEqual([])
})
