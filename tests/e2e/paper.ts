import { readFileSync } from 'node:fs'
import type jsQR from 'jsqr'
import type * as Pdf from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'

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

/** A printed page read back: its text without any spaces, and the code on it, if there is one. */
export type Sheet = { readonly text: string; readonly code: string | undefined }

/** Signs a font draws alike: a PDF may give back the first for the second. */
const alike =
  '⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟戶户黃黄‐-‑-‒-–-—-'
const standsFor = new Map([...alike.matchAll(/(.)(.)/gu)].map(([, drawn = '', meant = '']) => [drawn, meant]))

/** Text as it can be compared with what was read from paper: no spaces, and one sign for all that look alike. */
export const plain = (text: string): string =>
  [...text.normalize('NFKC').replace(/[\s\u00ad]/g, '')].map((sign) => standsFor.get(sign) ?? sign).join('')

/** Reads a PDF back. The page is only a workshop: an empty one, without any site's policy. */
export async function readPdf(workshop: Page, pdf: Buffer): Promise<readonly Sheet[]> {
  await workshop.goto('about:blank')
  await workshop.evaluate(decoder)
  for (const content of pdfReader) await workshop.addScriptTag({ content, type: 'module' })
  await workshop.waitForFunction(() => 'pdfjsLib' in window && 'pdfjsWorker' in window)
  const sheets = await workshop.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    const paper = await window.pdfjsLib.getDocument({ data }).promise
    const found: { text: string; code: string | undefined }[] = []
    for (let number = 1; number <= paper.numPages; number++) {
      const page = await paper.getPage(number)
      const { items } = await page.getTextContent()
      const viewport = page.getViewport({ scale: 3 })
      const canvas = Object.assign(document.createElement('canvas'), { width: viewport.width, height: viewport.height })
      await page.render({ canvas, viewport }).promise
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height)
      const code = pixels && window.jsQR(pixels.data, pixels.width, pixels.height)?.data || undefined
      found.push({ text: items.map((item) => ('str' in item ? item.str : '')).join(''), code })
    }
    return found
  }, pdf.toString('base64'))
  return sheets.map(({ text, code }) => ({ text: plain(text), code }))
}

/** Reads the code in a picture, given as a `data:` address. */
export async function readCode(workshop: Page, picture: string): Promise<string | undefined> {
  await workshop.goto('about:blank')
  await workshop.evaluate(decoder)
  return workshop.evaluate(async (src) => {
    const image = Object.assign(new Image(), { src })
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth, height: image.naturalHeight })
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = context?.getImageData(0, 0, canvas.width, canvas.height)
    return pixels && window.jsQR(pixels.data, pixels.width, pixels.height)?.data || undefined
  }, picture)
}
