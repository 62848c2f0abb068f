/**
 * Hands something to the browser as a file. Apps that open pages inside themselves often do nothing then, and
 * nobody can tell: what is in it must be within reach too.
 *
 * @returns whether the browser took it
 */
export function downloadBlob(name: string, blob: Blob): boolean {
  try {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(blob)
    link.download = name
    document.body.append(link)
    link.click()
    link.remove()
    // Some browsers read the file only after the click has returned.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    return true
  } catch {
    return false
  }
}

/** The same for a text. */
export const downloadText = (name: string, type: string, text: string): boolean => downloadBlob(name, new Blob([text], { type }))
