import { readFileSync } from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    readonly axe: { readonly run: (within: Document, options: RunOptions) => Promise<AxeResults> }
  }
}

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

const usual: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}

/** With contrast of 7:1, as promised for text, which includes the usual one. Slow, so not on every page. */
export const strictly: RunOptions = {
  ...usual,
  rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } },
}

/** What may come out otherwise on the same page in other colours. */
export const inColour: RunOptions = { ...usual, runOnly: ['color-contrast-enhanced', 'link-in-text-block'] }

/** What axe finds on the page as it stands with every disclosure open, one sentence a finding. */
export async function findingsOn(page: Page, how = usual): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const { violations } = await page.evaluate((wanted) => {
    for (const details of document.querySelectorAll('details')) details.open = true
    return window.axe.run(document, wanted)
  }, how)
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${new URL(page.url()).pathname} ${id}: ${help}: ${html.slice(0, 160)}`))
}
