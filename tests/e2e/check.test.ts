import { describe, expect, test } from 'vitest'
import { live, newPage } from './site'

async function opened(options: Parameters<typeof newPage>[0] = {}, locale = 'zh-CN') {
  const page = await newPage(options)
  await page.goto(`/${locale}/check/`)
  await live(page)
  return page
}

describe('the number check', () => {
  test('reads a whole message as it is typed', async () => {
    const page = await opened()
    await page.getByRole('textbox').fill('您的订单异常，请致电 021－5339－5288 或加 13812345678')
    const kinds = await page.locator('[data-verdict]').evaluateAll((all) => all.map((one) => one.getAttribute('data-verdict')))
    expect(kinds).toEqual(['claimed', 'mobile'])
  })

  test('BD16: 95010 shows a warning and no way to dial', async () => {
    const page = await opened()
    await page.getByRole('textbox').fill('95010')
    expect(await page.locator('[data-verdict="notTheirs"]').innerText()).toContain('这是携程的号码，不是拼多多的')
    expect(await page.locator('a[href^="tel:"]').count()).toBe(0)
  })

  test('markup stays text', async () => {
    const page = await opened()
    await page.getByRole('textbox').fill('"><img src=x onerror="document.title=1"> ４００８８２２５２８')
    expect(await page.locator('main img').count()).toBe(0)
    expect(await page.locator('[data-verdict="claimed"]').count()).toBe(1)
  })

  test('asks nobody, works offline, and keeps nothing', async () => {
    const page = await opened()
    await page.context().setOffline(true)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const href = page.url()
    await page.getByRole('textbox').fill('95188')
    expect(await page.locator('[data-verdict="provider"]').count()).toBe(1)
    expect(asked).toEqual([])
    expect(page.url()).toBe(href)
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]))
    expect(kept).not.toContain('95188')
    await page.context().setOffline(false)
    await page.reload()
    await live(page)
    expect(await page.getByRole('textbox').inputValue()).toBe('')
  })

  test('from what to do, the roads lead on with their answer', async () => {
    const page = await opened()
    await page.getByRole('link', { name: /骗子/ }).click()
    await page.waitForURL('**/zh-CN/scam/#v1~start.approached')
  })

  test('the field takes the place that was kept for it', async () => {
    const page = await newPage()
    await page.route('**/assets/*.js', () => {})
    await page.goto('/zh-CN/check/', { waitUntil: 'commit' })
    const before = await page.locator('#called').boundingBox()
    const after = await (await opened()).locator('#called').boundingBox()
    expect(after?.y).toBeCloseTo(before?.y ?? 0, 0)
  })

  test('without JavaScript: the rule and the list, no dead field', async () => {
    const page = await newPage({ javaScript: false })
    await page.goto('/zh-CN/check/')
    expect(await page.locator('textarea').count()).toBe(0)
    const text = await page.locator('main').innerText()
    expect(text).toContain('要打开 JavaScript')
    expect(text).toContain('先挂断')
    expect(text.search('没有一个核实过')).toBeLessThan(text.search('400-8822-528'))
    expect(await page.locator('a[href^="tel:"]').count()).toBe(0)
  })
})
