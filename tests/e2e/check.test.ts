import { describe, expect, test } from 'vitest'
import { frauds } from '../../machines/messageCheck/training/frauds'
import { honest } from '../../machines/messageCheck/training/honest'
import { words } from '../support/words'
import { findingsOn, inColour, strictly } from './axe'
import { misfits } from './misfits'
import { dialledOn } from './screen'
import { live, newPage, stepOn } from './site'

const [fraud] = frauds['posing as support, away from the app']
const [inEnglish] = frauds['in English']
const [harmless = ''] = Object.values(honest).flat()

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
    const text = (await page.locator('main').textContent()) ?? ''
    expect(text).toContain('要打开 JavaScript')
    expect(text).toContain('先挂断')
    expect(text.search('没有一个核实过')).toBeLessThan(text.search('400-8822-528'))
    expect(await page.locator('a[href^="tel:"]').count()).toBe(0)
  })
})

describe('a whole message', () => {
  const { message } = words['zh-CN'].tools.check
  const verdict = '[data-message]'

  test('what to do stands right under the verdict, one tap from a person, and the way on takes its answer along', async () => {
    const page = await opened()
    await page.getByRole('textbox').fill(fraud)
    expect(await page.locator(verdict).getAttribute('data-message')).toBe('stop')
    expect((await page.locator(verdict).locator('h3').allInnerTexts())[1]).toBe(message.nowTitle)
    expect(await dialledOn(page)).toEqual(['96110', '110'])
    const road = page.getByRole('link', { name: message.roads.money })
    const href = (await road.getAttribute('href')) ?? ''
    await road.press('Enter')
    await page.waitForURL(`**${href}`)
    expect(href).toMatch(/#v1~.+/)
    expect(href).toContain(`/${await stepOn(page)}/`)
  })

  test('where nothing is known, it says whom to ask all the same', async () => {
    const page = await opened()
    await page.getByRole('textbox').fill(harmless)
    expect(await page.locator(verdict).getAttribute('data-message')).toBe('nothing')
    expect(await page.locator(verdict).innerText()).toContain(message.now.ask)
    expect(await dialledOn(page)).toEqual(['96110', '110'])
  })

  test('by keyboard: from the field to the number to call', async () => {
    const page = await opened()
    await page.getByRole('textbox').focus()
    await page.keyboard.insertText(fraud)
    const reached: unknown[] = []
    for (let presses = 0; presses < 3; presses++) {
      await page.keyboard.press('Tab')
      reached.push(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.localName))
    }
    expect(reached).toEqual(['button', 'tel:96110', 'tel:110'])
  })

  test('words for the family go to another app where the system hands them on', async () => {
    const page = await newPage()
    await page.addInitScript(() => {
      const share = (what: ShareData) => {
        document.documentElement.dataset['shared'] = what.text
        return Promise.resolve()
      }
      Object.defineProperty(Navigator.prototype, 'share', { value: share })
    })
    await page.goto('/zh-CN/check/')
    await live(page)
    await page.getByRole('textbox').fill(fraud)
    await page.getByRole('button', { name: words['zh-CN'].core.ui.share.system }).click()
    expect(await page.locator('html').getAttribute('data-shared')).toContain(message.verdicts.stop.title)
  })

  test.each([
    { locale: 'zh-CN', look: 'plain', text: fraud },
    { locale: 'en', look: 'plain', text: inEnglish },
    { locale: 'zh-CN', look: 'elder30', text: fraud },
    { locale: 'en', look: 'elder30', text: harmless },
    { locale: 'zh-CN', look: 'plain', text: harmless },
  ])('fits on a small phone and has no fault, by day and in the dark: $look, $locale', async ({ locale, look, text }) => {
    const page = await newPage({ locale, size: { width: 320, height: 640 } })
    await page.addInitScript((chosen) => localStorage.setItem('xiayibu.view', chosen), look)
    await page.goto(`/${locale}/check/`)
    await live(page)
    await page.getByRole('textbox').fill(text)
    await page.locator(verdict).waitFor()
    expect(await misfits(page)).toEqual([])
    expect(await findingsOn(page, strictly)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findingsOn(page, inColour)).toEqual([])
  })
})
