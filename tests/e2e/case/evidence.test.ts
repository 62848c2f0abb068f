import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { told, withExif } from '../../support/exif'
import { findingsOn, strictly } from '../axe'
import { misfits } from '../misfits'
import { patchesOn, plain, readPdf } from '../paper'
import { newPage } from '../site'
import { addTo, broken, chosen, draw, openPhotos, readPixels, rowsIn, said, savedBy, unzipped } from './pictures'
import { advice, button, casesWords, full, kept, storedCases, withCases } from './record'

const RED = [200, 20, 20]
const BLUE = [20, 20, 200]

/** A photo that tells where and with what it was taken, and a screenshot. */
async function twoFiles(page: Page) {
  const photo = await draw(page, { width: 2_400, height: 1_800, color: `rgb(${RED.join()})`, type: 'image/jpeg' })
  const screen = await draw(page, { width: 1_080, height: 2_340, color: `rgb(${BLUE.join()})`, type: 'image/png' })
  return [chosen('IMG_0041.jpg', 'image/jpeg', withExif(photo)), chosen('Screenshot.png', 'image/png', screen)] as const
}

const pieces = (card: Locator) => card.locator('[data-piece]')

/** Covers a part of a piece by drawing, from and to parts of its picture. */
async function cover(page: Page, piece: Locator, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  await piece.getByRole('button', { name: said.cover }).click()
  const dialog = page.getByRole('dialog')
  const area = await dialog.locator('svg').boundingBox()
  if (!area) throw new Error('There is no picture to cover')
  const go = ([x, y]: readonly [number, number]) => page.mouse.move(area.x + x * area.width, area.y + y * area.height, { steps: 4 })
  await go(from)
  await page.mouse.down()
  await go(to)
  await page.mouse.up()
  await dialog.getByRole('button', { name: said.save, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Taps the one button that prints a case, and gives what comes out of the printer. */
async function printed(page: Page, card: Locator): Promise<Buffer> {
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['asked'] = ''
    }
  })
  await card.getByRole('button', { name: casesWords.printFile }).click()
  await page.waitForSelector('html[data-asked]', { state: 'attached' })
  return page.pdf({ preferCSSPageSize: true })
}

const tells = (file: Buffer) => [told.maker, told.model, 'Exif', 'GPS'].filter((word) => file.includes(word, 0, 'latin1'))

const isNear = (sample: readonly number[] | undefined, color: readonly number[]) => color.every((part, i) => Math.abs((sample?.[i] ?? -99) - part) < 24)
const BLACK = [0, 0, 0]

describe('three pictures, one of them broken', () => {
  test('are kept, covered, printed, packed, erased and brought back the same', async () => {
    const page = await newPage()
    const workshop = await newPage()
    await withCases(page, full)
    const files = await twoFiles(page)
    const card = await openPhotos(page)
    await addTo(card, [files[0], broken, files[1]])

    // The one that cannot be read is named; the others are there, by their time, at the size they are kept.
    await card.getByText(said.failed.unreadable.replace('{{name}}', broken.name)).waitFor()
    await card.getByText(said.added.replace('{{count}}', '2')).waitFor()
    await expect.poll(() => pieces(card).count()).toBe(2)
    const [before] = await storedCases(page)
    const photo = before?.evidence.find(({ kind }) => kind === 'jpeg')
    expect(photo).toMatchObject({ width: 2_000, height: 1_500, at: Date.parse('2026-11-18T09:30:00+08:00') })
    expect(await pieces(card).nth(0).getAttribute('data-piece')).toBe(photo?.id)

    await pieces(card).nth(1).getByRole('button', { name: said.edit }).click()
    await card.getByLabel(said.word).fill('和商家的聊天截图')
    await card.getByLabel(said.proves).fill('商家说不退')
    await card.getByRole('button', { name: said.save, exact: true }).click()
    await cover(page, pieces(card).nth(0), [0.1, 0.1], [0.5, 0.4])
    const [covered] = await storedCases(page)
    const box = covered?.evidence.find(({ id }) => id === photo?.id)?.covers[0]
    expect(box?.x).toBeCloseTo(0.1, 1)
    expect(box?.height).toBeCloseTo(0.3, 1)

    // On paper.
    const pdf = await printed(page, card)
    expect(tells(pdf)).toEqual([])
    const sheets = await readPdf(pdf)
    const text = sheets.map((sheet) => sheet.text).join('')
    for (const word of ['小熊玩具', '明天给结果', '6801', said.paper.list, '和商家的聊天截图', '商家说不退']) expect(text).toContain(plain(word))
    for (const number of ['1', '2']) {
      expect(sheets.filter((sheet) => sheet.text.includes(plain(said.paper.caption.replace('{{number}}', number))))).toHaveLength(1)
    }
    for (const chrome of [casesWords.backupWhy, said.lead, casesWords.eraseAll]) expect(text).not.toContain(plain(chrome))
    const reds = (await patchesOn(pdf, RED, [[0.3, 0.25], [0.8, 0.8], [0.05, 0.05]])).flatMap((patch) => patch ?? [])
    const blues = (await patchesOn(pdf, BLUE, [[0.5, 0.5]])).flatMap((patch) => patch ?? [])
    expect([reds.length, blues.length]).toEqual([1, 1])
    expect(isNear(reds[0]?.samples[0], BLACK)).toBe(true)
    expect(isNear(reds[0]?.samples[1], RED)).toBe(true)
    expect(isNear(reds[0]?.samples[2], RED)).toBe(true)
    // Nothing is cut: each keeps its shape on A4.
    const shape = (patch: (typeof reds)[number] | undefined) => ((patch?.width ?? 0) * 210) / ((patch?.height ?? 1) * 297)
    expect(shape(reds[0])).toBeCloseTo(2_000 / 1_500, 1)
    expect(shape(blues[0])).toBeCloseTo(1_080 / 2_340, 1)

    // As files for others.
    const papers = await savedBy(page, card.getByRole('button', { name: said.zip }))
    const handed = await unzipped(papers.bytes)
    expect([...handed.keys()].sort()).toEqual(
      [`${said.files.pictures}/01-照片 1.jpg`, `${said.files.pictures}/02-和商家的聊天截图.jpg`, said.files.list, said.files.story].sort(),
    )
    expect([...handed.values()].flatMap(tells)).toEqual([])
    const first = handed.get(`${said.files.pictures}/01-照片 1.jpg`) ?? Buffer.alloc(0)
    const pixels = await readPixels(workshop, first, [[0.3, 0.25], [0.8, 0.8]])
    expect([pixels.width, pixels.height]).toEqual([2_000, 1_500])
    expect(isNear(pixels.samples[0], BLACK)).toBe(true)
    expect(isNear(pixels.samples[1], RED)).toBe(true)
    const list = handed.get(said.files.list)?.toString() ?? ''
    for (const word of ['和商家的聊天截图', '商家说不退', `${said.files.pictures}/02-`]) expect(list).toContain(word)
    expect(handed.get(said.files.story)?.toString()).toContain('明天给结果')

    // The original comes back whole, and tells nothing.
    const original = await savedBy(page, pieces(card).nth(0).getByRole('button', { name: said.original }))
    expect(tells(original.bytes)).toEqual([])
    expect(await readPixels(workshop, original.bytes, [[0.3, 0.25]])).toMatchObject({ width: 2_400, height: 1_800 })

    // A copy, everything erased, and the copy taken in again.
    const copy = await savedBy(page, card.getByRole('button', { name: said.backup }))
    expect([...(await unzipped(copy.bytes)).values()].flatMap(tells)).toEqual([])
    const rows = await rowsIn(page)
    await button(page, casesWords.eraseAll).click()
    await page.getByRole('dialog').getByRole('button', { name: casesWords.eraseYes }).click()
    await page.getByText(casesWords.none).waitFor()
    await expect.poll(async () => [...(await rowsIn(page)), ...(await rowsIn(page, 'originals'))]).toEqual([])
    await takeIn(page, copy)
    await page.getByText(casesWords.restoredPictures.replace('{{count}}', '2')).waitFor()
    const [after] = await storedCases(page)
    const withoutSizes = covered?.evidence.map((piece) => ({ ...piece, size: 0 }))
    expect(after?.evidence.map((piece) => ({ ...piece, size: 0 }))).toEqual(withoutSizes)
    expect(after).toMatchObject({ promises: full.promises, notes: full.notes, ticks: full.ticks })
    expect(await rowsIn(page)).toEqual(rows)

    // What was made for others is no copy, and says so.
    await takeIn(page, papers)
    await page.getByText(casesWords.problems['no-copy']).waitFor()
  })
})

async function takeIn(page: Page, file: { readonly name: string; readonly bytes: Buffer }): Promise<void> {
  const backup = page.getByRole('region', { name: casesWords.backup })
  if (!(await backup.getByLabel(casesWords.restoreFile).isVisible())) await backup.getByText(casesWords.restore).click()
  await backup.getByLabel(casesWords.restoreFile).setInputFiles({ name: file.name, mimeType: 'application/zip', buffer: file.bytes })
  await backup.getByRole('button', { name: casesWords.restoreDo }).click()
}

const small = async (page: Page, name = 'a.png') => chosen(name, 'image/png', await draw(page, { width: 60, height: 40, color: 'teal', type: 'image/png' }))

describe('where the browser does not play along', () => {
  test('no room: it is said, the earlier pictures stay, and so does the guide', async () => {
    const page = await newPage()
    await withCases(page, kept())
    const card = await openPhotos(page)
    await addTo(card, [await small(page, 'first.png')])
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room', 'QuotaExceededError')
      }
    })
    await addTo(card, [await small(page, 'second.png')])
    await card.getByText(said.failed.full.replace('{{name}}', 'second.png')).waitFor()
    const again = await openPhotos(page)
    await expect.poll(() => again.locator('img').count()).toBe(1)
    expect(await rowsIn(page)).toHaveLength(1)
  })

  test('no database: it is said, nothing is offered that cannot be done, and the case is as it was', async () => {
    const page = await newPage()
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('Not here', 'SecurityError')
        },
      })
    })
    await withCases(page, full)
    const card = await openPhotos(page)
    await card.getByText(said.closed).waitFor()
    expect(await card.getByLabel(said.add).count()).toBe(0)
    expect(await storedCases(page)).toEqual([full])
    const pdf = await printed(page, card)
    expect((await readPdf(pdf)).map(({ text }) => text).join('')).toContain(plain('明天给结果'))
  })

  test('pictures it cleared away are missed, and can be taken off the list', async () => {
    const page = await newPage()
    await withCases(page, kept())
    const card = await openPhotos(page)
    await addTo(card, [await small(page)])
    await page.goto('/zh-CN/about/')
    await page.evaluate(() => indexedDB.deleteDatabase('xiayibu.pictures'))
    const again = await openPhotos(page)
    await again.getByText(said.gone.replace('{{count}}', '1')).waitFor()
    await again.getByText(said.goneOne).waitFor()
    await again.getByRole('button', { name: said.drop, exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: said.dropYes }).click()
    await again.getByText(said.none).waitFor()
    expect((await storedCases(page))[0]?.evidence).toEqual([])
  })

  test('a list that was lost is made again from the pictures', async () => {
    const page = await newPage()
    await withCases(page, kept())
    const card = await openPhotos(page)
    await addTo(card, [await small(page)])
    const [listed] = await storedCases(page)
    await withCases(page, kept())
    await openPhotos(page)
    await expect.poll(async () => (await storedCases(page))[0]?.evidence).toEqual(listed?.evidence)
  })
})

test('two tabs add at once: both pictures are there, in both', async () => {
  const page = await newPage()
  const other = await page.context().newPage()
  await withCases(page, kept())
  const cards = [await openPhotos(page), await openPhotos(other)]
  const files = [await small(page, 'one.png'), await small(page, 'two.png')]
  await Promise.all(cards.map((card, i) => addTo(card, files.slice(i, i + 1))))
  for (const card of cards) await expect.poll(() => card.locator('img').count()).toBe(2)
  await expect.poll(async () => (await storedCases(page))[0]?.evidence.length).toBe(2)
  expect(await rowsIn(page)).toHaveLength(2)
})

test('one picture is deleted after a plain question, those of a case with the case, and no other', async () => {
  const page = await newPage()
  await withCases(page, kept(), kept({ id: 'other', name: '耳机' }))
  const card = await openPhotos(page)
  await addTo(card, [await small(page, 'one.png'), await small(page, 'two.png')])
  await expect.poll(() => pieces(card).count()).toBe(2)
  const asked = page.getByRole('dialog')
  await pieces(card).first().getByRole('button', { name: said.drop, exact: true }).click()
  await asked.getByRole('button', { name: said.dropNo }).click()
  expect(await rowsIn(page)).toHaveLength(2)
  await pieces(card).first().getByRole('button', { name: said.drop, exact: true }).click()
  await asked.getByRole('button', { name: said.dropYes }).click()
  await expect.poll(() => pieces(card).count()).toBe(1)
  expect(await rowsIn(page)).toHaveLength(1)
  expect(await rowsIn(page, 'originals')).toHaveLength(1)
  await page.getByRole('article', { name: '耳机' }).getByRole('button', { name: casesWords.erase }).click()
  await asked.getByRole('button', { name: casesWords.eraseYes }).click()
  await expect.poll(async () => (await storedCases(page)).length).toBe(1)
  expect(await rowsIn(page)).toHaveLength(1)
  await card.getByRole('button', { name: casesWords.erase }).click()
  await asked.getByRole('button', { name: casesWords.eraseYes }).click()
  await expect.poll(() => rowsIn(page)).toEqual([])
  expect(await rowsIn(page, 'originals')).toEqual([])
})

test('a line of proof takes a photo right there, where the case is open, and nowhere else', async () => {
  const page = await newPage()
  const { photos } = advice
  const asks = '/zh-CN/askPlatform/#v1~start.bought~issue.fake~stage.refused'
  await page.goto(asks)
  await page.locator('li[data-task][data-part="proof"]').first().waitFor()
  expect(await page.getByLabel(photos.add).count()).toBe(0)
  await withCases(page, kept({ trail: 'v1~start.bought~issue.fake~stage.refused' }))
  await page.goto(asks)
  const line = page.locator('li[data-task][data-part="proof"]').first()
  await line.getByLabel(photos.add).setInputFiles(await small(page))
  await line.getByText(photos.added.replace('{{count}}', '1').replace('{{name}}', '小熊玩具')).waitFor()
  const task = await line.getAttribute('data-task')
  expect((await storedCases(page))[0]?.evidence.map((piece) => piece.task)).toEqual([task])
  await line.getByRole('link', { name: new RegExp(photos.see) }).click()
  await page.getByRole('article', { name: '小熊玩具' }).waitFor()
})

describe('covering', () => {
  async function covering(page: Page): Promise<Locator> {
    await withCases(page, kept())
    const card = await openPhotos(page)
    const long = await draw(page, { width: 400, height: 1_600, color: 'teal', type: 'image/png' })
    await addTo(card, [chosen('long.png', 'image/png', long)])
    await card.getByRole('button', { name: said.cover }).click()
    return page.getByRole('dialog')
  }

  test('goes by keys alone: a box is added, moved, grown and removed', async () => {
    const page = await newPage()
    const dialog = await covering(page)
    const boxes = dialog.getByRole('button', { name: /^第 \d+ 块/ })
    await dialog.getByRole('button', { name: said.boxAdd }).press('Enter')
    await dialog.getByRole('button', { name: said.boxAdd }).press('Enter')
    const name = () => boxes.first().getAttribute('aria-label')
    const placed = await name()
    await boxes.first().press('ArrowRight')
    const shifted = await name()
    expect(shifted).not.toBe(placed)
    await boxes.first().press('Shift+ArrowUp')
    expect(await name()).not.toBe(shifted)
    await boxes.nth(1).press('Delete')
    expect(await boxes.count()).toBe(1)
    await dialog.getByRole('button', { name: said.save, exact: true }).press('Enter')
    await dialog.waitFor({ state: 'detached' })
    expect((await storedCases(page))[0]?.evidence[0]?.covers).toHaveLength(1)
  })

  test('goes by a tap, and closed without saving it changes nothing', async () => {
    const page = await newPage({ context: { hasTouch: true } })
    const dialog = await covering(page)
    await dialog.locator('svg').tap({ position: { x: 150, y: 200 } })
    await expect.poll(() => dialog.locator('rect').count()).toBe(1)
    await dialog.getByRole('button', { name: said.cancel }).tap()
    await dialog.waitFor({ state: 'detached' })
    expect((await storedCases(page))[0]?.evidence[0]?.covers).toEqual([])
  })

  test.each([
    ['on a narrow phone', { width: 320, height: 640 }, 'light', ''],
    ['in the elder view', { width: 390, height: 844 }, 'light', 'elder'],
    ['in the dark', { width: 1_280, height: 800 }, 'dark', ''],
  ] as const)('%s it fits, and whoever reads screens finds all of it', async (_, size, colorScheme, view) => {
    const page = await newPage({ size, colorScheme })
    if (view) await page.addInitScript((kind) => localStorage.setItem('xiayibu.view', kind), view)
    const dialog = await covering(page)
    await dialog.getByRole('button', { name: said.boxAdd }).click()
    // The picture scrolls under its button.
    expect((await misfits(page)).filter((what) => !what.includes(said.boxAdd))).toEqual([])
    expect(await findingsOn(page, strictly)).toEqual([])
    await dialog.getByRole('button', { name: said.save, exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    const card = page.getByRole('article').first()
    await card.getByRole('button', { name: said.edit }).press('Enter')
    expect(await misfits(page)).toEqual([])
    expect(await findingsOn(page, strictly)).toEqual([])
  })
})
