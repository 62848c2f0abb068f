import { correction, generate, mode, type Bitmap2D } from 'lean-qr'

/** Empty modules around a code, without which readers do not find it. */
export const QUIET = 4

/** The largest code whose modules are still 3 px on the narrowest phone: 77 modules and the quiet zone, 255 px. */
const LARGEST_VERSION = 15

/** A link as a QR code; `undefined` where it is too long for one that phones can read. */
export function qrOf(link: string): Bitmap2D | undefined {
  const options = { maxVersion: LARGEST_VERSION, modes: [mode.numeric, mode.alphaNumeric, mode.ascii] }
  try {
    return generate(link, { ...options, minCorrectionLevel: correction.M })
  } catch {
    try {
      return generate(link, { ...options, minCorrectionLevel: correction.L })
    } catch {
      return undefined
    }
  }
}

/** Whole pixels a module takes on the screen: at least 3, and at least 180 for the picture. */
export const moduleSize = ({ size }: Pick<Bitmap2D, 'size'>): number => Math.max(3, Math.ceil(180 / (size + 2 * QUIET)))

/** The code as a picture, dark on white whatever the theme, sharp on screens of three times the pixels. */
export const pngOf = (qr: Bitmap2D): string =>
  qr.toDataURL({ on: [0, 0, 0, 255], off: [255, 255, 255, 255], pad: QUIET, scale: moduleSize(qr) * 3 })

/** The dark modules as the path of an SVG whose unit is one module, the quiet zone included. */
export function pathOf(qr: Bitmap2D): string {
  let path = ''
  for (let y = 0; y < qr.size; y++) {
    for (let x = 0; x < qr.size; x++) {
      const from = x
      while (qr.get(x, y)) x++
      if (x > from) path += `M${from + QUIET} ${y + QUIET}h${x - from}v1h-${x - from}z`
    }
  }
  return path
}
