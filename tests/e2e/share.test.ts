import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { PairName } from '../../machines/flow'
import { words } from '../support/words'
import { readCode } from './paper'
import { walk } from './screen'
import { live, newPage, origin, stepOn } from './site'

const { share, site } = words['zh-CN'].core.ui
const fake: readonly PairName[] = ['start.bought', 'issue.fake', 'stage.refused']
const PATH = '#v1~start.bought~issue.fake~stage.refused'

async function open(page: Page, answers = fake): Promise<Locator> {
  await walk(page, answers)
  await page.getByRole('button', { name: share.open }).click()
  const dialog = page.getByRole('dialog', { name: share.title })
  await dialog.waitFor()
  return dialog
}

const way = (dialog: Locator, name: string) => dialog.getByRole('radio', { name })

/** The link the code in the dialog holds, once it is the one expected. */
async function scanned(dialog: Locator): Promise<string | undefined> {
  const picture = dialog.getByRole('img', { name: share.picture })
  await picture.waitFor()
  return readCode((await picture.getAttribute('src')) ?? '')
}

describe('sharing a step', () => {
  test('this step only: a link without answers, said so, and what it opens', async () => {
    const page = await newPage()
    const dialog = await open(page)
    expect(await way(dialog, share.step).isChecked()).toBe(true)
    expect(await dialog.innerText()).toContain(share.stepReveals)
    expect(await dialog.innerText()).toContain(`${origin}/zh-CN/askPlatform/`)
    expect(await dialog.innerText()).not.toContain('#')
    expect(await scanned(dialog)).toBe(`${origin}/zh-CN/askPlatform/`)
  })

  test('my path so far: a link with the answers, each of them named before it is given away', async () => {
    const page = await newPage()
    const dialog = await open(page)
    await way(dialog, share.path).check()
    const said = await dialog.innerText()
    expect(said).toContain(`${origin}/zh-CN/askPlatform/${PATH}`)
    const { start, issue, stage } = words['zh-CN'].core.steps
    for (const answer of [start.answers.bought, issue.answers.fake, stage.answers.refused]) expect(said).toContain(answer)
    await expect.poll(() => scanned(dialog)).toBe(`${origin}/zh-CN/askPlatform/${PATH}`)
  })

  test('whoever opens the path sees the same step, and it is not lost on the way', async () => {
    const page = await newPage()
    await page.goto(`/zh-CN/askPlatform/${PATH}`)
    await live(page)
    expect(await stepOn(page)).toBe('askPlatform')
    expect(await page.locator('[data-change="issue"]').count()).toBe(1)
  })

  test.each([fake, ['start.urgent', 'urgent.lockedOut'] as const])('the code is large enough for a long press: %j', async (...answers) => {
    const page = await newPage()
    const dialog = await open(page, answers)
    const box = await dialog.getByRole('img', { name: share.picture }).boundingBox()
    expect(box?.width).toBeGreaterThanOrEqual(180)
    expect(box?.height).toBe(box?.width)
  })

  test('the longest honest path still makes a code, of modules of three pixels and more', async () => {
    const page = await newPage({ size: { width: 320, height: 640 } })
    const dialog = await open(page, ['start.bought', 'issue.delivery', 'delivery.signedNotReceived', 'stage.noReply', 'silence.over24h'])
    await way(dialog, share.path).check()
    const link = page.url()
    await expect.poll(() => scanned(dialog)).toBe(link)
    const picture = dialog.getByRole('img', { name: share.picture })
    const [shown, drawn] = await picture.evaluate((image) => image instanceof HTMLImageElement ? [image.clientWidth, image.naturalWidth] : [0, 1])
    // The picture is drawn at three times its size, and never squeezed.
    expect((shown ?? 0) / (drawn ?? 1)).toBeCloseTo(1 / 3, 2)
  })
})

describe('copying', () => {
  const copyLink = (dialog: Locator) => dialog.getByRole('button', { name: share.copyLink }).click()

  test('puts the link on the clipboard and says so', async () => {
    const page = await newPage({ context: { permissions: ['clipboard-read', 'clipboard-write'] } })
    const dialog = await open(page)
    await copyLink(dialog)
    await dialog.getByText(share.copied, { exact: true }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${origin}/zh-CN/askPlatform/`)
  })

  test('where the browser refuses every way, the link stands there selected', async () => {
    const page = await newPage()
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } })
      document.execCommand = () => false
    })
    const dialog = await open(page)
    await copyLink(dialog)
    await dialog.getByText(share.selected, { exact: true }).waitFor()
    expect(await page.evaluate(() => getSelection()?.toString() || (document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : ''))).toBe(`${origin}/zh-CN/askPlatform/`)
  })
})

describe('the dialog', () => {
  test('takes the focus, closes by Escape, and gives the focus back', async () => {
    const page = await newPage()
    const dialog = await open(page)
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(share.open)
    expect(await page.locator('footer').innerText()).toContain(site.statement)
  })

  test.each(['plain', 'elder30'])('has its way out in view on the smallest screen, wherever it is scrolled to (%s)', async (look) => {
    const page = await newPage({ size: { width: 320, height: 640 } })
    await page.addInitScript((chosen) => localStorage.setItem('xiayibu.view', chosen), look)
    await walk(page, fake)
    for (const fold of await page.locator('details:has([aria-haspopup="dialog"]) > summary').all()) await fold.click()
    await page.getByRole('button', { name: share.open }).click()
    const dialog = page.getByRole('dialog', { name: share.title })
    for (const top of [0, 10_000]) {
      await dialog.evaluate((element, to) => element.scrollTo(0, to), top)
      const box = await dialog.getByRole('button', { name: share.close }).boundingBox()
      expect(box?.y).toBeGreaterThan(0)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(200)
    }
  })

  test('fetches nothing before it is asked for', async () => {
    const page = await newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await walk(page, fake)
    expect(asked.filter((path) => /ShareDialog/.test(path))).toEqual([])
    await page.getByRole('button', { name: share.open }).click()
    await page.getByRole('dialog', { name: share.title }).waitFor()
    expect(asked.filter((path) => /ShareDialog/.test(path))).not.toEqual([])
  })
})
