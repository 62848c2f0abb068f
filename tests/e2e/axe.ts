import { readFileSync } from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    readonly axe: { readonly run: (within: Document | { readonly include: readonly Element[] }, options: RunOptions) => Promise<AxeResults> }
  }
}

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** What of a text is judged by its colours: whether it can be read, and whether a link stands out from what is around it. */
type Colours = 'color-contrast' | 'color-contrast-enhanced' | 'link-in-text-block'

/** Which contrast is asked for, and what else. */
type How = { readonly contrast: Colours; readonly others?: RunOptions }

const others: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } },
  resultTypes: ['violations'],
}

const usual: How = { contrast: 'color-contrast', others }

/** With contrast of 7:1, as promised for text, which includes the usual one. */
export const strictly: How = { contrast: 'color-contrast-enhanced', others }

/** What may come out otherwise on the same page in other colours. */
export const inColour: How = { contrast: 'color-contrast-enhanced' }

/**
 * Looks of text that axe found clear, by the rule that judged them. Colours take axe longer than all else together: the
 * same ones at the same size on the same ground are judged once in a file.
 */
const clear = new Map<Colours, Set<string>>()

type Asked = Omit<How, 'contrast'> & { readonly colours: readonly { readonly rule: Colours; readonly known: readonly string[] }[] }

/** Runs in the page: what axe finds, and the looks of text each rule found clear. */
async function look({ others: rest, colours }: Asked) {
  for (const details of document.querySelectorAll('details')) details.open = true
  const findings = rest ? (await window.axe.run(document, rest)).violations : []

  const grounds = new Map<Element, string>()
  /** All that an element stands on, as far as it can be seen through. */
  const groundOf = (element: Element): string => {
    const before = grounds.get(element)
    if (before !== undefined) return before
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position, zIndex } = getComputedStyle(element)
    const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position, zIndex].join()
    const under = element.parentElement ? groundOf(element.parentElement) : ''
    const all = own === 'rgba(0, 0, 0, 0),none,1,none,normal,static,auto' ? under : `${under} / ${own}`
    grounds.set(element, all)
    return all
  }
  const textLook = (element: Element): string => {
    const { color, fill, fontSize, fontWeight, textShadow } = getComputedStyle(element)
    return [color, fill, fontSize, fontWeight, textShadow, groundOf(element)].join()
  }
  /** The block whose text a link may be a part of. */
  const blockOf = (link: Element): Element => {
    const parent = link.parentElement
    if (!parent) return link
    return getComputedStyle(parent).display.startsWith('inline') ? blockOf(parent) : parent
  }
  const linkLook = (link: Element): string => {
    const { textDecoration, fontStyle, fontFamily, borderBottom } = getComputedStyle(link)
    return [textDecoration, fontStyle, fontFamily, borderBottom, textLook(link), textLook(blockOf(link))].join()
  }
  const isWritten = (element: Element) =>
    element.matches('input:not([type="checkbox"], [type="radio"]), select, textarea') || [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim())
  const lengthOf = (element: Element) => element.textContent?.length ?? 0
  /** As axe sees it: a link that is no block itself, beside more text than its own; a row of links is none. */
  const isWithinText = (element: Element) => {
    if (!element.matches('a[href]') || !getComputedStyle(element).display.startsWith('inline')) return false
    const block = blockOf(element)
    const linked = [...block.querySelectorAll('a[href]')].reduce((sum, link) => sum + lengthOf(link), 0)
    return lengthOf(block) - linked > lengthOf(element)
  }

  /** What is clipped to a point, or lies beyond the page until it has the focus, is there to be heard. */
  const isOnScreen = (element: Element) => {
    const { width, height, right, bottom } = element.getBoundingClientRect()
    return element.checkVisibility() && width > 1 && height > 1 && right + scrollX > 0 && bottom + scrollY > 0
  }
  const visible = [...document.body.querySelectorAll('*')].filter(isOnScreen)
  const passed: { rule: Colours; looks: string[] }[] = []
  for (const { rule, known } of colours) {
    const [isAsked, lookOf] = rule === 'link-in-text-block' ? [isWithinText, linkLook] : [isWritten, textLook]
    const unseen = new Map<string, Element[]>()
    for (const element of visible.filter(isAsked)) {
      const its = lookOf(element)
      const alike = unseen.get(its)
      if (alike) alike.push(element)
      else unseen.set(its, [element])
    }
    for (const each of known) unseen.delete(each)

    const told = new Set<string>()
    const looks = new Set<string>()
    const judge = async (include: readonly Element[]) => {
      if (!include.length) return
      const { passes, violations } = await window.axe.run({ include }, { runOnly: [rule], resultTypes: ['violations', 'passes'], elementRef: true })
      findings.push(...violations)
      const looksIn = (results: typeof passes) => results.flatMap(({ nodes }) => nodes.flatMap(({ element }) => (element ? lookOf(element) : [])))
      for (const its of looksIn(passes)) looks.add(its)
      for (const its of [...looks, ...looksIn(violations)]) told.add(its)
    }
    await judge([...unseen.values()].flatMap((alike) => alike.slice(0, 1)))
    // What axe cannot tell of one it may tell of another.
    await judge([...unseen].flatMap(([its, alike]) => (told.has(its) ? [] : alike.slice(1))))
    passed.push({ rule, looks: [...looks] })
  }
  return {
    findings: findings.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${location.pathname} ${id}: ${help}: ${html.slice(0, 160)}`)),
    passed,
  }
}

/** What axe finds on the page as it stands with every disclosure open, one sentence a finding. */
export async function findingsOn(page: Page, { contrast, others: rest }: How = usual): Promise<string[]> {
  const colours = ([contrast, 'link-in-text-block'] as const).map((rule) => ({ rule, known: [...(clear.get(rule) ?? [])] }))
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const { findings, passed } = await page.evaluate(look, { colours, ...(rest && { others: rest }) })
  for (const { rule, looks } of passed) clear.set(rule, new Set([...(clear.get(rule) ?? []), ...looks]))
  return findings
}
