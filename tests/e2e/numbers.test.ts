import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { bringFonts, setFont, type Font } from './fonts'
import { desktop, live, newPage, phone } from './site'

const CLAIMED = /400-?8822-?528|021-?53395288|95218811/

async function numbersAt(beijing: string, options: Parameters<typeof newPage>[0] = {}): Promise<Page> {
  const page = await newPage(options)
  await page.clock.install({ time: new Date(`${beijing}+08:00`) })
  await page.goto('/zh-CN/numbers/')
  await live(page)
  return page
}

const present = (page: Page, line: 'consumer' | 'merchant') => page.locator(`[data-present="${line}"]`)
const momentOf = (page: Page, line: 'consumer' | 'merchant') => present(page, line).locator('[data-moment]').getAttribute('data-moment')

describe('when to call, by the clock in Beijing', () => {
  test.each([
    ['BD8', '2026-11-21T14:00', 'consumer', 'peak', /人多.*店托易.*周一 08:00–09:00.*周一 19:00–22:00/s],
    ['BD9', '2026-11-24T11:00', 'consumer', 'peak', /路由通.*周二 19:00–22:00/s],
    ['BD10', '2026-11-26T20:00', 'consumer', 'good', /到 22:00 为止/],
    ['BD11', '2026-11-24T02:00', 'consumer', 'night', /接电话的可能只有机器人/],
    ['BD12', '2026-11-21T10:00', 'merchant', 'shut', /没人接.*周一 09:00/s],
  ] as const)('%s: %s', async (_, beijing, line, kind, says) => {
    const page = await numbersAt(beijing)
    await page.locator(`nav a[href="#${line}"]`).click()
    expect(await momentOf(page, line)).toBe(kind)
    expect(await present(page, line).innerText()).toMatch(says)
  })

  test.each(['America/New_York', 'Pacific/Kiritimati'])('a device in %s sees the same', async (timezoneId) => {
    const page = await numbersAt('2026-11-26T20:00', { context: { timezoneId } })
    expect(await momentOf(page, 'consumer')).toBe('good')
    expect(await present(page, 'consumer').innerText()).toContain('20:00')
  })

  test('while the page stays open, the minute goes on', async () => {
    const page = await numbersAt('2026-11-26T21:59')
    expect(await momentOf(page, 'consumer')).toBe('good')
    await page.clock.runFor(61_000)
    await expect.poll(() => momentOf(page, 'consumer')).toBe('between')
  })
})

describe('dialling', () => {
  test('a claimed number takes two taps, with the warning between', async () => {
    const page = await numbersAt('2026-11-26T20:00')
    const card = page.locator('details[data-claimed]', { hasText: '95218811' }).first()
    const dial = card.locator('a[href="tel:95218811"]')
    expect(await dial.isVisible()).toBe(false)
    await card.locator('summary').click()
    expect(await dial.isVisible()).toBe(true)
    expect(await card.innerText()).toMatch(/先在拼多多 APP 里核对[\s\S]*拨打 95218811/)
  })

  test('BD16: another company’s number shows a warning and cannot be dialled', async () => {
    const page = await numbersAt('2026-11-26T20:00')
    expect(await page.locator('main').innerText()).toMatch(/95010\s+这是携程的号码，不是拼多多的/)
    expect(await page.locator('a[href*="95010"], a[href*="95187"]').count()).toBe(0)
  })

  test('a public service is one tap', async () => {
    const page = await numbersAt('2026-11-26T20:00')
    expect(await page.locator('a[href="tel:12315"]').isVisible()).toBe(true)
  })
})

describe('as it is written', () => {
  test('without JavaScript a claimed number is plain text under the warning', async () => {
    const page = await newPage({ javaScript: false })
    await page.goto('/zh-CN/numbers/')
    const section = page.locator('section[aria-labelledby="consumer"]')
    const text = await section.innerText()
    expect(text.search(/没核实/)).toBeGreaterThan(-1)
    expect(text.search(/没核实/)).toBeLessThan(text.search(CLAIMED))
    const dialled = await page.locator('a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(dialled).toHaveLength(13)
    expect(dialled.join()).not.toMatch(CLAIMED)
  })

  test('on a phone it is at most five screens tall, and a link to a part that is folded up unfolds it', async () => {
    const page = await numbersAt('2026-11-26T20:00')
    const tall = await page.locator('main').evaluate((main) => main.getBoundingClientRect().height)
    expect(tall).toBeLessThan(5 * phone.height)
    const moment = present(page, 'merchant')
    expect(await moment.isVisible()).toBe(false)
    await page.locator('nav a[href="#merchant"]').click()
    await moment.waitFor()
  })

  test('knows no present: nothing of it stands in the file', async () => {
    const page = await newPage({ javaScript: false })
    await page.goto('/zh-CN/numbers/')
    expect(await page.locator('[data-moment], [data-now]').count()).toBe(0)
  })

  test.each(['zh-CN', 'en'])('on paper no claimed number is left (%s)', async (locale) => {
    const page = await newPage()
    await page.goto(`/${locale}/numbers/`)
    await live(page)
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
    await page.emulateMedia({ media: 'print' })
    const text = await page.locator('body').innerText()
    expect(text).not.toMatch(CLAIMED)
    expect(text).not.toMatch(/9501[07]|95188|95187/)
    expect(text).toContain('12315')
  })
})

/** Fonts and widths that end lines at different words. */
const looks: readonly (readonly [Font, number])[] = [['wide', 320], ['wide', 360], ['usual', 390], ['narrow', 360], ['wide', 1280]]

describe('nothing jumps when the present arrives', () => {
  const shift = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'))
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => done(sum), 300)
        }),
    )

  test.each([
    ['zh-CN', { width: 390, height: 844 }],
    ['en', { width: 320, height: 640 }],
    ['en', desktop],
  ] as const)('%s at %o', async (locale, size) => {
    const page = await newPage({ size })
    await page.goto(`/${locale}/numbers/#consumer`)
    await live(page)
    await page.locator('[data-present="consumer"]').scrollIntoViewIfNeeded()
    expect(await shift(page)).toBeLessThan(0.02)
  })

  test.each(['zh-CN', 'en'])('whatever there is to say, it has room: %s', async (locale) => {
    const page = await newPage()
    await bringFonts(page, 'wide')
    await page.clock.install({ time: new Date('2026-11-20T23:30+08:00') })
    await page.goto(`/${locale}/numbers/`)
    await live(page)
    const roomOver = () =>
      page.locator('[data-present]').evaluateAll((boxes) =>
        boxes.map((box) => {
          const kept = [...box.querySelectorAll('[aria-hidden]')].map((likeness) => likeness.getBoundingClientRect().height)
          return Math.round(box.getBoundingClientRect().height - Math.max(...kept))
        }),
      )
    const over: string[] = []
    const seen = new Set<string>()
    // A weekend and a workday.
    for (const hours of Array.from({ length: 24 }, (_, i) => (i + 1) * 3)) {
      await page.clock.fastForward('03:00:00')
      const said = (await page.locator('[data-present]').allInnerTexts()).join().replace(/\d/g, '0')
      if (seen.has(said)) continue
      seen.add(said)
      for (const [font, width] of looks) {
        await setFont(page, font)
        await page.setViewportSize({ width, height: 740 })
        const more = await roomOver()
        if (more.some((px) => px !== 0)) over.push(`${hours} h on, ${font}, ${width} px: ${more.join(' and ')} px more`)
      }
    }
    expect(seen.size).toBeGreaterThan(2)
    expect(over).toEqual([])
  })
})
