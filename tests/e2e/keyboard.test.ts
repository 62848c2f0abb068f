import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { StepId } from '../../machines/flow'
import { words } from '../support/words'
import { newPage, settled, stepOn } from './site'

const { core } = words['zh-CN']
const { ui } = core

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** Presses Tab until the target has the focus. Gives how often; throws where it is out of reach. */
async function tabTo(page: Page, target: Locator, atMost: number): Promise<number> {
  for (let presses = 0; presses <= atMost; presses++) {
    if (await hasFocus(target)) return presses
    await page.keyboard.press('Tab')
  }
  throw new Error(`${atMost} Tabs do not reach ${String(target)}`)
}

/** The step has arrived: its heading has the focus and the title says its name. */
async function expectArrival(page: Page, step: StepId): Promise<void> {
  await expect.poll(() => stepOn(page)).toBe(step)
  await expect.poll(() => hasFocus(page.locator('main h1'))).toBe(true)
  await expect.poll(() => page.title()).toContain(core.steps[step].title)
  expect(await page.locator('main h1').innerText()).toBe(core.steps[step].title)
}

const answer = (page: Page, name: string) => page.locator(`main a[data-answer="${name}"]`)

async function stubPrint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes'
    }
  })
}

describe('the keyboard alone', () => {
  test('from the first page to the printed list, every step announced', async () => {
    const page = await newPage()
    await stubPrint(page)
    await page.goto('/zh-CN/')
    await settled(page)

    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(ui.header.skip)
    await page.keyboard.press('Enter')
    expect(await hasFocus(page.locator('main'))).toBe(true)

    await tabTo(page, answer(page, 'bought'), 8)
    await page.keyboard.press('Enter')
    await expectArrival(page, 'issue')
    await tabTo(page, answer(page, 'fake'), 8)
    await page.keyboard.press('Enter')
    await expectArrival(page, 'stage')
    await tabTo(page, answer(page, 'refused'), 8)
    await page.keyboard.press('Enter')
    await expectArrival(page, 'askPlatform')

    const tick = page.locator('li[data-task="openPlatformStep"] input')
    await tabTo(page, tick, 4)
    await page.keyboard.press('Space')
    expect(await tick.isChecked()).toBe(true)

    await tabTo(page, page.getByRole('button', { name: ui.print.print }), 60)
    await page.keyboard.press('Enter')
    await page.waitForSelector('html[data-printed]', { state: 'attached' })
  })

  test('Back and Change are in reach, and arrive like any other step', async () => {
    const page = await newPage()
    await page.goto('/zh-CN/')
    await settled(page)
    for (const [name, step] of [['bought', 'issue'], ['fake', 'stage']] as const) {
      await tabTo(page, answer(page, name), 20)
      await page.keyboard.press('Enter')
      await expectArrival(page, step)
    }
    await page.keyboard.press('Shift+Tab')
    expect(await hasFocus(page.locator('[data-back]'))).toBe(true)
    await page.keyboard.press('Enter')
    await expectArrival(page, 'issue')
    await tabTo(page, page.locator('[data-change="start"]'), 20)
    await page.keyboard.press('Enter')
    await expectArrival(page, 'start')
  })

  test('whatever has the focus shows it', async () => {
    const page = await newPage()
    await page.goto('/zh-CN/askPlatform/')
    await settled(page)
    const bare: (string | null | undefined)[] = []
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab')
      const [text, outline] = await page.evaluate(() => {
        const focused = document.activeElement ?? document.body
        const { outlineStyle, outlineWidth } = getComputedStyle(focused)
        return [focused.textContent, outlineStyle === 'none' ? 0 : parseFloat(outlineWidth)] as const
      })
      if (outline < 2) bare.push(text)
    }
    expect(bare).toEqual([])
  })
})

/** What a helper’s mother would come for, in large letters and without a mouse. */
describe('the elder view by the keyboard alone', () => {
  async function arriveElder(): Promise<Page> {
    const page = await newPage({ context: { permissions: ['clipboard-read', 'clipboard-write'] } })
    await page.addInitScript(() => localStorage.setItem('xiayibu.view', 'elder'))
    await stubPrint(page)
    await page.goto('/zh-CN/')
    await settled(page)
    return page
  }

  async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
    await tabTo(page, target, 80)
    await page.keyboard.press(key)
  }

  async function walk(page: Page, ...answers: readonly (readonly [string, StepId])[]): Promise<void> {
    for (const [name, step] of answers) {
      await press(page, answer(page, name))
      await expectArrival(page, step)
    }
  }

  const now = (page: Page) => page.locator('li[data-now]')
  const toRefusal = [['bought', 'issue'], ['fake', 'stage'], ['refused', 'askPlatform']] as const
  const unfold = (page: Page, title: string) => press(page, page.locator('summary').filter({ hasText: title }))

  test('what to do about a broken toy', async () => {
    const page = await arriveElder()
    await walk(page, ['bought', 'issue'], ['quality', 'goods'], ['none', 'stage'], ['notYet', 'contactMerchant'])
    await press(page, now(page).locator('input'), 'Space')
    expect(await now(page).locator('input').isChecked()).toBe(true)
    expect(await now(page).getAttribute('data-task')).toBe('writeToMerchant')
  })

  test('a merchant silent since yesterday', async () => {
    const page = await arriveElder()
    await walk(page, ['bought', 'issue'], ['quality', 'goods'], ['none', 'stage'], ['noReply', 'silence'], ['over24h', 'askPlatform'])
    expect(await now(page).getAttribute('data-task')).toBe('lookIfApproved')
    await unfold(page, ui.action.proof)
    await press(page, page.locator('li[data-task="evidenceChat"] input'), 'Space')
    expect(await page.locator('li[data-task="evidenceChat"] input').isChecked()).toBe(true)
  })

  test('sending that step to somebody', async () => {
    const page = await arriveElder()
    await walk(page, ...toRefusal)
    await press(page, page.getByRole('button', { name: ui.share.open }))
    await page.locator('dialog[open]').waitFor()
    await press(page, page.getByRole('button', { name: ui.share.copyLink }))
    await page.getByText(ui.share.copied).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/zh-CN\/askPlatform\/$/)
    await page.keyboard.press('Escape')
    expect(await hasFocus(page.getByRole('button', { name: ui.share.open }))).toBe(true)
  })

  test('printing it', async () => {
    const page = await arriveElder()
    await walk(page, ...toRefusal)
    await press(page, page.getByRole('button', { name: ui.print.print }))
    await page.waitForSelector('html[data-printed]', { state: 'attached' })
  })

  test('help for a stolen account', async () => {
    const page = await arriveElder()
    await walk(page, ['urgent', 'urgent'], ['account', 'accountTaken'])
    expect(await now(page).innerText()).toContain(words['zh-CN'].advice.tasks.accountIsItOurs.do)
    await tabTo(page, page.locator('main a[href="tel:110"]'), 20)
  })
})
