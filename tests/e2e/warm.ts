import type { CDPSession, Disposable, Page } from 'playwright-core'

/** What a test may do to a page, or its profile, that stays with it: whoever touches one of these has it for themselves. */
const lasting = ['clock', 'exposeFunction', 'grantPermissions', 'newCDPSession', 'newPage', 'on', 'route', 'setExtraHTTPHeaders', 'setOffline']

/** An address of the site where nothing runs. */
const NOTHING_RUNS = '/robots.txt'

/** A page that may serve again, once it was swept. */
export type Warm = {
  /** Leaves it as it was opened: nothing on the device, nothing that runs, nothing behind Back, no script of a test. False if that is past hope. */
  readonly sweep: () => Promise<boolean>
}

/** Empties what a page keeps on the device, from where nothing of the site runs. */
async function forget(): Promise<void> {
  localStorage.clear()
  sessionStorage.clear()
  // It tells of the last tap, and another test's first one may come soon and in its place.
  self.name = ''
  for (const { name } of await indexedDB.databases()) {
    if (name !== undefined) indexedDB.deleteDatabase(name)
  }
}

/**
 * Sees to it that a page can be used by one test after the other: most of what a page costs is the process it starts.
 */
export function keepWarm(page: Page): Warm {
  const profile = page.context()
  const scripts: Disposable[] = []
  let isSpent = false
  let devTools: CDPSession | undefined

  const newCDPSession = profile.newCDPSession.bind(profile)

  const addInitScript = page.addInitScript.bind(page)
  page.addInitScript = async (script, arg, options) => {
    const added = await addInitScript(script, arg, options)
    scripts.push(added)
    return added
  }
  for (const owner of [page, profile]) {
    for (const name of lasting.filter((one) => one in owner)) {
      const its: unknown = Reflect.get(owner, name)
      Object.defineProperty(owner, name, {
        get() {
          isSpent = true
          return its
        },
      })
    }
  }

  return {
    async sweep() {
      if (isSpent || page.isClosed() || profile.pages().length > 1) return false
      for (const script of scripts.splice(0)) await script.dispose()
      await page.mouse.move(-1, -1)
      await page.goto(NOTHING_RUNS)
      await page.evaluate(forget)
      devTools ??= await newCDPSession(page)
      await devTools.send('Page.resetNavigationHistory')
      return true
    },
  }
}
