import { flushSync } from 'react-dom'
import { createStore, useStore } from '../state/store'

/** The code of a link as it is printed. `width` counts modules, the quiet zone included. */
export type SheetQr = { readonly link: string; readonly path: string; readonly width: number }

const drawn = createStore<SheetQr | undefined>(undefined)

/** Does the sheet carry the code of this link already? */
export const isDrawn = (link: string): boolean => drawn.get()?.link === link

/** Draws the code of a link into the sheet. Done when it stands there; a link too long for a code leaves none. */
export async function drawQr(link: string): Promise<void> {
  if (isDrawn(link)) return
  const { QUIET, pathOf, qrOf } = await import('../share/qr')
  const qr = qrOf(link)
  flushSync(() => drawn.set({ link, path: qr ? pathOf(qr) : '', width: qr ? qr.size + 2 * QUIET : 0 }))
}

/** The code in the sheet, if it was drawn. */
export const useSheetQr = (): SheetQr | undefined => useStore(drawn, undefined)
