import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** The code of a link as it is printed. `width` counts modules, the quiet zone included. */
export type SheetQr = { readonly link: string; readonly path: string; readonly width: number }

let drawn: SheetQr | undefined
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Does the sheet carry the code of this link already? */
export const isDrawn = (link: string): boolean => drawn?.link === link

/** Draws the code of a link into the sheet. Done when it stands there; a link too long for a code leaves none. */
export async function drawQr(link: string): Promise<void> {
  if (isDrawn(link)) return
  const { QUIET, pathOf, qrOf } = await import('../share/qr')
  const qr = qrOf(link)
  drawn = { link, path: qr ? pathOf(qr) : '', width: qr ? qr.size + 2 * QUIET : 0 }
  flushSync(() => listeners.forEach((listener) => listener()))
}

/** The code in the sheet, if it was drawn. */
export const useSheetQr = (): SheetQr | undefined =>
  useSyncExternalStore(
    subscribe,
    () => drawn,
    () => undefined,
  )
