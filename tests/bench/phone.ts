import type { Browser, Page } from 'playwright-core'

/** Lighthouse's slow phone: a fourth of this processor, 1.6 Mbit/s and 150 ms away. */
export async function slowDown(page: Page, network: boolean): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  if (!network) return
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  })
}

/** A browser profile that has been nowhere yet, with one page. */
export async function newPage(browser: Browser, hasTouch = false): Promise<Page> {
  const profile = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', hasTouch })
  // tsx writes `__name` into every function, those that run in the page too.
  await profile.addInitScript('globalThis.__name = (named) => named')
  return profile.newPage()
}
