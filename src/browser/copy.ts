/** How long (ms) a clipboard may take: some apps' never answer, and somebody waits. */
const PATIENCE = 1000

const overwritten = async (text: string): Promise<boolean> => {
  try {
    const late = new Promise<false>((resolve) => void setTimeout(resolve, PATIENCE, false))
    return await Promise.race([navigator.clipboard.writeText(text).then(() => true), late])
  } catch {
    // No clipboard here, or a page inside another app may not use it.
    return false
  }
}

/** Selects all of a field, also where iOS ignores `select()`. */
export function selectAll(field: HTMLTextAreaElement): void {
  field.focus({ preventScroll: true })
  field.select()
  field.setSelectionRange(0, field.value.length)
}

function copiedTheOldWay(text: string, near: Element): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  // iOS zooms in on a field of smaller print.
  Object.assign(field.style, { position: 'fixed', top: '0', opacity: '0', fontSize: '16px' })
  near.append(field)
  selectAll(field)
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}

/**
 * Puts a text on the clipboard, by whatever way the browser has.
 *
 * @param near an element the person may reach now: beside an open dialog everything else is out of reach
 * @returns whether it is there; if not, the text is to be shown for selecting
 */
export const copyText = async (text: string, near: Element): Promise<boolean> =>
  (await overwritten(text)) || copiedTheOldWay(text, near)
