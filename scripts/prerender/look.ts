import { createHash } from 'node:crypto'

/** The site's look in two parts: what a question shows stands in every page, the rest where the page shows more. */
export type Look = {
  readonly first: string
  readonly rest: string
  /** The file of the rest, beside the scripts: a page without it brings it before it shows more than a question. */
  readonly file: string
  /** Does markup show what the rest dresses? */
  readonly isWhole: (markup: string) => boolean
}

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

/** The stylesheets that classes belong to: `1bqs1` of `_card_1bqs1_12`. */
const sheetsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\b_[A-Za-z][\w-]*?_([a-z\d]{2,6})_\d+/g)].map(([, sheet = '']) => sheet)

/** Those of the rules that pass, within what groups them too. */
function only(css: string, passes: (selector: string) => boolean): string {
  return rulesOf(css)
    .map((rule) => {
      const body = rule.indexOf('{')
      const head = rule.slice(0, body)
      if (!/^@(?:media|supports)/.test(head)) return passes(head) ? rule : ''
      const inner = only(rule.slice(body + 1, -1), passes)
      return inner && `${head}{${inner}}`
    })
    .join('')
}

/**
 * Parts the site's stylesheet.
 *
 * @param scripts what may dress a question: classes of stylesheets that are named nowhere in it belong to the rest
 */
export function lookOf(css: string, scripts: string): Look {
  const named = new Set(sheetsIn(scripts))
  const isOfRest = (selector: string): boolean => {
    const sheets = sheetsIn(selector)
    return sheets.length > 0 && !sheets.some((sheet) => named.has(sheet))
  }
  const rest = only(css, isOfRest)
  return {
    first: only(css, (selector) => !isOfRest(selector)),
    rest,
    file: `look-${createHash('sha256').update(rest).digest('hex').slice(0, 8)}.css`,
    isWhole: (markup) => sheetsIn(markup).some((sheet) => !named.has(sheet)),
  }
}
