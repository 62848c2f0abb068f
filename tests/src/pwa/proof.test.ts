import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOurFile, isOurPage } from '../../../src/pwa/proof'

const entries = [
  { url: 'assets/main-a.js', revision: null },
  { url: 'assets/words-a.js', revision: null },
]

const ours = (inside: string, script = '<script type="module" src="/some/folder/assets/main-a.js"></script>') =>
  `<!doctype html>\n<html lang="en"><head><meta name="xiayibu" content="${inside}">${script}</head><body></body></html>\n`

const html = 'text/html; charset=utf-8'

describe('a page', () => {
  test.each([
    ['a page', 'en/urgent/', html],
    ['a shell', 'shell/en.html', 'text/html'],
  ])('%s of ours proves it', (_, inside, type) => {
    expect(isOurPage({ type, text: ours(inside) }, inside, entries)).toBe(true)
  })

  test('so does the door, which has no script, and a page whose quotes a host saved', () => {
    expect(isOurPage({ type: html, text: ours('', '') }, '', entries)).toBe(true)
    const small = '<html><meta name=xiayibu content=en/><script src=/assets/main-a.js></script></html>'
    expect(isOurPage({ type: html, text: small }, 'en/', entries)).toBe(true)
  })

  test.each([
    ['a portal', html, '<html><title>Sign in</title><form action="/login"></form></html>'],
    ['a portal with scripts of its own', html, '<html><script src="/assets/portal.js"></script></html>'],
    ['a portal that names our script', html, '<html><script src="/assets/main-a.js"></script></html>'],
    ['nothing at all', html, ''],
    ['an error in JSON', 'application/json', '{"error":"maintenance"}'],
    ['our page under a type that is none', 'application/json', ours('en/urgent/')],
    ['another page of ours, from a host that falls back to it', html, ours('')],
    ['the missing page', html, ours('404.html')],
    ['a page of another version', html, ours('en/urgent/', '<script src="/assets/main-b.js"></script>')],
    ['a page that needs one more file', html, ours('en/urgent/', '<script src="/assets/main-a.js"></script><link href="/assets/more-x_-1.js">')],
    ['a page without its script', html, ours('en/urgent/', '')],
    ['half a page', html, ours('en/urgent/').slice(0, -20)],
  ])('%s is not ours', (_, type, text) => {
    expect(isOurPage({ type, text }, 'en/urgent/', entries)).toBe(false)
  })

  test('no text that lacks our mark is ours, whatever else it holds', () => {
    const piece = fc.constantFrom('<html>', '</html>', 'assets/main-a.js', 'xiayibu', 'en/urgent/', '<meta name="', 'content="', '">', ' ')
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        fc.pre(!/<meta\s+name="?xiayibu/i.test(text))
        expect(isOurPage({ type: html, text }, 'en/urgent/', entries)).toBe(false)
      }),
    )
  })
})

const icon = '<svg xmlns="http://www.w3.org/2000/svg"></svg>'
const app = '{"id":"/","name":"x","start_url":"/en/"}'

describe('a file', () => {
  test.each([
    ['assets/main-a.js', 'text/javascript', 'export const a=1'],
    ['assets/main-a.js', 'application/javascript; charset=utf-8', '\n"use strict";'],
    ['assets/main-a.js', 'application/x-javascript', 'import"./a.js"'],
    ['en.webmanifest', 'application/manifest+json', app],
    ['en.webmanifest', 'application/octet-stream', app],
    ['icon.svg', 'image/svg+xml', icon],
    ['icon.svg', 'text/xml', `<?xml version="1.0"?>${icon}`],
    ['icons/icon-192.png', 'image/png', '\ufffdPNG'],
    ['assets/look-1a2b3c4d.css', 'text/css;charset=utf-8', '._card_1bqs1_1{color:red}'],
  ])('%s as %s is believed', (name, type, text) => {
    expect(isOurFile({ type, text }, name)).toBe(true)
  })

  test.each(['assets/main-a.js', 'assets/look-a.css', 'en.webmanifest', 'icon.svg', 'icons/icon-192.png'])('%s is no page, no error and not empty', (name) => {
    const portal = '<!doctype html><html><title>Sign in</title><svg></svg></html>'
    expect(isOurFile({ type: html, text: portal }, name)).toBe(false)
    expect(isOurFile({ type: 'application/json', text: '{"error":"maintenance"}' }, name)).toBe(false)
    expect(isOurFile({ type: '', text: '' }, name)).toBe(false)
  })

  test('a portal that answers with the type it was asked for is not believed either', () => {
    expect(isOurFile({ type: 'text/javascript', text: ' <!doctype html>' }, 'assets/main-a.js')).toBe(false)
    expect(isOurFile({ type: 'text/javascript', text: '' }, 'assets/main-a.js')).toBe(false)
  })

  test('what can prove nothing is not believed', () => {
    expect(isOurFile({ type: 'application/wasm', text: 'x' }, 'assets/x.wasm')).toBe(false)
  })
})
