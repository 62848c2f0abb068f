import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { ensureBrowser } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site answers, `http://127.0.0.1:40123`. */
    origin: string
    /** Where the one browser of the run listens. */
    browser: string
  }
}

/** Playwright's own, as far as they bear on a page: this flag takes the place of its. */
const calm = ['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning', 'OptimizationHints']

/** Each profile would have a second process ready, for a site that is never opened. */
const spare = ['SpareRendererForSitePerProcess']

/** Each profile would get an address bar made of two pages of its own: more work than the page under test. */
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

const flags = [
  `--disable-features=${[...calm, ...addressBar, ...spare].join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Serves the built site and starts one browser, once for all files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/404.html')) throw new Error('There is no built site: run npm run build first')
  const site = await serve({ dir: 'dist', port: 0 })
  const browser = await chromium.launchServer({ executablePath: await ensureBrowser(), args: flags })
  project.provide('origin', site.origin)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await site.close()
  }
}
