import { describe, expect, test } from 'vitest'
import { live, newPage, origin, stepOn, tap } from './site'

describe('the door', () => {
  test.each([
    ['zh-CN', '/zh-CN/'],
    ['zh-TW', '/zh-CN/'],
    ['en-GB', '/en/'],
    ['fr-FR', '/en/'],
  ])('a browser that asks for %s goes to %s and keeps the fragment', async (locale, path) => {
    const page = await newPage({ locale })
    await page.goto('/#v1~start.urgent')
    await page.waitForURL(`**${path}*`)
    const url = new URL(page.url())
    expect([url.pathname.startsWith(path), url.hash]).toEqual([true, '#v1~start.urgent'])
  })

  test('a language chosen before wins', async () => {
    const page = await newPage({ locale: 'zh-CN' })
    await page.goto('/en/')
    await page.evaluate(() => localStorage.setItem('xiayibu.locale', 'en'))
    await page.goto('/')
    await page.waitForURL('**/en/')
  })

  test('without JavaScript it is two plain links', async () => {
    const page = await newPage({ javaScript: false })
    await page.goto('/')
    expect(await page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      '/zh-CN/',
      '/en/',
    ])
  })
})

describe('an address without a page', () => {
  test('answers 404 and leads on, in both languages, without JavaScript', async () => {
    const page = await newPage({ javaScript: false, expectsErrors: /404/ })
    const response = await page.goto('/zh-CN/nothing-here/')
    expect(response?.status()).toBe(404)
    expect(await page.locator('a[href="/en/urgent/"]').count()).toBe(1)
    await page.locator('a[href="/zh-CN/"]').click()
    expect(await stepOn(page)).toBe('start')
  })

  test('is taken over by the application', async () => {
    const page = await newPage({ expectsErrors: /404/ })
    await page.goto('/zh-CN/nothing-here/')
    await live(page)
    expect(await page.locator('main').count()).toBe(1)
  })

  test('is in the language of its address, for eyes and for whoever reads it aloud', async () => {
    const page = await newPage({ expectsErrors: /404/ })
    await page.goto('/en/nothing-here/')
    await live(page)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })
})

describe('headers', () => {
  test('a page carries its policy twice, is asked for anew, and says nothing to others', async () => {
    const response = await fetch(`${origin}/zh-CN/`)
    const headers = Object.fromEntries(response.headers)
    const said = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(await response.text())?.[1]
    expect(headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-security-policy': `${said}; frame-ancestors 'none'`,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    expect(said).not.toContain('unsafe')
  })

  test('a hashed file may be kept for ever and comes compressed', async () => {
    const html = await (await fetch(`${origin}/en/`)).text()
    const script = /<script type="module" src="([^"]+)"/.exec(html)?.[1] ?? ''
    const response = await fetch(origin + script, { headers: { 'Accept-Encoding': 'br' } })
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(response.headers.get('cache-control')).toContain('immutable')
  })

  test('an address without its last slash finds its page', async () => {
    const response = await fetch(`${origin}/en/urgent`, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([308, '/en/urgent/'])
  })
})

test('a tap before the application takes over takes the trail along', async () => {
  const page = await newPage()
  await page.route('**/assets/*.js', () => {})
  await page.goto('/zh-CN/urgent/#v1~start.urgent', { waitUntil: 'commit' })
  await tap(page, 'account')
  expect(new URL(page.url()).hash).toBe('#v1~start.urgent~urgent.account')
})

test('the application takes over without a word on the console', async () => {
  const page = await newPage()
  await page.goto('/zh-CN/')
  await live(page)
})
