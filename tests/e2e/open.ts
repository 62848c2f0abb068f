import type { Page } from 'playwright-core'

/** What a person sees of a page without opening anything. */
export type Standing = {
  /** How tall `main` is, in screens. */
  readonly screens: number
  /** The sentences that stand open, each with its marks of punctuation. */
  readonly text: string
  /** Lines to do and proofs that stand open. */
  readonly todo: number
  readonly proof: number
  /** Small marks on lines that only guides vouch for. */
  readonly marks: number
  /** Lines whose mark stands on a line of its own. */
  readonly alone: readonly string[]
}

/** Measures the page on the screen as it stands. */
export const standingOn = (page: Page): Promise<Standing> =>
  page.evaluate(() => {
    const main = document.querySelector('main')
    if (!main) throw new Error('There is no main on this page')
    const isOpen = (element: Element | null): boolean => {
      const folded = element?.closest('details:not([open])')
      if (folded && !element?.closest('summary')) return false
      if (folded && folded.parentElement?.closest('details:not([open])')) return false
      // What is only heard takes no room.
      return element?.checkVisibility({ visibilityProperty: true }) === true && element.getBoundingClientRect().width > 1
    }
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const said: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (isOpen(node.parentElement)) said.push(node.textContent ?? '')
    }
    for (const field of main.querySelectorAll('input, textarea')) {
      const isText = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')
      if (isText && isOpen(field)) said.push(field.value || field.placeholder)
    }
    const count = (selector: string) => [...main.querySelectorAll(selector)].filter(isOpen).length
    const isAlone = (mark: Element): boolean => {
      const line = mark.closest('li')?.querySelector('label > span, p > span')
      return line ? mark.getBoundingClientRect().left - line.getBoundingClientRect().left < 4 : false
    }
    return {
      screens: main.getBoundingClientRect().height / innerHeight,
      text: said.join('\n'),
      todo: count('li[data-task][data-part="do"]'),
      proof: count('li[data-task][data-part="proof"]'),
      marks: count('small[data-mark]'),
      alone: [...main.querySelectorAll('small[data-mark]')].filter((mark) => isOpen(mark) && isAlone(mark)).map((mark) => mark.closest('li')?.textContent ?? ''),
    }
  })
