import { afterEach, expect, test } from 'vitest'
import { wear } from './wear'

const put = (css: string, name: string): CSSStyleSheet => {
  const style = document.createElement('style')
  style.className = name
  style.textContent = css
  document.head.append(style)
  if (!style.sheet) throw new Error('The sheet is not worn')
  return style.sheet
}

const rulesOf = (sheet: CSSStyleSheet) => [...sheet.cssRules].map(({ cssText }) => cssText.replace(/\s+/g, ' '))

afterEach(() => {
  document.head.innerHTML = ''
})

test('what comes late joins the site’s own sheet, whatever an extension has put before it', () => {
  const darkened = put('html { color: white } :root { --dark-bg--paper: #000 }', 'darkreader')
  const own = put(':root{--paper:#fff}', '')
  const before = rulesOf(darkened)
  wear('.late{color:red}@media print{.late{display:none}}')
  expect(rulesOf(darkened)).toEqual(before)
  expect(rulesOf(own)).toHaveLength(2)
  expect(rulesOf(own)[1]).toContain('.late')
})

test('a page without any goes without', () => {
  expect(() => wear('.late{color:red}')).not.toThrow()
})
