import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { inside } from '../support/agents'
import { words } from '../support/words'
import { findingsOn, strictly } from './axe'
import { openGate } from './gate'
import { readCode } from './paper'
import { walk } from './screen'
import { live, newPage, origin } from './site'

const { core, picture } = words['zh-CN']
const STEP = '/zh-CN/askPlatform/'
const PATH = `${STEP}#v1~start.bought~issue.fake~stage.refused`
const MOST_BYTES = 3_000_000

type Shot = { readonly src: string; readonly alt: string; readonly width: number; readonly height: number }

/** The picture on the screen, once it is drawn. */
async function pictureOn(page: Page): Promise<Shot> {
  const image = page.locator('img[data-long-picture]')
  await image.waitFor()
  return image.evaluate(async (element) => {
    if (!(element instanceof HTMLImageElement)) throw new Error('The picture is no image')
    await element.decode()
    const { src, alt, naturalWidth: width, naturalHeight: height } = element
    return { src, alt, width, height }
  })
}

const button = (page: Page) => page.locator('main button[data-long-picture]')

async function draw(page: Page, path = PATH): Promise<Shot> {
  await page.goto(path)
  await live(page)
  await button(page).click()
  return pictureOn(page)
}

const bytesOf = ({ src }: Shot): number => Buffer.from(src.slice(src.indexOf(',') + 1), 'base64').length

const textOf = (page: Page): Promise<string> => page.getByRole('dialog').innerText()

describe('the list as a picture', () => {
  test.each([
    ['zh-CN', 'plain'],
    ['zh-CN', 'elder30'],
    ['en', 'plain'],
    ['en', 'elder30'],
  ] as const)('%s, %s: an image on the device, sharp at twice its size, of 3 MB at most, whose code leads back to the step with its answers', async (locale, look) => {
    const page = await newPage({ locale })
    await page.addInitScript((chosen) => localStorage.setItem('xiayibu.view', chosen), look)
    const path = PATH.replace('zh-CN', locale)
    const shot = await draw(page, path)
    expect(shot.src).toMatch(/^data:image\/(?:png|jpeg);base64,/)
    expect(shot.width).toBeGreaterThanOrEqual(2 * 390)
    expect(shot.height).toBeGreaterThan(shot.width)
    expect(bytesOf(shot)).toBeLessThanOrEqual(MOST_BYTES)
    expect(shot.alt).toContain(words[locale].core.steps.askPlatform.title)
    expect(await readCode(shot.src)).toBe(origin + path)
  })

  test('for others: nothing that was answered, in words or in the code, and it is said before', async () => {
    const page = await newPage()
    await draw(page)
    expect(await textOf(page)).toContain(picture.mineReveals)
    await page.getByRole('radio', { name: picture.bare }).check()
    expect(await textOf(page)).toContain(picture.bareReveals)
    const { src } = await pictureOn(page)
    expect(await readCode(src)).toBe(origin + STEP)
  })

  test('what was ticked makes another picture', async () => {
    const page = await newPage()
    const before = await draw(page)
    await page.keyboard.press('Escape')
    await page.locator('main li[data-task] input').first().check()
    await button(page).click()
    expect((await pictureOn(page)).src).not.toBe(before.src)
  })

  test('it is light in the dark', async () => {
    const page = await newPage({ colorScheme: 'dark' })
    await draw(page)
    const corner = await page.locator('img[data-long-picture]').evaluate((image) => {
      const context = document.createElement('canvas').getContext('2d')
      if (!context || !(image instanceof HTMLImageElement)) throw new Error('no picture')
      context.drawImage(image, 0, 0)
      return [...context.getImageData(2, 2, 1, 1).data]
    })
    expect(Math.min(...corner)).toBeGreaterThan(200)
  })

  test('an ending has one too', async () => {
    const { src } = await draw(await newPage(), '/zh-CN/settled/')
    expect(await readCode(src)).toBe(`${origin}/zh-CN/settled/`)
  })

  test('the longest list there is, in the largest type, still becomes one picture', async () => {
    const page = await newPage({ locale: 'en' })
    await page.addInitScript(() => localStorage.setItem('xiayibu.view', 'elder30'))
    const shot = await draw(page, '/en/askPlatform/')
    expect(bytesOf(shot)).toBeLessThanOrEqual(MOST_BYTES)
    expect(await readCode(shot.src)).toBe(`${origin}/en/askPlatform/`)
  })

  test('where the browser saves files, it saves this one', async () => {
    const page = await newPage()
    await draw(page)
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: picture.file }).click()])
    expect(file.suggestedFilename()).toBe('xiayibu-askPlatform.png')
    await page.getByText(picture.saved).waitFor()
  })

  test('the dialog takes the focus, fits the smallest screen, closes by Escape, and gives the focus back', async () => {
    const page = await newPage({ size: { width: 320, height: 640 } })
    await draw(page)
    const dialog = page.getByRole('dialog', { name: picture.title })
    expect(await dialog.evaluate((element) => [element.contains(document.activeElement), element.scrollWidth <= element.clientWidth])).toEqual([true, true])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(core.ui.print.picture)
  })

  test.each(['light', 'dark'] as const)('axe finds nothing on it (%s)', async (colorScheme) => {
    const page = await newPage({ colorScheme, context: { bypassCSP: true } })
    await draw(page)
    expect(await findingsOn(page, strictly)).toEqual([])
  })

  test('a device that draws nothing says so, and the list as text is still there', async () => {
    const page = await newPage()
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null)
    })
    await page.goto(PATH)
    await live(page)
    await button(page).click()
    await page.getByRole('dialog').getByText(picture.failed).waitFor()
  })

  test('a canvas that stays empty beyond its room is taken for what it is', async () => {
    const page = await newPage()
    await page.addInitScript(() => {
      CanvasRenderingContext2D.prototype.getImageData = function (_x, _y, width, height) {
        const found = new ImageData(width, height)
        // As iOS does: at twice the size there is nothing.
        if (this.canvas.width !== 780) found.data.fill(255)
        return found
      }
    })
    expect((await draw(page)).width).toBe(585)
  })

  test('nothing of it is fetched before it is asked for', async () => {
    const page = await newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await walk(page, ['start.bought', 'issue.fake', 'stage.refused'])
    const before = asked.length
    expect(asked.filter((path) => /Picture/.test(path))).toEqual([])
    await button(page).click()
    await pictureOn(page)
    expect(asked.slice(before).some((path) => /Picture/.test(path))).toBe(true)
  })
})

describe.each(['WeChat on Android', 'WeChat on iOS', 'QQ on Android', 'UC'] as const)('inside %s', (app) => {
  test('the picture is the first choice, and is kept by a long press', async () => {
    const [userAgent] = inside[app]
    const page = await newPage({ context: { userAgent } })
    await page.goto(PATH)
    await live(page)
    const first = await button(page).boundingBox()
    const others = [core.ui.share.open, core.ui.print.how, core.ui.print.copy]
    for (const name of others) {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox()
      expect([box?.y, box?.x]).not.toEqual([first?.y, first?.x])
      expect((box?.y ?? 0) * 10_000 + (box?.x ?? 0), name).toBeGreaterThan((first?.y ?? 0) * 10_000 + (first?.x ?? 0))
    }
    await button(page).click()
    await pictureOn(page)
    expect(await textOf(page)).toContain(picture.longPress)
    expect(await page.getByRole('button', { name: picture.file }).count()).toBe(0)
  })
})

test('beside print elsewhere', async () => {
  const page = await newPage()
  await page.goto(PATH)
  await live(page)
  await page.getByRole('button', { name: core.ui.print.print, exact: true }).waitFor()
  await button(page).waitFor()
})

test('the card of a step: its title on a picture, whose code opens the link that was chosen', async () => {
  const page = await newPage()
  await page.goto(PATH)
  await live(page)
  await page.getByRole('button', { name: core.ui.share.open }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: core.ui.share.card }).click()
  const alone = await pictureOn(page)
  expect(alone.alt).toContain(core.steps.askPlatform.title)
  expect(await readCode(alone.src)).toBe(origin + STEP)
  await dialog.getByRole('radio', { name: core.ui.share.path }).check()
  await expect.poll(async () => readCode((await pictureOn(page)).src)).toBe(origin + PATH)
})

test('made without a network, once the site is on the device', async () => {
  const gate = await openGate()
  gate.lead(new URL(origin))
  const page = await newPage({ at: gate.origin, context: { serviceWorkers: 'allow' }, expectsErrors: /net::ERR/ })
  await page.goto('/zh-CN/')
  await live(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  gate.lead('closed')
  const { src } = await draw(page)
  expect(await readCode(src)).toBe(gate.origin + PATH)
  await gate.close()
})
