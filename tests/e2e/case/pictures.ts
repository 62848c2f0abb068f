import { buffer as bytesOf } from 'node:stream/consumers'
import type { Locator, Page } from 'playwright-core'
import { fromBuffer, type Entry } from 'yauzl'
import { kept } from '../../../src/state/storage'
import { words } from '../../support/words'
import { at, casesWords } from './record'

export const { evidence: said } = words['zh-CN']

/** A picture of one colour, drawn by a browser. */
type Drawing = { readonly width: number; readonly height: number; readonly color: string; readonly type: 'image/jpeg' | 'image/png' }

/** Draws a picture and gives its file. */
export async function draw(page: Page, drawing: Drawing): Promise<Buffer> {
  const address = await page.evaluate(({ width, height, color, type }) => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const pen = canvas.getContext('2d')
    if (pen) pen.fillStyle = color
    pen?.fillRect(0, 0, width, height)
    return canvas.toDataURL(type)
  }, drawing)
  return Buffer.from(address.split(',')[1] ?? '', 'base64')
}

/** A file as a person would choose it. */
export const chosen = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer })

export const broken = chosen('IMG_0042.HEIC', 'image/heic', Buffer.from('\0\0\0\x18ftypheic nothing else'))

/** Opens the photos of the first case on the page of cases. */
export async function openPhotos(page: Page): Promise<Locator> {
  await at(page, '/zh-CN/cases/')
  const card = page.getByRole('article').first()
  await card.getByRole('button', { name: new RegExp(`^${casesWords.evidence}`) }).press('Enter')
  await card.getByText(said.lead).waitFor()
  return card
}

/** Chooses files where photos are added, and waits until all was said about them. */
export async function addTo(card: Locator, files: readonly ReturnType<typeof chosen>[]): Promise<void> {
  await card.getByLabel(said.add).setInputFiles([...files])
  await card.getByText(said.adding).waitFor({ state: 'detached' })
}

type Row = { readonly id: string; readonly caseId: string; readonly bytes: string }

/** What lies in the device's database, by another way than the site's own; the bytes in base64. */
export const rowsIn = (page: Page, store: 'pictures' | 'originals' = 'pictures'): Promise<readonly Row[]> =>
  page.evaluate(
    async ({ name, from }) => {
      if (!(await indexedDB.databases()).some((one) => one.name === name)) return []
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result))
          request.addEventListener('error', () => reject(new Error(String(request.error))))
        })
      const database = await done(indexedDB.open(name))
      type Found = { readonly id: string; readonly caseId: string; readonly bytes: ArrayBuffer }
      const rows = await done(database.transaction(from).objectStore(from).getAll() as IDBRequest<Found[]>)
      database.close()
      return rows.map(({ id, caseId, bytes }) => ({
        id,
        caseId,
        bytes: btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('')),
      }))
    },
    { name: kept.pictures.key, from: store },
  )

/** Taps what saves a file, and gives its name and bytes. */
export async function savedBy(page: Page, giver: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), giver.click()])
  return { name: download.suggestedFilename(), bytes: await bytesOf(await download.createReadStream()) }
}

/** Reads a ZIP file with another library than the one that made it. */
export const unzipped = (zip: Buffer): Promise<ReadonlyMap<string, Buffer>> =>
  new Promise((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: true }, (error, file) => {
      if (error) return reject(error)
      const files = new Map<string, Buffer>()
      file.on('error', reject)
      file.on('end', () => resolve(files))
      file.on('entry', (entry: Entry) => {
        file.openReadStream(entry, (problem, stream) => {
          if (problem) return reject(problem)
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(parts))
            file.readEntry()
          })
        })
      })
      file.readEntry()
    })
  })

/** Opens a picture file in a browser and reads its size and some of its pixels. */
export const readPixels = (workshop: Page, file: Buffer, places: readonly (readonly [number, number])[]) =>
  workshop.evaluate(
    async ({ base64, wanted }) => {
      const image = Object.assign(new Image(), { src: `data:;base64,${base64}` })
      await image.decode()
      const [width, height] = [image.naturalWidth, image.naturalHeight]
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const pen = canvas.getContext('2d')
      pen?.drawImage(image, 0, 0)
      const samples = wanted.map(([x = 0, y = 0]) => [...(pen?.getImageData(Math.floor(x * width), Math.floor(y * height), 1, 1).data ?? [])].slice(0, 3))
      return { width, height, samples }
    },
    { base64: file.toString('base64'), wanted: places.map(([x, y]) => [x, y]) },
  )
