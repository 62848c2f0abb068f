/** The rules of a stylesheet as it was built, one by one: each ends where its outermost bracket closes. */
function rulesOf(css: string): readonly string[] {
  const rules: string[] = []
  let [depth, from] = [0, 0]
  for (let i = 0; i < css.length; i += 1) {
    if (css[i] === '{') depth += 1
    if (css[i] !== '}') continue
    depth -= 1
    if (depth > 0) continue
    rules.push(css.slice(from, i + 1))
    from = i + 1
  }
  return rules
}

/** The site's own stylesheet. An extension that darkens pages puts others before it, which go as they came. */
const own = (): CSSStyleSheet | undefined =>
  Array.from(document.styleSheets).find(({ ownerNode }) => /[{;\s]--paper:/.test(ownerNode?.textContent ?? ''))

/**
 * Adds a stylesheet that came late. The site's own stands inline in every page and is all that the page's policy
 * allows; what few people need would weigh on each first visit, so it joins that one rule by rule.
 */
export function wear(css: string): void {
  const sheet = own()
  if (!sheet) return
  for (const rule of rulesOf(css)) {
    try {
      sheet.insertRule(rule, sheet.cssRules.length)
    } catch {
      // A browser that does not know a rule does without it.
    }
  }
}
