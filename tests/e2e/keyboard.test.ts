import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { StepId } from '../../machines/flow/flow'
import { words } from '../support/words'
import { live, newPage, stepOn } from './site'

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
    await live(page)

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
    await live(page)
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
    await live(page)
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
