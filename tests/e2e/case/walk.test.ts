import { describe, expect, test } from 'vitest'
import { desktop, live, newPage, phone, stepOn, tap } from '../site'
import { at, button, caseWords, clock, clockOn, core, FOREIGN, HOUR, kept, NOON, noteNow, promiseWords, REMIND, SILENCE, stored, storedCases, unfold, withCases } from './record'

describe('whose walk it is', () => {
  test('the case moves on with its owner’s answers', async () => {
    const page = await newPage()
    await at(page, '/zh-CN/contactMerchant/#v1~start.bought~issue.quality~goods.none~stage.notYet')
    await noteNow(page)
    await page.locator('main a[data-answer="noReply"]').click()
    await expect.poll(async () => (await storedCases(page))[0]?.trail).toBe('v1~start.bought~issue.quality~goods.none~stage.noReply')
    expect(await storedCases(page)).toHaveLength(1)
  })

  test('somebody’s link writes nothing, and asks where it belongs', async () => {
    const page = await newPage()
    await withCases(page, kept())
    const before = await stored(page)
    await at(page, FOREIGN)
    await page.getByText('你在看的是“小熊玩具”').waitFor()
    expect(await button(page, clock.now).count()).toBe(0)
    await page.getByRole('checkbox').first().check()
    await page.locator('main a[data-answer="submitted"]').click()
    await expect.poll(() => stepOn(page)).toBe('waitForRuling')
    expect(await stored(page)).toEqual(before)
    await button(page, caseWords.asNew).click()
    const after = await stored(page)
    expect(after?.cases).toHaveLength(2)
    expect(after?.cases[0]).toEqual(before?.cases[0])
    expect(after?.open).toBe(after?.cases[1]?.id)
  })

  test('a link that goes on from the case is read, not written', async () => {
    const page = await newPage()
    await withCases(page, kept({ trail: 'v1~start.bought~issue.quality~goods.none~stage.noReply' }))
    await at(page, REMIND)
    await clockOn(page).waitFor()
    expect((await storedCases(page))[0]?.trail).toBe('v1~start.bought~issue.quality~goods.none~stage.noReply')
  })

  test('“add it” joins the walk to the open case', async () => {
    const page = await newPage()
    await withCases(page, kept())
    await at(page, FOREIGN)
    await button(page, caseWords.attach.replace('{{name}}', '小熊玩具')).click()
    await expect.poll(async () => (await storedCases(page))[0]?.trail).toBe('v1~start.bought~issue.fake~stage.refused')
    expect(await storedCases(page)).toHaveLength(1)
  })
})

describe('coming back', () => {
  test('what is waited for stands above the first question, whose answers go on from there', async () => {
    const page = await newPage()
    await page.clock.install({ time: NOON + HOUR })
    await withCases(page, kept())
    await at(page, '/zh-CN/')
    const back = page.getByRole('region', { name: caseWords.waiting.merchant24h })
    await back.waitFor()
    expect(await page.locator('main h1').innerText()).toBe(core.steps.start.title)
    await back.getByText(caseWords.then).click()
    await back.locator('a[data-answer="refused"]').click()
    await expect.poll(() => stepOn(page)).toBe('askPlatform')
    expect((await storedCases(page))[0]?.trail).toBe('v1~start.bought~issue.quality~goods.none~stage.refused')
  })

  test.each([
    ['/zh-CN/', phone],
    ['/en/', phone],
    ['/zh-CN/', desktop],
    [SILENCE, phone],
    [SILENCE.replace('zh-CN', 'en'), phone],
    [SILENCE, desktop],
    [REMIND, phone],
    [REMIND, desktop],
    ['/zh-CN/cases/', phone],
  ])('nothing jumps at %s', async (address, size) => {
    const page = await newPage({ size })
    await withCases(page, kept({ moments: { contactedAt: { at: Date.now() - 25 * HOUR } } }))
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value))
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await at(page, address)
    await page.locator('[data-clock], [class*="proposal"] p').filter({ visible: true }).first().waitFor()
    await page.waitForLoadState('networkidle')
    const shifts: unknown = await page.evaluate(() => ('shifts' in window ? window.shifts : undefined))
    expect(Array.isArray(shifts)).toBe(true)
    expect([shifts].flat().reduce((sum: number, value) => sum + Number(value), 0)).toBeLessThan(0.02)
  })
})

describe('ticks', () => {
  test('without a case outlive reload, Back and a change of language', async () => {
    const page = await newPage()
    await at(page, FOREIGN)
    const box = page.locator('[data-task="openPlatformStep"] input')
    await box.check()
    await page.reload()
    await live(page)
    expect(await box.isChecked()).toBe(true)
    await tap(page, 'submitted')
    await page.goBack()
    await expect.poll(() => box.isChecked()).toBe(true)
    await page.locator('header a[hreflang="en"]').click()
    await page.waitForURL('**/en/**')
    await live(page)
    expect(await box.isChecked()).toBe(true)
    expect(await stored(page)).toBeNull()
  })

  test('go with the case once there is one', async () => {
    const page = await newPage()
    await at(page, REMIND)
    await page.locator('[data-task="sendReminder"] input').press('Space')
    await noteNow(page)
    await expect.poll(async () => Object.keys((await storedCases(page))[0]?.ticks ?? {})).toEqual(['remindAndWait.sendReminder'])
    await page.locator('[data-task="sendReminder"] input').press('Space')
    expect((await storedCases(page))[0]?.ticks['remindAndWait.sendReminder']?.done).toBe(false)
  })
})

test('a promise is kept, counted down to, and quoted in the words to send', async () => {
  const page = await newPage()
  await page.clock.install({ time: NOON })
  await at(page, '/zh-CN/callAgain/#v1~start.bought~issue.quality~goods.none~stage.withPlatform~ruling.promisePassed')
  await unfold(page)
  await button(page, promiseWords.add).press('Enter')
  const form = page.locator('form').filter({ has: page.getByLabel(promiseWords.agentId) })
  await form.getByLabel(promiseWords.agentId).fill('6801')
  await form.getByLabel(promiseWords.promised).fill('明天给结果')
  await button(page, promiseWords.within.replace('{{hours}}', '24')).press('Enter')
  await form.getByRole('button', { name: promiseWords.save, exact: true }).press('Enter')
  await expect.poll(() => clockOn(page).getAttribute('data-clock')).toBe('waiting')
  const [found] = await storedCases(page)
  expect(found?.promises).toMatchObject([{ agentId: '6801', promised: '明天给结果', until: NOON + 24 * HOUR }])
  // The blanks of the words to send hold what was noted.
  for (const noted of ['6801', '明天给结果']) await page.locator(`[data-text*="${noted}"]`).first().waitFor({ state: 'attached' })
})
