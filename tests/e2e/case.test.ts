import { text as textOf } from 'node:stream/consumers'
import ICAL from 'ical.js'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readRecord, type Case, type CaseRecord } from '../../src/case/record'
import { words } from '../support/words'
import { findingsOn } from './axe'
import { plain, readPdf } from './paper'
import { desktop, live, newPage, origin, phone, stepOn, tap } from './site'

const { core, tools, advice } = words['zh-CN']
const { clock, case: caseWords, promise: promiseWords, moment: momentWords } = core.ui
const { cases: casesWords } = tools

const HOUR = 3_600_000
const NOON = Date.parse('2026-11-20T12:00:00+08:00')
const WECHAT = 'Mozilla/5.0 (Linux; Android 13; V2148A) AppleWebKit/537.36 Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.49'

const CONTACT = '/zh-CN/contactMerchant/#v1~start.bought~issue.quality~stage.notYet'
const REMIND = '/zh-CN/remindAndWait/#v1~start.bought~issue.quality~stage.noReply~silence.within24h'
const SILENCE = '/zh-CN/silence/#v1~start.bought~issue.quality~stage.noReply'
const FOREIGN = '/zh-CN/askPlatform/#v1~start.bought~issue.fake~stage.refused'

async function stored(page: Page): Promise<CaseRecord | null> {
  const raw = await page.evaluate(() => localStorage.getItem('xiayibu.cases'))
  return raw === null ? null : recordIn(raw)
}

function recordIn(raw: string): CaseRecord {
  const read = readRecord(raw)
  if (!read.ok) throw new Error(`Not a record: ${raw}`)
  return read.record
}

async function storedCases(page: Page): Promise<readonly Case[]> {
  return (await stored(page))?.cases ?? []
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Writes down that it was this very minute, by the page's own clock. */
async function noteNow(page: Page): Promise<void> {
  await button(page, clock.enter).click()
  const now = await page.evaluate(() => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 16))
  await page.getByLabel(momentWords.exact).fill(now)
  await button(page, momentWords.save).click()
}
const clockOn = (page: Page) => page.locator('main [data-clock]').first()

/** Taps what hands a file to the browser, and gives its name and text. */
async function fileFrom(page: Page, giver: Locator): Promise<{ readonly name: string; readonly content: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), giver.click()])
  return { name: download.suggestedFilename(), content: await textOf(await download.createReadStream()) }
}

async function at(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await live(page)
}

const kept = (over: Partial<Case> = {}): Case => ({
  id: 'toy',
  name: '小熊玩具',
  from: 'start',
  trail: 'v1~start.bought~issue.quality~stage.noReply~silence.within24h',
  openedAt: NOON,
  changedAt: NOON,
  moments: { contactedAt: { at: NOON } },
  promises: [],
  notes: [],
  ticks: {},
  ...over,
})

const recordOf = (...cases: readonly Case[]): CaseRecord => ({
  version: 1,
  open: cases[0]?.id ?? null,
  cases: [...cases],
  erased: {},
})

/** Puts a record on the device before anything of the site runs; what a page writes later stays. */
async function withRecord(page: Page, raw: string): Promise<void> {
  await page.goto('/zh-CN/about/')
  await page.evaluate((json) => localStorage.setItem('xiayibu.cases', json), raw)
}

const withCases = (page: Page, ...cases: readonly Case[]) => withRecord(page, JSON.stringify(recordOf(...cases)))

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
    await button(page, clock.enter).click()
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
    await button(page, clock.enter).click()
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

  test('an answer against the record stands, and the page asks which is right', async () => {
    const page = await newPage()
    await page.clock.install({ time: NOON + 25 * HOUR })
    await withCases(page, kept())
    await at(page, REMIND)
    await page.locator('[data-back]').click()
    await page.getByText(clock.suggested).waitFor()
    await tap(page, 'within30min')
    expect(await stepOn(page)).toBe('waitForReply')
    await page.getByRole('region', { name: clock.doubt }).waitFor()
    expect(page.url()).toContain('silence.within30min')
    await button(page, clock.doubtAnswer).click()
    expect(await page.getByRole('region', { name: clock.doubt }).count()).toBe(0)
  })

  test('the recorded time can be put right there', async () => {
    const page = await newPage()
    await page.clock.install({ time: NOON + 25 * HOUR })
    await withCases(page, kept())
    await at(page, REMIND)
    await page.locator('[data-back]').click()
    await page.getByText(clock.suggested).waitFor()
    await tap(page, 'within30min')
    const doubt = page.getByRole('region', { name: clock.doubt })
    await doubt.getByRole('button', { name: clock.change }).click()
    await doubt.getByLabel(momentWords.exact).fill('2026-11-21T12:50')
    await doubt.getByRole('button', { name: momentWords.save }).click()
    expect(await doubt.count()).toBe(0)
    expect((await storedCases(page))[0]?.moments.contactedAt?.at).toBe(Date.parse('2026-11-21T12:50:00+08:00'))
  })
})

describe('whose walk it is', () => {
  test('the case moves on with its owner’s answers', async () => {
    const page = await newPage()
    await at(page, '/zh-CN/contactMerchant/#v1~start.bought~issue.quality~stage.notYet')
    await noteNow(page)
    await page.locator('main a[data-answer="noReply"]').click()
    await expect.poll(async () => (await storedCases(page))[0]?.trail).toBe('v1~start.bought~issue.quality~stage.noReply')
    expect(await storedCases(page)).toHaveLength(1)
  })

  test('somebody’s link writes nothing, and asks where it belongs', async () => {
    const page = await newPage()
    await withCases(page, kept())
    const before = await stored(page)
    await at(page, FOREIGN)
    await page.getByText('你正开着“小熊玩具”').waitFor()
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
    await withCases(page, kept({ trail: 'v1~start.bought~issue.quality~stage.noReply' }))
    await at(page, REMIND)
    await clockOn(page).waitFor()
    expect((await storedCases(page))[0]?.trail).toBe('v1~start.bought~issue.quality~stage.noReply')
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
    expect((await storedCases(page))[0]?.trail).toBe('v1~start.bought~issue.quality~stage.refused')
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
    await page.locator('[data-clock], [class*="proposal"] p').first().waitFor()
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
    await page.locator('[data-task="sendReminder"] input').check()
    await noteNow(page)
    await expect.poll(async () => Object.keys((await storedCases(page))[0]?.ticks ?? {})).toEqual(['remindAndWait.sendReminder'])
    await page.locator('[data-task="sendReminder"] input').uncheck()
    expect((await storedCases(page))[0]?.ticks['remindAndWait.sendReminder']?.done).toBe(false)
  })
})

test('a promise is kept, counted down to, and quoted in the words to send', async () => {
  const page = await newPage()
  await page.clock.install({ time: NOON })
  await at(page, '/zh-CN/callAgain/#v1~start.bought~issue.quality~stage.withPlatform~ruling.promisePassed')
  await button(page, promiseWords.add).click()
  const form = page.getByRole('region', { name: promiseWords.title })
  await form.getByLabel(promiseWords.agentId).fill('6801')
  await form.getByLabel(promiseWords.promised).fill('明天给结果')
  await button(page, promiseWords.within.replace('{{hours}}', '24')).click()
  await button(page, promiseWords.save).click()
  await expect.poll(() => clockOn(page).getAttribute('data-clock')).toBe('waiting')
  const [found] = await storedCases(page)
  expect(found?.promises).toMatchObject([{ agentId: '6801', promised: '明天给结果', until: NOON + 24 * HOUR }])
  const script = await page.getByRole('article', { name: advice.messages.callAgainScript.title }).innerText()
  expect(script).toContain('6801')
  expect(script).toContain('明天给结果')
})

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

describe('two tabs', () => {
  test('end up agreeing, and neither loses what the other wrote', async () => {
    const one = await newPage()
    await one.clock.install({ time: NOON + HOUR })
    await withCases(one, kept())
    const other = await one.context().newPage()
    await at(one, REMIND)
    await at(other, '/zh-CN/cases/')
    await other.getByRole('button', { name: casesWords.story, exact: true }).click()
    await other.getByLabel(casesWords.note).fill('从另一个标签页写的')
    await other.getByRole('button', { name: casesWords.noteAdd, exact: true }).click()
    await one.locator('[data-task="sendReminder"] input').check()
    await expect.poll(() => other.locator('[data-story]').innerText()).toContain(advice.tasks.sendReminder.do)
    const [found] = await storedCases(one)
    expect(found?.notes).toMatchObject([{ text: '从另一个标签页写的' }])
    expect(found?.ticks['remindAndWait.sendReminder']?.done).toBe(true)
    expect(await stored(other)).toEqual(await stored(one))
  })
})

describe('storage that does not do its part', () => {
  test('forbidden: the guide goes on, and says so in a sentence', async () => {
    const page = await newPage()
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError')
          },
        })
      }
    })
    await at(page, '/zh-CN/')
    for (const answer of ['bought', 'quality', 'noReply', 'within24h']) await tap(page, answer)
    await noteNow(page)
    await clockOn(page).waitFor()
    await page.getByText(caseWords.forbidden).waitFor()
    await page.locator('[data-task="sendReminder"] input').check()
    expect(await page.locator('[data-task="sendReminder"] input').isChecked()).toBe(true)
  })

  test('full: the guide goes on, says so, and hands out a copy', async () => {
    const page = await newPage()
    await page.addInitScript(() => {
      const write = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as Storage['setItem']
      Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
        if (key === 'xiayibu.cases') throw new DOMException('full', 'QuotaExceededError')
        write.call(this, key, value)
      }
    })
    await at(page, REMIND)
    await noteNow(page)
    await clockOn(page).waitFor()
    await page.getByText(caseWords.full).waitFor()
    const { content } = await fileFrom(page, button(page, caseWords.copyFile))
    expect(recordIn(content).cases).toHaveLength(1)
  })

  const good = JSON.stringify(recordOf(kept()))
  test.each([
    ['cut short', good.slice(0, -4)],
    ['empty', ' '],
    ['not JSON', 'hello'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '42'],
    ['without cases', '{"version":1,"open":null,"erased":{}}'],
    ['with a case that lacks its id', '{"version":1,"open":null,"erased":{},"cases":[{"name":"x"}]}'],
    ['with a time that is none', good.replace(`"openedAt":${NOON}`, '"openedAt":"yesterday"')],
    ['from a newer version', '{"version":99,"cases":[]}'],
  ])('a record that is %s is handed back, never dropped', async (_, raw) => {
    const page = await newPage()
    await withRecord(page, raw)
    await at(page, REMIND)
    await noteNow(page)
    await clockOn(page).waitFor()
    await at(page, '/zh-CN/cases/')
    const broken = page.getByRole('region', { name: casesWords.broken })
    expect((await fileFrom(page, broken.getByRole('button', { name: caseWords.copyFile }))).content).toBe(raw)
    expect(await storedCases(page)).toHaveLength(1)
    await broken.getByRole('button', { name: casesWords.brokenDrop }).click()
    await page.getByRole('dialog').getByRole('button', { name: casesWords.brokenDrop }).click()
    await expect.poll(() => broken.count()).toBe(0)
    expect(await storedCases(page)).toHaveLength(1)
  })
})

const full = kept({
  promises: [
    { id: 'p', madeAt: NOON + HOUR, who: '平台客服', agentId: '6801', ticketId: 'GD-1', promised: '明天给结果', until: NOON + 25 * HOUR },
  ],
  notes: [{ id: 'n', at: NOON + 2, text: '拍了照片 <b>“三张”</b>\n第二行' }],
  ticks: { 'remindAndWait.sendReminder': { at: NOON + 3, done: true } },
})

describe('copies', () => {
  test('export, erase, import: the same again', async () => {
    const page = await newPage()
    await withCases(page, full, kept({ id: 'other', name: '' }))
    await at(page, '/zh-CN/cases/')
    const before = await storedCases(page)
    const backup = page.getByRole('region', { name: casesWords.backup })
    const { name, content } = await fileFrom(page, backup.getByRole('button', { name: caseWords.copyFile }))
    await button(page, casesWords.eraseAll).click()
    await page.getByRole('dialog').getByRole('button', { name: casesWords.eraseYes }).click()
    await page.getByText(casesWords.none).waitFor()
    expect(await stored(page)).toBeNull()
    await backup.getByText(casesWords.restore).click()
    await backup.getByLabel(casesWords.restoreFile).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
    await backup.getByRole('button', { name: casesWords.restoreDo }).click()
    await backup.getByText(casesWords.restored.replace('{{count}}', '2')).waitFor()
    expect(await storedCases(page)).toEqual(before)
    expect((await stored(page))?.open).toBe('toy')
  })

  test('one case is erased after a plain question, the other stays', async () => {
    const page = await newPage()
    await withCases(page, full, kept({ id: 'other', name: '耳机' }))
    await at(page, '/zh-CN/cases/')
    const card = page.getByRole('article', { name: '耳机' })
    await card.getByRole('button', { name: casesWords.erase }).click()
    await page.getByRole('dialog').getByRole('button', { name: casesWords.eraseNo }).click()
    expect(await storedCases(page)).toHaveLength(2)
    await card.getByRole('button', { name: casesWords.erase }).click()
    await page.getByRole('dialog').getByRole('button', { name: casesWords.eraseYes }).click()
    await expect.poll(async () => (await storedCases(page)).map(({ id }) => id)).toEqual(['toy'])
  })

  test.each([
    ['{"version":1,', casesWords.problems['not-json']],
    ['{"version":1,"cases":"none"}', casesWords.problems['not-a-record']],
    ['{"version":7}', casesWords.problems['newer-version']],
  ])('the bad copy %j is refused with the reason, and nothing changes', async (text, reason) => {
    const page = await newPage()
    await withCases(page, full)
    await at(page, '/zh-CN/cases/')
    const before = await stored(page)
    const backup = page.getByRole('region', { name: casesWords.backup })
    await backup.getByText(casesWords.restore).click()
    await backup.getByLabel(casesWords.restoreText).fill(text)
    await backup.getByRole('button', { name: casesWords.restoreDo }).click()
    await backup.getByText(reason).waitFor()
    expect(await stored(page)).toEqual(before)
  })

  test('a copy is offered once, after the first time that was noted', async () => {
    const page = await newPage()
    await at(page, REMIND)
    await noteNow(page)
    await page.getByText(caseWords.keepCopy).waitFor()
    await button(page, caseWords.notNow).click()
    expect(await page.getByText(caseWords.keepCopy).count()).toBe(0)
    await page.reload()
    await live(page)
    await clockOn(page).waitFor()
    expect(await page.getByText(caseWords.keepCopy).count()).toBe(0)
  })
})

test('another device gets the case by link, after a yes on both, and no server hears of it', async () => {
  const here = await newPage({ context: { permissions: ['clipboard-read', 'clipboard-write'] } })
  await withCases(here, full)
  await at(here, '/zh-CN/cases/')
  await button(here, casesWords.handOver).click()
  await here.getByText(casesWords.handOverHolds).waitFor()
  await button(here, casesWords.handOverYes).click()
  await button(here, casesWords.handOverLink).click()
  await expect.poll(() => here.evaluate(() => navigator.clipboard.readText())).toContain('#c1')
  const link = await here.evaluate(() => navigator.clipboard.readText())
  await here.locator('main figure img').waitFor()

  const there = await newPage()
  const asked: string[] = []
  there.context().on('request', (request) => asked.push(request.url(), request.postData() ?? ''))
  await at(there, link)
  await there.getByRole('region', { name: casesWords.incoming }).waitFor()
  expect(await stored(there)).toBeNull()
  await button(there, casesWords.incomingAdd).click()
  await there.getByRole('article', { name: '小熊玩具' }).waitFor()
  expect(await storedCases(there)).toEqual([full])
  expect(there.url()).toBe(`${origin}/zh-CN/cases/`)
  expect(asked.filter((said) => said.includes('c1') && said.includes(link.slice(-20)))).toEqual([])
})

test('declined, the link leaves nothing behind', async () => {
  const page = await newPage()
  await at(page, `/zh-CN/cases/#c1p.${Buffer.from('["x"]').toString('base64url')}`)
  await page.getByText(casesWords.problems['not-a-record']).waitFor()
  expect(await stored(page)).toBeNull()
})

test('too much for a QR code is said, and the file is there instead', async () => {
  const page = await newPage()
  const notes = Array.from({ length: 40 }, (_, i) => ({ id: `n${i}`, at: NOON + i, text: `第 ${i} 条 ${Math.random()} ${Math.random()}` }))
  await withCases(page, kept({ notes }))
  await at(page, '/zh-CN/cases/')
  await button(page, casesWords.handOver).click()
  await button(page, casesWords.handOverYes).click()
  await page.getByText(casesWords.handOverTooLong).waitFor()
  expect(await page.getByRole('article').getByRole('button', { name: caseWords.copyFile }).count()).toBe(1)
})

describe('several cases', () => {
  test('each leads to what to do now, with its own answers, and becomes the open one', async () => {
    const page = await newPage()
    await withCases(page, kept(), kept({ id: 'parcel', name: '耳机', trail: 'v1~start.bought~issue.fake~stage.refused', moments: {} }))
    await at(page, '/zh-CN/cases/')
    await page.getByRole('article', { name: '耳机' }).getByRole('link').click()
    await expect.poll(() => stepOn(page)).toBe('askPlatform')
    expect(new URL(page.url()).hash).toBe('#v1~start.bought~issue.fake~stage.refused')
    expect((await stored(page))?.open).toBe('parcel')
    await noteNow(page)
    const cases = await storedCases(page)
    expect(cases.find(({ id }) => id === 'parcel')?.moments).toHaveProperty('askedPlatformAt')
    expect(cases.find(({ id }) => id === 'toy')).toEqual(kept())
  })

  test('the story goes to paper whole, on its own, under who we are', async () => {
    const page = await newPage()
    await withCases(page, full)
    await at(page, '/zh-CN/cases/')
    const pdf = await page.pdf({ format: 'A4' })
    const sheets = await readPdf(await page.context().newPage(), pdf)
    expect(sheets).toHaveLength(1)
    const paper = sheets.map(({ text }) => text).join('')
    for (const line of ['明天给结果', '6801', '第二行', casesWords.happened.contactedAt, core.ui.site.statement]) {
      expect(paper).toContain(plain(line))
    }
    for (const chrome of [casesWords.eraseAll, casesWords.backupWhy, casesWords.note]) expect(paper).not.toContain(plain(chrome))
  })
})

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement)

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`80 Tabs do not reach ${String(target)}`)
}

test('the keyboard alone notes a time and a promise, renames, restores and erases', async () => {
  const page = await newPage()
  const press = async (name: string) => {
    await tabTo(page, button(page, name))
    await page.keyboard.press('Enter')
  }
  await at(page, CONTACT)
  await press(clock.now)
  await clockOn(page).waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
  await at(page, '/zh-CN/followUp/#v1~start.bought~issue.quality~stage.withPlatform~ruling.over48h')
  await press(caseWords.asNew)
  await press(promiseWords.add)
  await tabTo(page, page.getByRole('region', { name: promiseWords.title }).getByLabel(promiseWords.ticketId))
  await page.keyboard.type('GD-1')
  await press(promiseWords.save)
  await expect.poll(async () => (await storedCases(page))[1]?.promises).toMatchObject([{ ticketId: 'GD-1' }])
  await at(page, '/zh-CN/cases/')
  await tabTo(page, button(page, casesWords.rename).first())
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel(casesWords.name))
  await page.keyboard.type('耳机')
  await page.keyboard.press('Enter')
  await page.getByRole('article', { name: '耳机' }).waitFor()
  await press(casesWords.eraseAll)
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: casesWords.eraseYes }))
  await page.keyboard.press('Enter')
  await page.getByText(casesWords.none).waitFor()
  await expect.poll(() => hasFocus(page.locator('main h1'))).toBe(true)
  await tabTo(page, page.locator('summary', { hasText: casesWords.restore }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel(casesWords.restoreText))
  await page.keyboard.insertText(JSON.stringify(recordOf(full)))
  await press(casesWords.restoreDo)
  await page.getByRole('article', { name: '小熊玩具' }).waitFor()
})

describe('axe finds nothing', () => {
  const places = [
    ['cases', '/cases/'],
    ['a wait', REMIND.slice('/zh-CN'.length)],
    ['a proposal', SILENCE.slice('/zh-CN'.length)],
    ['somebody’s link', FOREIGN.slice('/zh-CN'.length)],
    ['coming back', '/'],
    ['a promise', '/followUp/#v1~start.bought~issue.quality~stage.withPlatform~ruling.over48h'],
  ] as const
  test.each(places.flatMap(([name, path]) => (['light', 'dark'] as const).map((scheme) => [name, scheme, path] as const)))(
    'on %s in %s',
    async (_, colorScheme, path) => {
      const page = await newPage({ colorScheme })
      await withCases(page, full, kept({ id: 'other', name: '' }))
      for (const locale of ['zh-CN', 'en']) {
        await at(page, `/${locale}${path}`)
        await page.waitForLoadState('networkidle')
        const story = page.locator('main article button[aria-expanded]').first()
        if (path === '/cases/') await story.click()
        expect(await findingsOn(page)).toEqual([])
      }
    },
  )

  test('on the question before erasing', async () => {
    const page = await newPage()
    await withCases(page, full)
    await at(page, '/zh-CN/cases/')
    await button(page, casesWords.erase).click()
    expect(await findingsOn(page)).toEqual([])
  })
})

test('a link from a case on another page keeps nothing of its owner', async () => {
  const page = await newPage()
  await withCases(page, full)
  await at(page, REMIND)
  await clockOn(page).waitFor()
  expect(decodeURIComponent(page.url())).not.toMatch(/6801|小熊/)
  const hrefs = await page.locator('a[href]').evaluateAll((links) => links.map((link) => decodeURIComponent(link.getAttribute('href') ?? '')))
  expect(hrefs.filter((href) => /6801|小熊|明天给结果/.test(href))).toEqual([])
})
