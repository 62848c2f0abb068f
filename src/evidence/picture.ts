import { inPixels } from '../../machines/evidence/covers'
import { fitted } from '../../machines/evidence/fitted'
import type { Box, Size } from '../../machines/evidence/piece'

/** How much a JPEG may lose: text in a screenshot stays sharp. */
const QUALITY = 0.88

/** A picture as it is kept and as it leaves: pixels alone, without a word of where and with what it was taken. */
export type Drawn = Size & { readonly bytes: ArrayBuffer }

async function withImage<T>(blob: Blob, draw: (image: HTMLImageElement, size: Size) => Promise<T>): Promise<T> {
  const image = new Image()
  image.src = URL.createObjectURL(blob)
  try {
    await image.decode()
    return await draw(image, { width: image.naturalWidth, height: image.naturalHeight })
  } finally {
    URL.revokeObjectURL(image.src)
  }
}

function canvasOf({ width, height }: Size): { readonly canvas: HTMLCanvasElement; readonly pen: CanvasRenderingContext2D } {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error(`No canvas of ${width} by ${height} can be had`)
  return { canvas, pen }
}

const asJpeg = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    const take = (blob: Blob | null) => {
      // A large canvas is dear on a phone, and is not given back by itself for long.
      canvas.width = 0
      if (blob) resolve(blob)
      else reject(new Error('The canvas gives no picture'))
    }
    canvas.toBlob(take, 'image/jpeg', QUALITY)
  })

/** Reads a picture the browser knows and scales it down to what is kept. Rejects what is no picture, or a broken one. */
export const readPicture = (file: Blob): Promise<Drawn> =>
  withImage(file, async (image, natural) => {
    const size = fitted(natural)
    const { canvas, pen } = canvasOf(size)
    // What is transparent would turn black.
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, size.width, size.height)
    pen.imageSmoothingQuality = 'high'
    pen.drawImage(image, 0, 0, size.width, size.height)
    return { ...size, bytes: await (await asJpeg(canvas)).arrayBuffer() }
  })

/** A picture that is kept, as a file. */
export const asFile = (bytes: ArrayBuffer): Blob => new Blob([bytes], { type: 'image/jpeg' })

/** What of a picture leaves: the part between two heights (0 to 1). */
export type Part = { readonly from: number; readonly to: number }

const whole: Part = { from: 0, to: 1 }

/** A kept picture with its covers drawn into its pixels, whole or a part of it. */
export async function covered(bytes: ArrayBuffer, covers: readonly Box[], { from, to }: Part = whole): Promise<Blob> {
  const kept = asFile(bytes)
  if (!covers.length && from === 0 && to === 1) return kept
  return withImage(kept, (image, size) => {
    const top = Math.floor(from * size.height)
    const { canvas, pen } = canvasOf({ width: size.width, height: Math.ceil(to * size.height) - top })
    pen.drawImage(image, 0, -top)
    pen.fillStyle = '#000'
    for (const cover of covers) {
      const { x, y, width, height } = inPixels(cover, size)
      pen.fillRect(x, y - top, width, height)
    }
    return asJpeg(canvas)
  })
}
