import { expect, test } from 'vitest'
import { findingsOn, strictly } from './axe'
import { live, newPage } from './site'

test('said in own words: roads to confirm, said once, and nothing of it kept', async () => {
  const page = await newPage()
  await page.goto('/zh-CN/')
  await live(page)
  const answer = await page.locator('[data-answer]').last().boundingBox()
  expect((answer?.y ?? 0) + (answer?.height ?? 0)).toBeLessThanOrEqual(844)
  const href = page.url()
  const field = page.locator('[data-own-words]')
  expect(await field.getAttribute('autocomplete')).toBe('off')
  expect(await page.locator('#ownWordsHint').count()).toBe(0)
  await field.focus()
  await page.locator('#ownWordsHint').waitFor()
  expect(await field.getAttribute('aria-describedby')).toBe('ownWordsHint')
  expect(await page.locator('#ownWordsHint').textContent()).toMatch(/不保存.*不发/)
  await field.fill('退回去了他说我弄坏了')
  await field.press('Enter')
  const road = page.locator('[data-road]').first()
  await road.waitFor()
  expect(await road.getAttribute('href')).toBe('/zh-CN/returnDisputed/#v1~stage.agreed~returnLeg.disputed')
  expect(page.url()).toBe(href)
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, document.title, history.state]))
  expect(kept).not.toContain('弄坏')
})

test('a pasted message reaches the check in memory, and not by the address', async () => {
  const page = await newPage()
  await page.goto('/zh-CN/')
  await live(page)
  const message = '【拼多多】您的订单异常，请加客服QQ 12345678 办理三倍理赔'
  await page.locator('[data-own-words]').fill(message)
  await page.locator('[data-check]').click()
  await page.waitForURL('**/zh-CN/check/')
  expect(await page.locator('#number').inputValue()).toBe(message)
})

test('where the check cannot be fetched, the browser opens its page, and nobody stands before an empty one', async () => {
  const page = await newPage({ context: {}, expectsErrors: /ERR_FAILED/ })
  await page.goto('/zh-CN/')
  await live(page)
  await page.route('**/assets/CheckScreen-*.js', (route) => route.abort(), { times: 1 })
  await page.locator('[data-own-words]').fill('【拼多多】您的订单异常，请加客服QQ 12345678 办理三倍理赔')
  await page.locator('[data-check]').click()
  await page.waitForURL('**/zh-CN/check/')
  await page.locator('#number').waitFor()
})

test.each(['light', 'dark'] as const)('on the narrowest phone, %s: found by key, told once, read by anybody', async (colorScheme) => {
  const page = await newPage({ size: { width: 320, height: 640 }, colorScheme })
  await page.goto('/zh-CN/')
  await live(page)
  const field = page.locator('[data-own-words]')
  await field.focus()
  const status = page.locator('[data-screen] [role=status]')
  await status.waitFor({ state: 'attached' })
  // A status that is not rendered before words come to it is not heard.
  expect(await status.evaluate((element) => getComputedStyle(element).display)).not.toBe('none')
  const told = await status.evaluateHandle((element) => {
    const texts: string[] = []
    new MutationObserver(() => texts.push(element.textContent ?? '')).observe(element, { childList: true, characterData: true, subtree: true })
    return texts
  })
  await page.keyboard.insertText('我把验证码告诉客服了')
  await page.keyboard.press('Enter')
  await page.locator('[data-road]').first().waitFor()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-road'))).toBe('urgent.gaveCode')
  expect(await told.jsonValue()).toHaveLength(1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  expect(await findingsOn(page, strictly)).toEqual([])
  await page.keyboard.press('Enter')
  await page.waitForURL('**/zh-CN/codeGiven/**')
})

test('without JavaScript it is not there', async () => {
  const page = await newPage({ javaScript: false })
  await page.goto('/zh-CN/')
  expect(await page.locator('[data-own-words]').count()).toBe(0)
})
