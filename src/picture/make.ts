import type { Block } from './block'
import { layout } from './layout'
import type { Style } from './look'
import { measureWith, paint } from './paint'

/** A picture made on this device. `src` is a `data:` address: web views inside other apps do not save `blob:` ones. */
export type Made = { readonly src: string; readonly blob: Blob; readonly width: number; readonly height: number }

/** The most a picture may weigh: chat apps squeeze what is larger until nobody can read it. */
const MOST_BYTES = 3_000_000

/** Sides and areas every phone's canvas bears; beyond them iOS draws nothing and does not say so. */
const LONGEST = 32_000
const LARGEST = 4096 * 4096

/** Sharp on screens of two and three times the pixels; a very long list is drawn smaller before it is not drawn at all. */
const scales = [2, 1.5, 1] as const

/** How many times its plain size a picture may be drawn, the best first. */
export const scalesFor = (width: number, height: number): readonly number[] =>
  scales.filter((scale) => height * scale <= LONGEST && width * height * scale * scale <= LARGEST)

const kinds = [
  { type: 'image/png' },
  { type: 'image/jpeg', quality: 0.85 },
] as const

const blobOf = (canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, type, quality))

const dataUrlOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => (typeof reader.result === 'string' ? resolve(reader.result) : reject(new Error('A file was read as something else'))))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('A file could not be read')))
    reader.readAsDataURL(blob)
  })

/** A canvas beyond its device's room stays empty without a word. */
function isPainted(context: CanvasRenderingContext2D, { width, height }: HTMLCanvasElement): boolean {
  const [, , , opaque] = context.getImageData(width - 1, height - 1, 1, 1).data
  return opaque === 255
}

/** Lays blocks out and draws them. Rejected where this device draws nothing at any size. */
export async function makePicture(blocks: readonly Block[], style: Style): Promise<Made> {
  const canvas = document.createElement('canvas')
  // Drawn in the main memory: what graphics chips hold is smaller on old phones.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser gives no canvas')
  const drawing = layout(blocks, style, measureWith(context, style))
  try {
    for (const scale of scalesFor(drawing.width, drawing.height)) {
      canvas.width = Math.round(drawing.width * scale)
      canvas.height = Math.round(drawing.height * scale)
      paint(context, drawing, style, scale)
      if (!isPainted(context, canvas)) continue
      for (const { type, ...how } of kinds) {
        const blob = await blobOf(canvas, type, 'quality' in how ? how.quality : undefined)
        if (blob && blob.size <= MOST_BYTES) return { src: await dataUrlOf(blob), blob, width: drawing.width, height: drawing.height }
      }
    }
  } finally {
    // Some phones give a canvas's room back only once it has none.
    canvas.width = 0
  }
  throw new Error(`No picture of ${drawing.height} px could be drawn`)
}
