import type { Browser } from 'playwright-core'
import { core } from '../../locales/zh-CN/core'
import { newPage, slowDown } from './phone'
import { quiet, tell, watch } from './watch'

const { ui } = core

/** A walk that answers, ticks, notes a time, shares and prints on a slow phone: its slowest interaction, and what moved. */
export async function slowestOfAWalk(browser: Browser, origin: string): Promise<{ readonly slowest: number; readonly shifts: number }> {
  const page = await newPage(browser)
  await watch(page, 'main h1', 'main a[data-answer]')
  await page.addInitScript(() => {
    window.print = () => void dispatchEvent(new Event('beforeprint'))
  })
  await page.goto(`${origin}/zh-CN/`)
  await quiet(page, 'html[data-live]')
  await slowDown(page, false)
  const click = async (selector: string) => {
    await page.locator(selector).filter({ visible: true }).first().click()
    await quiet(page)
  }
  for (const answer of ['bought', 'quality', 'none', 'noReply', 'within24h']) await click(`main a[data-answer="${answer}"]`)
  await click('main input[type="checkbox"]')
  await page.getByRole('button', { name: /^填(别的)?时间$/ }).first().click()
  await page.locator('main select').filter({ visible: true }).first().selectOption({ index: 1 })
  await page.getByRole('button', { name: ui.moment.save }).click()
  await quiet(page)
  await click(`main button[aria-haspopup="dialog"]:has-text("${ui.share.open}")`)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: ui.print.print, exact: true }).click()
  await quiet(page)
  const { slowest, shifts } = await tell(page)
  await page.context().close()
  return { slowest, shifts }
}
