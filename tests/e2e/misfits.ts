import type { Page } from 'playwright-core'

/** Where a page does not fit: what sticks out, runs out of its box or is cut off, and what is too low for a finger. */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth
    const name = (node: Node) => `${node.nodeName.toLowerCase()} "${(node.textContent ?? '').trim().slice(0, 30)}"`
    const found: string[] = []
    const complain = (what: string, node: Node) => found.push(`${what}: ${name(node)}`)
    const wide = document.documentElement.scrollWidth
    if (wide > room) found.push(`the page is ${wide} px wide`)

    /** Looks at an element and all within it; says whether anything ran out there. */
    const look = (element: Element): boolean => {
      const style = getComputedStyle(element)
      // A drawing has its own tests; what is clipped to a point is there to be heard.
      if (style.display === 'none' || style.visibility === 'hidden' || style.clipPath !== 'none' || element.localName === 'svg') return false
      const runsOutWithin = [...element.children].map(look).includes(true)
      const rect = element.getBoundingClientRect()
      // A field scrolls by itself.
      if (rect.width <= 1 || !(element instanceof HTMLElement) || element.matches('textarea, input')) return runsOutWithin
      if (rect.right > room + 1) complain('sticks out', element)
      const isTooWide = style.display !== 'inline' && element.scrollWidth > element.clientWidth + 1
      const isCutWide = isTooWide && style.overflowX !== 'visible'
      const isCutHigh = style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1
      if (element.textContent !== '' && (isCutWide || isCutHigh)) complain('is cut off', element)
      // Rows of links reach over their box by the gap of the last one; large type shows one rung's name, over its silent neighbours.
      const mayReach = element.matches('nav, html[data-view="elder"] li[aria-current="step"]')
      if (isTooWide && !isCutWide && !runsOutWithin && !mayReach) complain('runs out of its box', element)
      if (rect.height < 47.5 && element.matches('[data-answer], [data-back], [data-change], button, summary, a[href^="tel:"]')) {
        complain('is too low to tap', element)
      }
      return runsOutWithin || isTooWide
    }
    look(document.body)
    return found
  })
