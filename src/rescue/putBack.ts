import type { Locale } from '../address'
import { currentHref, reload } from '../browser/history'

/** Is it certain that no reload opened this very page? Else another one by itself might never end. */
const mayReload = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type !== 'reload')

async function explain(root: HTMLElement, locale: Locale): Promise<void> {
  try {
    const { rescue } = await import('./rescue')
    rescue(root, locale)
  } catch {
    // Without a network the page is words and links all the same.
  }
}

/**
 * Remembers how a page came, for the case that the application cannot go on: React has taken everything off by then.
 * The page is put back, with its words and plain links, and what helps further comes after. Where the person has moved
 * on since, the page they are on is opened anew, once.
 */
export function putBackOnError(root: HTMLElement, locale: Locale): (error: unknown) => void {
  const served = document.importNode(root, true)
  const servedAt = currentHref()
  const { onclick: takeAlong } = window
  return (error) => {
    // Said where errors are said, as React would have.
    queueMicrotask(() => {
      throw error
    })
    delete document.documentElement.dataset['live']
    // Its plain links take the answers along, as they did before the application let go of what sees to it.
    if (takeAlong && !window.onclick) addEventListener('click', takeAlong)
    // In an element React knows nothing of: it may yet empty its own once more.
    root.replaceWith(served)
    if (currentHref() !== servedAt && mayReload()) return reload()
    void explain(served, locale)
  }
}
