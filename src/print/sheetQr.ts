import { flushSync } from 'react-dom'
import { fetchQuietly, lazyPart } from '../state/lazyPart'
import { createStore, useStore } from '../state/store'

/** The code of a link as it is printed. `width` counts modules, the quiet zone included. */
export type SheetQr = { readonly link: string; readonly path: string; readonly width: number }

const drawn = createStore<SheetQr | undefined>(undefined)

/** Does the sheet carry the code of this link already? */
export const isDrawn = (link: string): boolean => drawn.get()?.link === link

const drawer = lazyPart(() => import('../share/qr'))

/** Fetches what draws codes, so that it is here when the browser's own menu prints. */
export const fetchDrawer = (): void => fetchQuietly(drawer)

/**
 * Draws the code of a link into the sheet, if what draws is here. Only paper shows it, and drawing takes a slow phone a
 * tenth of a second: it is done as the sheet is printed. A link too long for a code leaves none.
 */
export function drawHere(link: string): void {
  const by = drawer.get()
  if (!by || isDrawn(link)) return
  const qr = by.qrOf(link)
  flushSync(() => drawn.set({ link, path: qr ? by.pathOf(qr) : '', width: qr ? qr.size + 2 * by.QUIET : 0 }))
}

/** Draws the code of a link into the sheet. Done when it stands there. */
export async function drawQr(link: string): Promise<void> {
  await drawer.load()
  drawHere(link)
}

/** The code in the sheet, if it was drawn. */
export const useSheetQr = (): SheetQr | undefined => useStore(drawn, undefined)
