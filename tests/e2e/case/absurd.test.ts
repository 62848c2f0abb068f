import { deflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { rescue } from '../../../locales/zh-CN/rescue'
import { compactOf } from '../../../src/case/compact'
import { live, newPage, tap } from '../site'
import { at, button, casesWords, caseWords, clock, CONTACT, core, fileFrom, full, kept, momentWords, noteNow, promiseWords, recordIn, recordOf, REMIND, storedCases, unfold, withCases, withRecord } from './record'

const ABSURD = 8_640_000_000_000_000

const spoilt = (over: object) => JSON.stringify({ ...recordOf(full), cases: [{ ...kept({ id: 'bad' }), ...over }, full], open: 'bad' })

const headings = (page: Page) => page.locator('main h1, main h2').allInnerTexts()

const broken = (page: Page) => page.getByRole('region', { name: casesWords.broken })

describe('an absurd record', () => {
  test.each([
    ['an instant beyond the calendar', spoilt({ moments: { contactedAt: { at: ABSURD } } })],
    ['a day it was opened that is none', spoilt({ openedAt: ABSURD })],
    ['negative and huge numbers', spoilt({ openedAt: -1e300, changedAt: 1e308 })],
    ['words for numbers', spoilt({ openedAt: 'yesterday', notes: 7, promises: { a: 1 } })],
    ['a name of megabytes', spoilt({ name: '名'.repeat(1_000_000) })],
    ['deep junk', spoilt({ moments: JSON.parse('['.repeat(500) + ']'.repeat(500)) as unknown })],
  ])('with %s takes nothing else along, and no page goes blank', async (_, raw) => {
    const page = await newPage()
    await withRecord(page, raw)
    for (const place of ['/zh-CN/', REMIND, '/zh-CN/cases/']) {
      await at(page, place)
      expect((await headings(page)).join('').length).toBeGreaterThan(0)
    }
    await page.getByRole('article', { name: full.name }).waitFor()
    expect((await fileFrom(page, broken(page).getByRole('button', { name: caseWords.copyFile }))).content).toBe(raw)
  })

  test('with instants at the ends of the calendar is shown on every page that tells of it', async () => {
    const page = await newPage()
    for (const end of ['0001-01-01T00:00:00Z', '9999-12-01T00:00:00Z']) {
      const moment = Date.parse(end)
      await withCases(page, kept({ openedAt: moment, changedAt: moment, moments: { contactedAt: { at: moment } } }))
      for (const place of ['/zh-CN/', REMIND, CONTACT, '/zh-CN/cases/']) await at(page, place)
      expect(await page.getByRole('article').count()).toBe(1)
    }
  })

  test('of thousands of cases opens in a reasonable time', async () => {
    const page = await newPage()
    await withCases(page, ...Array.from({ length: 8_000 }, (_, i) => kept({ id: `c${i}` })))
    for (const place of ['/zh-CN/', REMIND, '/zh-CN/cases/']) await at(page, place)
    expect(await page.getByRole('article').count()).toBeGreaterThan(0)
  })

  test('after another: both are kept, and what could be read of a copy comes back by restoring it', async () => {
    const page = await newPage()
    const first = spoilt({ openedAt: ABSURD })
    for (const raw of [first, '{"version":1,']) {
      await withRecord(page, raw)
      await at(page, REMIND)
      await noteNow(page)
      await expect.poll(() => page.evaluate(() => localStorage.getItem('xiayibu.cases'))).not.toBe(raw)
    }
    await at(page, '/zh-CN/cases/')
    expect(await broken(page).count()).toBe(2)
    await page.getByText(casesWords.restore).click()
    await page.getByLabel(casesWords.restoreText).fill(first)
    await button(page, casesWords.restoreDo).click()
    await page.getByText(casesWords.restoredPart.replace('{{count}}', '1').replace('{{unread}}', '1')).waitFor()
    expect((await storedCases(page)).map(({ id }) => id)).toContain('toy')
  })
})

describe('a time typed by hand', () => {
  test('in part or with another year is asked for again, and nothing is saved without it', async () => {
    const page = await newPage()
    await at(page, REMIND)
    await page.getByRole('button', { name: new RegExp(`^(${clock.enter}|${clock.other})$`) }).click()
    const exact = page.getByLabel(momentWords.exact)
    await exact.focus()
    await page.keyboard.type('20261120')
    await button(page, momentWords.save).click()
    await page.getByText(momentWords.partial).waitFor()
    await exact.fill('1926-11-20T12:00')
    await button(page, momentWords.save).click()
    await page.getByText(momentWords.year).waitFor()
    expect(await exact.inputValue()).toBe('1926-11-20T12:00')
    expect(await storedCases(page)).toEqual([])
  })

  test('a promise with a date but no time keeps what was typed', async () => {
    const page = await newPage()
    await at(page, '/zh-CN/lockedOut/#v1~start.urgent~urgent.lockedOut')
    await unfold(page)
    await button(page, promiseWords.add).click()
    await page.getByLabel(promiseWords.promised).fill('明天给结果')
    await page.getByLabel(promiseWords.until).focus()
    await page.keyboard.type('20261120')
    await button(page, promiseWords.save).click()
    await page.getByText(momentWords.partial).waitFor()
    expect(await page.getByLabel(promiseWords.promised).inputValue()).toBe('明天给结果')
    expect(await storedCases(page)).toEqual([])
  })
})

describe('a page whose drawing fails', () => {
  /** No time can be said while there is a record: every page that tells of the case throws while it is drawn. */
  async function failing(): Promise<Page> {
    const page = await newPage({ expectsErrors: /no such time/ })
    await withCases(page, full)
    await page.addInitScript(() => {
      const format = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format')
      Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
        get(): unknown {
          if (localStorage.getItem('xiayibu.cases')) throw new RangeError('no such time')
          return format?.get?.call(this)
        },
      })
      sessionStorage.setItem('loads', String(Number(sessionStorage.getItem('loads')) + 1))
    })
    return page
  }

  const loads = (page: Page) => page.evaluate(() => Number(sessionStorage.getItem('loads')))

  test.each(['/zh-CN/', REMIND, '/zh-CN/cases/'])('%s is put back as it came, with the record for download, and does not loop', async (place) => {
    const page = await failing()
    await page.goto(place)
    const box = page.locator('[data-rescue]')
    await box.waitFor()
    expect(await page.locator('main h1').innerText()).not.toBe('')
    const targets = await box.locator('button, a').evaluateAll((all) =>
      all.map((way) => {
        const { top, bottom, left, right, height } = way.getBoundingClientRect()
        return { top, bottom, left, right, height }
      }),
    )
    expect(targets.filter(({ height }) => height < 48)).toEqual([])
    expect(targets.filter((one, i) => targets.slice(i + 1).some((other) => other.top < one.bottom + 8 && other.left < one.right + 8))).toEqual([])
    expect(recordIn((await fileFrom(page, box.getByRole('button', { name: rescue.file }))).content).cases).toEqual([full])
    expect(await page.locator('main a[href]').count()).toBeGreaterThan(2)
    const before = await loads(page)
    await box.getByRole('button', { name: rescue.again }).click()
    await box.waitFor()
    expect(await loads(page)).toBe(before + 1)
  })

  test('home goes on once the record was put aside, from where it can be had again', async () => {
    const page = await failing()
    await page.goto('/zh-CN/')
    await page.locator('[data-rescue]').getByRole('button', { name: rescue.aside }).click()
    await live(page)
    await tap(page, 'bought')
    expect(await page.evaluate(() => localStorage.getItem('xiayibu.cases.unreadable'))).toBe(JSON.stringify(recordOf(full)))
  })

  test('its links lead on with the answers given, and the next page is put back likewise', async () => {
    const page = await failing()
    await page.goto('/zh-CN/silence/#v1~start.bought~issue.quality~goods.none~stage.noReply')
    await page.locator('[data-rescue]').waitFor()
    await page.locator('main a[data-answer="within24h"]').click()
    await page.locator('main[data-step="remindAndWait"] [data-rescue]').waitFor()
    expect(await page.locator('main h1').innerText()).toBe(core.steps.remindAndWait.title)
  })
})

test('one case is printed alone where print() returns at once', async () => {
  const page = await newPage()
  await page.addInitScript(() => {
    window.print = () => {}
  })
  await withCases(page, full, kept({ id: 'other', name: '耳机' }))
  await at(page, '/zh-CN/cases/')
  const card = page.getByRole('article', { name: full.name })
  await card.getByRole('button', { name: casesWords.story, exact: true }).click()
  await card.getByRole('button', { name: casesWords.print }).click()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('article').filter({ visible: true }).count()).toBe(1)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect.poll(() => page.locator('[data-printed]').count()).toBe(0)
})

test('a hand-over link made with compression opens in a browser that has none', async () => {
  const page = await newPage()
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'CompressionStream')
    Reflect.deleteProperty(window, 'DecompressionStream')
  })
  await at(page, `/zh-CN/cases/#c1z.${deflateSync(JSON.stringify(compactOf(full))).toString('base64url')}`)
  await button(page, casesWords.incomingAdd).click()
  await page.getByRole('article', { name: full.name }).waitFor()
  expect(await storedCases(page)).toEqual([full])
})
