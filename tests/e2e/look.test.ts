import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { live, newPage, settled, stepOn, tap } from './site'


/** How each kind of element on the page looks, by its classes: what a rule that is missing would change. */
const looks = (page: Page): Promise<Readonly<Record<string, readonly string[]>>> =>
  page.evaluate(() => {
    const seen: Record<string, string[]> = {}
    const props = ['display', 'position', 'color', 'background-color', 'font-size', 'font-weight', 'line-height', 'padding', 'margin-top', 'border-width', 'border-radius', 'gap', 'list-style-type', 'flex'] as const
    for (const element of document.querySelectorAll('header *, main, main *, footer *')) {
      const style = getComputedStyle(element)
      const name = `${element.localName}.${[...element.classList].join('.')}`
      const look = props.map((prop) => style.getPropertyValue(prop)).join('|')
      const known = (seen[name] ??= [])
      if (!known.includes(look)) known.push(look)
    }
    return Object.fromEntries(Object.entries(seen).map(([name, all]) => [name, all.toSorted()]))
  })

/** Is the page still the one that was opened with the look of a question? */
const isSamePage = (page: Page) => page.evaluate(() => document.documentElement.dataset['look'] !== undefined)

test('an action that a tap led to looks like one that was opened', async () => {
  const walked = await newPage()
  await walked.goto('/zh-CN/')
  await settled(walked)
  for (const answer of ['bought', 'fake', 'refused']) await tap(walked, answer)
  expect(await isSamePage(walked)).toBe(true)
  expect(await stepOn(walked)).toBe('askPlatform')
  const opened = await newPage()
  await opened.goto('/zh-CN/askPlatform/#v1~start.bought~issue.fake~stage.refused')
  await live(opened)
  expect(await looks(walked)).toEqual(await looks(opened))
})

test('so does the check that a message is handed to', async () => {
  const handed = await newPage()
  await handed.goto('/zh-CN/')
  await live(handed)
  await handed.locator('[data-own-words]').fill('【拼多多】您的订单异常，请加客服QQ 12345678 办理三倍理赔')
  await handed.locator('[data-check]').click()
  await handed.waitForURL('**/zh-CN/check/')
  expect(await isSamePage(handed)).toBe(true)
  await handed.locator('#number').fill('')
  const opened = await newPage()
  await opened.goto('/zh-CN/check/')
  await live(opened)
  await expect.poll(() => looks(handed)).toEqual(await looks(opened))
})

test('a question is written with its own look alone, and an action with all of it', async () => {
  const page = await newPage({ javaScript: false })
  const rules = async (path: string) => {
    await page.goto(path)
    return page.evaluate(() => [document.styleSheets[0]?.cssRules.length ?? 0, document.documentElement.dataset['look'] ?? ''] as const)
  }
  const [ofQuestion, rest] = await rules('/zh-CN/stage/')
  const [ofAction, none] = await rules('/zh-CN/askPlatform/')
  expect(rest).toMatch(/^look-/)
  expect(none).toBe('')
  expect(ofQuestion).toBeLessThan(ofAction / 2)
})

test('where the rest of the look cannot be had, an action is a page like any other', async () => {
  const page = await newPage({ expectsErrors: /look-|ERR_FAILED/ })
  await page.route(/look-\w+\.css/, (route) => route.abort())
  await page.goto('/zh-CN/stage/#v1~start.bought~issue.fake')
  await live(page)
  await page.waitForLoadState('networkidle')
  await tap(page, 'refused')
  expect(await page.evaluate(() => document.documentElement.dataset['look'])).toBe(undefined)
  expect(new URL(page.url()).hash).toBe('#v1~start.bought~issue.fake~stage.refused')
})
