import { describe, expect, test } from 'vitest'
import { fillTemplate } from '../../scripts/prerender/page.ts'

const page = {
  href: '/en/urgent/',
  lang: 'en',
  site: 'Next step',
  title: 'A "title" & <more> – Next step',
  name: 'A "title" & <more>',
  description: 'What to do',
  body: '<main></main>',
  alternates: [],
  kind: 'page',
} as const

const frame = {
  template: '<html lang="zh-CN"><!--policy--><!--head--><!--body-->',
  base: '/',
  origin: '',
  look: { first: 'a{}', rest: 'b{}', file: 'look-1.css', isWhole: (markup: string) => markup.includes('whole') },
  script: '1',
  entry: 'assets/main.js',
}

describe('a page', () => {
  test('takes its words as text, never as markup', () => {
    const html = fillTemplate(page, frame)
    expect(html).toContain('<title>A &quot;title&quot; &amp; &lt;more&gt; – Next step</title>')
    expect(html).toContain('<html lang="en"')
  })

  test('names the site once on the card that is sent with its link', () => {
    const html = fillTemplate(page, frame)
    expect(html).toContain('<meta property="og:title" content="A &quot;title&quot; &amp; &lt;more&gt;">')
    expect(html).toContain('<meta property="og:site_name" content="Next step">')
  })

  test('keeps content that looks like a marker of String.replace', () => {
    expect(fillTemplate({ ...page, body: "<p>$& $' $1</p>" }, frame)).toContain("<p>$& $' $1</p>")
  })

  test.each(['<script>1</script>', '<style>a{}</style>', '<p style="color:red">'])(
    'is refused when its own policy would block %s',
    (body) => {
      expect(() => fillTemplate({ ...page, body }, frame)).toThrow('policy forbids')
    },
  )

  test('has the look of what it shows, and else says where the rest of it is', () => {
    const question = fillTemplate(page, frame)
    expect(question).toContain('<style>a{}</style>')
    expect(question).toContain('<html lang="en" data-look="look-1.css">')
    const action = fillTemplate({ ...page, body: '<main class="whole"></main>' }, frame)
    expect(action).toContain('<style>a{}b{}</style>')
    expect(action).toContain('<html lang="en">')
  })

  test('is refused without a place for its head', () => {
    expect(() => fillTemplate(page, { ...frame, template: '<html lang="zh-CN"><!--policy--><!--body-->' })).toThrow('<!--head-->')
  })

  test('at an address it once had is kept out of search and names the one it has now', () => {
    const alternates = [
      { lang: 'zh-CN', href: '/zh-CN/urgent/' },
      { lang: 'en', href: '/en/urgent/' },
    ]
    const html = fillTemplate({ ...page, href: '/en/hurry/', kind: 'former', alternates }, { ...frame, origin: 'https://example.org' })
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).toContain('<link rel="canonical" href="https://example.org/en/urgent/">')
    expect(html).not.toContain('hreflang')
    expect(html).not.toContain('og:url')
  })
})
