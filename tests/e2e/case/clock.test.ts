import { describe, expect, test } from 'vitest'
import { newPage, stepOn, tap } from '../site'
import { advice, at, button, clock, clockOn, core, HOUR, kept, momentWords, NOON, noteNow, REMIND, SILENCE, stored, storedCases, withCases } from './record'

describe('the clock', () => {
  test('a second short of 24 hours still waiting; a second over, due by itself, said once', async () => {
    const page = await newPage()
    await page.clock.install({ time: NOON })
    await at(page, REMIND)
    await noteNow(page)
    await expect.poll(() => clockOn(page).getAttribute('data-clock')).toBe('waiting')
    expect(await page.locator('main').innerText()).toMatch(/11月21日.*12:00/)
    await page.clock.runFor(24 * HOUR - 1_000 - 5_000)
    expect(await clockOn(page).getAttribute('data-clock')).toBe('waiting')
    expect((await page.getByRole('status').allTextContents()).join('')).toBe('')
    await page.clock.runFor(7_000)
    expect(await clockOn(page).getAttribute('data-clock')).toBe('due')
    const said = (await page.getByRole('status').allTextContents()).filter(Boolean)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(advice.deadlines.merchant24h.due)
  })

  test('a wait that is over says so first, with the way on', async () => {
    const page = await newPage()
    await page.clock.setFixedTime(NOON + 25 * HOUR)
    await withCases(page, kept())
    await at(page, REMIND)
    await page.getByText(clock.over).waitFor()
    const { lead } = core.steps.remindAndWait
    expect(await page.locator('main').innerText()).not.toContain(lead)
    const onward = button(page, clock.onward)
    const top = (target: typeof onward) => target.evaluate((element) => element.getBoundingClientRect().top)
    expect(await top(onward)).toBeLessThan(await top(page.locator('[data-now]').first()))
    await onward.click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('afterwards')
  })

  test('a page that slept is due when it wakes', async () => {
    const page = await newPage()
    await page.clock.install({ time: NOON })
    await at(page, REMIND)
    await noteNow(page)
    await page.clock.fastForward(25 * HOUR)
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    await expect.poll(() => clockOn(page).getAttribute('data-clock')).toBe('due')
  })

  test('a device clock that was set is noticed, and the record stays what it was', async () => {
    const page = await newPage()
    await page.clock.install({ time: NOON })
    await at(page, REMIND)
    await noteNow(page)
    const before = await stored(page)
    await page.clock.setSystemTime(NOON + 5 * HOUR)
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    await page.getByText(clock.jumped).waitFor()
    expect(await stored(page)).toEqual(before)
  })

  test.each(['America/New_York', 'Europe/Berlin'])('on a device in %s every time is Beijing’s, and the page says so', async (timezoneId) => {
    const page = await newPage({ context: { timezoneId } })
    await page.clock.install({ time: NOON })
    await withCases(page, kept())
    await at(page, REMIND)
    await page.getByText(clock.elsewhere).waitFor()
    expect(await page.locator('main').innerText()).toMatch(/11月21日.*12:00/)
  })

  test('a rough time is kept as rough, and counts as the latest it may have been', async () => {
    const page = await newPage()
    await page.clock.install({ time: NOON })
    await at(page, REMIND)
    await button(page, clock.other).click()
    await page.getByLabel(momentWords.rough).selectOption({ label: '昨天晚上' })
    await button(page, momentWords.save).click()
    await page.getByText(/大约/).first().waitFor()
    const [found] = await storedCases(page)
    expect(found?.moments.contactedAt).toEqual({ at: Date.parse('2026-11-19T23:59:00+08:00'), rough: true })
  })

  test('a time to come is refused, and nothing is written', async () => {
    const page = await newPage()
    await page.clock.install({ time: NOON })
    await at(page, REMIND)
    await button(page, clock.other).click()
    await page.getByLabel(momentWords.exact).fill('2026-11-21T12:00')
    await button(page, momentWords.save).click()
    await page.getByText(momentWords.tooLate).waitFor()
    expect(await stored(page)).toBeNull()
  })
})

describe('the record proposes, the person decides', () => {
  test('the answer that fits the time is proposed and marked', async () => {
    const page = await newPage()
    await page.clock.install({ time: NOON + 25 * HOUR })
    await withCases(page, kept())
    await at(page, SILENCE)
    await page.getByText(/已过 25 小时/).waitFor()
    await expect.poll(() => page.locator('main a[data-answer="over24h"]').innerText()).toContain(clock.suggested)
  })

  test('an answer against the record stands, and the time it was counted from can be put right', async () => {
    const page = await newPage()
    await page.clock.install({ time: NOON + 25 * HOUR })
    await withCases(page, kept())
    await at(page, REMIND)
    await page.locator('[data-back]').click()
    await page.getByText(clock.suggested).waitFor()
    await tap(page, 'within30min')
    expect(await stepOn(page)).toBe('waitForReply')
    expect(page.url()).toContain('silence.within30min')
    const wait = page.getByRole('region', { name: core.ui.deadline.heading })
    await wait.getByRole('button', { name: clock.change }).click()
    await wait.getByLabel(momentWords.exact).fill('2026-11-21T12:50')
    await wait.getByRole('button', { name: momentWords.save }).click()
    expect((await storedCases(page))[0]?.moments.contactedAt?.at).toBe(Date.parse('2026-11-21T12:50:00+08:00'))
  })
})
