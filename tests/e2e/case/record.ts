import { text as textOf } from 'node:stream/consumers'
import type { Locator, Page } from 'playwright-core'
import type { Case, CaseRecord } from '../../../machines/case/record'
import { readRecord } from '../../../src/case/readRecord'
import { words } from '../../support/words'
import { live } from '../site'

export const { core, advice } = words['zh-CN']
const { tools } = words['zh-CN']
export const { clock, case: caseWords, promise: promiseWords, moment: momentWords } = core.ui
export const { cases: casesWords } = tools

export const HOUR = 3_600_000
export const NOON = Date.parse('2026-11-20T12:00:00+08:00')
export const WECHAT = 'Mozilla/5.0 (Linux; Android 13; V2148A) AppleWebKit/537.36 Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.49'

export const CONTACT = '/zh-CN/contactMerchant/#v1~start.bought~issue.quality~goods.none~stage.notYet'
export const REMIND = '/zh-CN/remindAndWait/#v1~start.bought~issue.quality~goods.none~stage.noReply~silence.within24h'
export const SILENCE = '/zh-CN/silence/#v1~start.bought~issue.quality~goods.none~stage.noReply'
export const FOREIGN = '/zh-CN/askPlatform/#v1~start.bought~issue.fake~stage.refused'

export async function stored(page: Page): Promise<CaseRecord | null> {
  const raw = await page.evaluate(() => localStorage.getItem('xiayibu.cases'))
  return raw === null ? null : recordIn(raw)
}

export function recordIn(raw: string): CaseRecord {
  const read = readRecord(raw)
  if (!read.ok) throw new Error(`Not a record: ${raw}`)
  return read.record
}

export async function storedCases(page: Page): Promise<readonly Case[]> {
  return (await stored(page))?.cases ?? []
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Opens what is folded up in the page. */
export const unfold = (page: Page): Promise<void> =>
  page.locator('main details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')))

/** Writes down that it was this very minute, by the page's own clock. By key, like `tap`. */
export async function noteNow(page: Page): Promise<void> {
  await unfold(page)
  await page.getByRole('button', { name: new RegExp(`^(${clock.enter}|${clock.other})$`) }).press('Enter')
  const now = await page.evaluate(() => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 16))
  const field = page.getByLabel(momentWords.exact)
  await field.fill(now)
  await page.locator('form').filter({ has: field }).getByRole('button', { name: momentWords.save, exact: true }).press('Enter')
}

export const clockOn = (page: Page) => page.locator('main [data-clock]').first()

/** Taps what hands a file to the browser, and gives its name and text. */
export async function fileFrom(page: Page, giver: Locator): Promise<{ readonly name: string; readonly content: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), giver.click()])
  return { name: download.suggestedFilename(), content: await textOf(await download.createReadStream()) }
}

export async function at(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await live(page)
}

export const kept = (over: Partial<Case> = {}): Case => ({
  id: 'toy',
  name: '小熊玩具',
  from: 'start',
  trail: 'v1~start.bought~issue.quality~goods.none~stage.noReply~silence.within24h',
  openedAt: NOON,
  changedAt: NOON,
  moments: { contactedAt: { at: NOON } },
  order: {},
  promises: [],
  notes: [],
  evidence: [],
  ticks: {},
  ...over,
})

export const recordOf = (...cases: readonly Case[]): CaseRecord => ({
  version: 1,
  open: cases[0]?.id ?? null,
  cases: [...cases],
  erased: {},
})

/** Puts a record on the device before anything of the site runs; what a page writes later stays. */
export async function withRecord(page: Page, raw: string): Promise<void> {
  await page.goto('/zh-CN/about/')
  await page.evaluate((json) => localStorage.setItem('xiayibu.cases', json), raw)
}

export const withCases = (page: Page, ...cases: readonly Case[]) => withRecord(page, JSON.stringify(recordOf(...cases)))

export const full = kept({
  order: { orderNumber: '240101-123456789012345', productName: '小熊玩具', paid: '39.9' },
  promises: [
    { id: 'p', madeAt: NOON + HOUR, who: '平台客服', agentId: '6801', ticketId: 'GD-1', promised: '明天给结果', until: NOON + 25 * HOUR },
  ],
  notes: [{ id: 'n', at: NOON + 2, text: '拍了照片 <b>“三张”</b>\n第二行' }],
  ticks: { 'remindAndWait.sendReminder': { at: NOON + 3, done: true } },
})
