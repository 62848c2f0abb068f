import { lazyPart } from '../state/lazyPart'

/** The site's own stylesheet. An extension that darkens pages puts others before it, which go as they came. */
const own = (): CSSStyleSheet | undefined =>
  Array.from(document.styleSheets).find(({ ownerNode }) => /[{;\s]--paper:/.test(ownerNode?.textContent ?? ''))

/**
 * Adds a stylesheet that came late. The site's own stands inline in every page and is all that the page's policy
 * allows; what few people need would weigh on each first visit, so it joins that one. As one rule, whatever a browser
 * does not know of it: each rule of its own would have the page dressed anew.
 */
export const wear = (css: string): void => {
  const sheet = own()
  sheet?.insertRule(`@media all{${css}}`, sheet.cssRules.length)
}

/** The file with the rest of the look, on a page that was written with what a question shows alone. */
const file = typeof document === 'undefined' ? undefined : document.documentElement.dataset['look']

async function bring(): Promise<true> {
  if (!file) return true
  const answer = await fetch(new URL(file, import.meta.url))
  if (!answer.ok) throw new Error(`The rest of the look is not here: ${answer.status}`)
  wear(await answer.text())
  return true
}

/** The rest of the look, which whatever shows more than a question waits for. Offline or interrupted it is rejected. */
export const restOfLook = lazyPart(bring)
