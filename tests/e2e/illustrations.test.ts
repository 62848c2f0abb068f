import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findingsOn, strictly } from './axe'
import { live, newPage, phone } from './site'

const WAIT = '#v1~start.bought~issue.fake~stage.noReply~silence.within24h'

/** Opens every picture of a page and waits until it is drawn. */
async function openPictures(page: Page): Promise<void> {
  const folds = page.locator('main details[data-scripted]:has(> summary)').filter({ hasText: /看图|Picture/ })
  expect(await folds.count()).toBeGreaterThan(0)
  for (const fold of await folds.all()) {
    await fold.locator('summary').click()
    await fold.locator('figure svg').first().waitFor()
  }
}

/** The smallest letters of a drawing, in pixels of the screen. */
const letters = (page: Page): Promise<number> =>
  page.locator('figure svg text').evaluateAll((texts) =>
    Math.min(
      ...texts.flatMap((text) => {
        const svg = text.closest('svg')
        return svg ? [(Number(text.getAttribute('font-size')) * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width] : []
      }),
    ),
  )

/** Words that lie on each other or run out of their drawing. */
const strays = (page: Page): Promise<string[]> =>
  page.locator('figure svg').evaluateAll((drawings) =>
    drawings.flatMap((svg) => {
      const room = svg.getBoundingClientRect()
      const lines = [...svg.querySelectorAll('tspan')].map((line) => ({ said: line.textContent ?? '', at: line.getBoundingClientRect() }))
      const out = lines.filter(({ at }) => at.left < room.left || at.right > room.right).map(({ said }) => `${said} runs out`)
      const over = lines.flatMap((one, i) =>
        lines
          .slice(i + 1)
          .filter(({ at }) => one.at.left < at.right && at.left < one.at.right && one.at.top + 8 < at.bottom && at.top + 8 < one.at.bottom)
          .map(({ said }) => `${said} lies on ${one.said}`),
      )
      return [...out, ...over]
    }),
  )

const pages = [
  ['a question', 'stage/#v1~start.bought~issue.fake'],
  ['an action', `remindAndWait/${WAIT}`],
] as const

describe.each(['zh-CN', 'en'] as const)('drawn pictures in %s', (locale) => {
  test.each(pages)('take nothing from the first screen of %s until they are opened, and then lie in order', async (_, path) => {
    const page = await newPage({ size: phone })
    await page.goto(`/${locale}/${path}`)
    await live(page)
    expect(await page.locator('figure svg').count()).toBe(0)
    await openPictures(page)
    expect(await strays(page)).toEqual([])
    expect(await letters(page)).toBeGreaterThan(15)
  })

  test('are large in the elder view, and clear in every theme', async () => {
    const page = await newPage({ size: phone })
    await page.addInitScript(() => localStorage.setItem('xiayibu.view', 'elder'))
    await page.goto(`/${locale}/stage/#v1~start.bought~issue.fake`)
    await live(page)
    await openPictures(page)
    expect(await letters(page)).toBeGreaterThan(22)
    expect(await strays(page)).toEqual([])
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      found.push(...(await findingsOn(page, strictly)))
    }
    expect(found).toEqual([])
  })
})

test('without JavaScript none is offered, and the words stand there', async () => {
  const page = await newPage({ javaScript: false })
  await page.goto('/zh-CN/contactMerchant/')
  expect(await page.getByText('看图').filter({ visible: true }).count()).toBe(0)
  expect(await page.locator('main').innerText()).toContain('联系商家')
})
