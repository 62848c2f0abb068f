import { chromium, type Browser } from 'playwright-core'
import type { Environment } from 'vitest/runtime'

declare global {
  /** The browser of this worker, started once it is asked for. */
  var browserOfWorker: ((executablePath: string) => Promise<Browser>) | undefined
}

/** Playwright's own, as far as they bear on a page: this flag takes the place of its. */
const calm = ['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning', 'OptimizationHints']

/** Each profile would have a second process ready, for a site that is never opened. */
const spare = ['SpareRendererForSitePerProcess']

/** Each profile would get an address bar made of two pages of its own: more work than the page under test. */
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

const args = [
  `--disable-features=${[...calm, ...addressBar, ...spare].join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page begins as an empty one, whose process then serves the site too.
  '--renderer-process-limit=1',
]

/**
 * Node with a browser for all files that run in it. What is said to it need not go to another process first, where one
 * browser serves every worker.
 */
export default {
  name: 'browser',
  viteEnvironment: 'ssr',
  setup() {
    let browser: Promise<Browser> | undefined
    globalThis.browserOfWorker = (executablePath) => (browser ??= chromium.launch({ executablePath, args }))
    return {
      async teardown() {
        await (await browser)?.close()
      },
    }
  },
} satisfies Environment
