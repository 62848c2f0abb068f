import { readFileSync } from 'node:fs'
import type jsQR from 'jsqr'
import type * as Pdf from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'
import { pageForGood } from './site'

declare global {
  interface Window {
    readonly jsQR: typeof jsQR
    readonly pdfjsLib: Pick<typeof Pdf, 'getDocument'>
    readonly pdfjsWorker: unknown
  }
}

const read = (file: string) => readFileSync(`node_modules/${file}`, 'utf8')
const decoder = read('jsqr/dist/jsQR.js')
const pdfReader = ['pdf.worker.min.mjs', 'pdf.min.mjs'].map((file) => read(`pdfjs-dist/legacy/build/${file}`))

/** A printed page read back: its text without any spaces. */
type Sheet = { readonly text: string }

/** A printed page with the code on it, if there is one. */
export type Scanned = Sheet & { readonly code: string | undefined }

/** Signs a font draws alike: a PDF may give back the first for the second. */
const alike =
  '⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟戶户黃黄‐-‑-‒-–-—-'
const standsFor = new Map([...alike.matchAll(/(.)(.)/gu)].map(([, drawn = '', meant = '']) => [drawn, meant]))

/** Text as it can be compared with what was read from paper: no spaces, and one sign for all that look alike. */
export const plain = (text: string): string =>
  [...text.normalize('NFKC').replace(/[\s\u00ad]/g, '')].map((sign) => standsFor.get(sign) ?? sign).join('')

let workshop: Promise<Page> | undefined

/** An empty page without any site's policy, and what reads codes in it. */
async function open(): Promise<Page> {
  const page = await pageForGood()
  await page.goto('about:blank')
  await page.evaluate(decoder)
  return page
}

const openWorkshop = (): Promise<Page> => (workshop ??= open())

/** The workshop, and what reads PDFs in it. */
async function openPdfWorkshop(): Promise<Page> {
  const page = await openWorkshop()
  if (await page.evaluate(() => 'pdfjsLib' in window)) return page
  for (const content of pdfReader) await page.addScriptTag({ content, type: 'module' })
  await page.waitForFunction(() => 'pdfjsLib' in window && 'pdfjsWorker' in window)
  return page
}

/** Reads the text of a PDF back. */
export async function readPdf(pdf: Buffer): Promise<readonly Sheet[]> {
  const sheets = await (await openPdfWorkshop()).evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    const paper = await window.pdfjsLib.getDocument({ data }).promise
    const found: string[] = []
    for (let number = 1; number <= paper.numPages; number++) {
      const { items } = await (await paper.getPage(number)).getTextContent()
      found.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
    }
    return found
  }, pdf.toString('base64'))
  return sheets.map((text) => ({ text: plain(text) }))
}

/** Reads a PDF back with the codes on it, as a phone would scan them. */
export async function scanPdf(pdf: Buffer): Promise<readonly Scanned[]> {
  const codes = await (await openPdfWorkshop()).evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    const paper = await window.pdfjsLib.getDocument({ data }).promise
    const found: (string | undefined)[] = []
    for (let number = 1; number <= paper.numPages; number++) {
      const page = await paper.getPage(number)
      const viewport = page.getViewport({ scale: 3 })
      const canvas = Object.assign(document.createElement('canvas'), { width: viewport.width, height: viewport.height })
      await page.render({ canvas, viewport }).promise
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height)
      found.push(pixels && window.jsQR(pixels.data, pixels.width, pixels.height)?.data || undefined)
    }
    return found
  }, pdf.toString('base64'))
  return (await readPdf(pdf)).map((sheet, i) => ({ ...sheet, code: codes[i] }))
}

/** A patch of one colour on a sheet: where it lies, in parts of the sheet, and a colour within it at given parts of the patch. */
export type Patch = { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly samples: readonly (readonly number[])[] }

/**
 * Finds a coloured picture on each sheet of a PDF as it would come out of a printer.
 *
 * @param color its colour, `[red, green, blue]`, nowhere else on the sheet
 * @param places where in the picture to look, in parts of its width and height
 */
export async function patchesOn(pdf: Buffer, color: readonly number[], places: readonly (readonly [number, number])[]): Promise<readonly (Patch | undefined)[]> {
  return (await openPdfWorkshop()).evaluate(
    async ({ base64, sought, wanted }) => {
      const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      const paper = await window.pdfjsLib.getDocument({ data }).promise
      const found = []
      for (let number = 1; number <= paper.numPages; number++) {
        const page = await paper.getPage(number)
        const viewport = page.getViewport({ scale: 1 })
        const { width, height } = viewport
        const canvas = Object.assign(document.createElement('canvas'), { width, height })
        await page.render({ canvas, viewport }).promise
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
        const at = (x: number, y: number) => [...pixels.subarray(4 * (Math.round(y) * canvas.width + Math.round(x)), 4 * (Math.round(y) * canvas.width + Math.round(x)) + 3)]
        let [left, right, top, bottom] = [Infinity, -1, Infinity, -1]
        for (let i = 0; i < pixels.length; i += 4) {
          if (!sought.every((part, j) => Math.abs((pixels[i + j] ?? 0) - part) < 24)) continue
          const [x, y] = [(i / 4) % canvas.width, Math.floor(i / 4 / canvas.width)]
          left = Math.min(left, x)
          right = Math.max(right, x)
          top = Math.min(top, y)
          bottom = Math.max(bottom, y)
        }
        const [wide, high] = [right - left, bottom - top]
        found.push(
          right < 0
            ? undefined
            : {
                x: left / canvas.width,
                y: top / canvas.height,
                width: wide / canvas.width,
                height: high / canvas.height,
                samples: wanted.map(([x = 0, y = 0]) => at(left + x * wide, top + y * high)),
              },
        )
      }
      return found
    },
    { base64: pdf.toString('base64'), sought: [...color], wanted: places.map(([x, y]) => [x, y]) },
  )
}

/** Reads the code in a picture, given as a `data:` address. */
export async function readCode(picture: string): Promise<string | undefined> {
  return (await openWorkshop()).evaluate(async (src) => {
    const image = Object.assign(new Image(), { src })
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth, height: image.naturalHeight })
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = context?.getImageData(0, 0, canvas.width, canvas.height)
    return pixels && window.jsQR(pixels.data, pixels.width, pixels.height)?.data || undefined
  }, picture)
}
