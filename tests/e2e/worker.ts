import type { Page } from 'playwright-core'
import { words } from '../support/words'
import { live } from './site'

const { update } = words['zh-CN'].offline

/** Opens a page and waits until the whole site is on the device. */
export async function visit(page: Page, path = '/zh-CN/'): Promise<void> {
  await page.goto(path)
  await live(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** After so long (ms) the worker gives a network up. */
const PATIENCE = 4_000

/** Opens a page as the network has it. On a machine so busy that the worker gave the network up, once more. */
export async function openOnline(page: Page, path: string): Promise<void> {
  for (let began = -Infinity; Date.now() - began >= PATIENCE; ) {
    began = Date.now()
    await page.goto(path, { waitUntil: 'commit' })
  }
  await page.waitForLoadState()
}

/** Looks for a new version, as the browser does by itself when a page is opened, and waits until it is there. */
export const lookForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    while (!registration.waiting) await new Promise((soon) => setTimeout(soon, 50))
  })

/** What says that a new version is there. */
export const notice = (page: Page) => page.getByRole('complementary', { name: update.label })

/** Asks the new version in, and waits until its page stands. */
export async function swap(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), notice(page).getByRole('button', { name: update.swap }).click()])
  await live(page)
}
