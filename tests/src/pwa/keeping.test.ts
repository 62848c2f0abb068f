import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cacheName, cachePrefix, isPageAddress, languageOf, ofThisSite, olderThan, pageAt, spokenAt, standIn } from '../../../src/pwa/keeping'

const site = 'https://example.org/'
const inFolder = 'https://example.org/some/folder/'

const entries = [
  { url: 'assets/main-a.js', revision: null },
  { url: 'shell/zh-CN.html', revision: '1' },
  { url: 'shell/en.html', revision: '2' },
  { url: 'index.html', revision: '3' },
]

describe('the cache of a version', () => {
  test('is the same for the same files, in whatever order', () => {
    expect(cacheName(site, entries)).toBe(cacheName(site, [...entries].reverse()))
  })

  test.each([
    ['another script', { url: 'assets/main-b.js', revision: null }],
    ['another shell', { url: 'shell/zh-CN.html', revision: '9' }],
  ])('is another for %s', (_, change) => {
    const changed = entries.map((entry, i) => (i === Number(change.revision !== null) ? change : entry))
    expect(cacheName(site, changed)).not.toBe(cacheName(site, entries))
  })

  test('belongs to its folder alone', () => {
    expect(cacheName(inFolder, entries).startsWith(cachePrefix(site))).toBe(false)
    expect(cacheName(site, entries).startsWith(cachePrefix(inFolder))).toBe(false)
  })

  test('older ones are those made before it, of the same site', () => {
    const [older, own, newer] = ['a', 'b', 'c'].map((name) => `${cachePrefix(site)}${name}`)
    const all = ['somebody else’s', older ?? '', `${cachePrefix(inFolder)}a`, own ?? '', newer ?? '']
    expect(olderThan(own ?? '', all, site)).toEqual([older])
    expect(olderThan('not made yet', all, site)).toEqual([])
    expect(ofThisSite(all, site)).toEqual([older, own, newer])
  })
})

describe('a page', () => {
  test.each([
    ['https://example.org/en/urgent/', 'https://example.org/en/urgent/'],
    ['https://example.org/en/urgent/?from=chat#v1~start.urgent', 'https://example.org/en/urgent/'],
    ['https://example.org/en/index.html', 'https://example.org/en/'],
  ])('at %s is kept as %s', (address, kept) => {
    expect(pageAt(address)).toBe(kept)
  })

  test.each([
    [site, '', 'index.html'],
    [site, 'index.html?x', 'index.html'],
    [site, 'en/urgent/', 'shell/en.html'],
    [site, 'en', 'shell/en.html'],
    [site, 'zh-CN/stage/#v1~start.bought', 'shell/zh-CN.html'],
    [inFolder, '', 'index.html'],
    [inFolder, 'en/urgent/', 'shell/en.html'],
  ])('on %s at %j is opened by %s', (scope, path, file) => {
    expect(standIn(scope + path, scope)).toBe(file)
  })

  test.each([
    [site, '', true],
    [site, 'index.html', true],
    [site, 'en', true],
    [site, 'en/urgent/', true],
    [site, 'zh-CN/nothing-here/#v1~start.bought', true],
    [site, 'a-sibling/', false],
    [site, 'english/urgent/', false],
    [site, 'login?next=/zh-CN/', false],
    [site, 'shell/en.html', false],
    [inFolder, 'en/urgent/', true],
    [inFolder, '../en/urgent/', false],
    [inFolder, 'a-sibling/', false],
  ])('on %s, %j is ours: %s', (scope, path, ours) => {
    expect(isPageAddress(new URL(path, scope).href, scope, entries)).toBe(ours)
  })

  test('on a site at the root, no folder of another word is ours', () => {
    const word = fc.stringMatching(/^[A-Za-z][\w-]{0,11}$/).filter((any) => any !== 'en' && any !== 'zh-CN')
    fc.assert(
      fc.property(word, fc.webPath().filter((path) => !path.includes('..')), (folder, rest) => {
        expect(isPageAddress(`${site}${folder}${rest}`, site, entries)).toBe(false)
      }),
    )
  })
})

describe('languages', () => {
  test.each([
    ['assets/words-zh-CN-core-a.js', 'zh-CN'],
    ['assets/en-Bx1.js', 'en'],
    ['assets/entries-Bx1.js', undefined],
    ['assets/main-a.js', undefined],
    ['shell/en.html', 'en'],
    ['index.html', undefined],
  ])('%s is for %s alone', (url, language) => {
    expect(languageOf(url, entries)).toBe(language)
  })

  test.each([
    ['en/urgent/', 'en'],
    ['zh-CN/', 'zh-CN'],
    ['', undefined],
    ['fr/urgent/', undefined],
  ])('a page at /%s speaks %s', (path, language) => {
    expect(spokenAt(inFolder + path, inFolder, entries)).toBe(language)
    expect(spokenAt(site + path, inFolder, entries)).toBeUndefined()
  })
})
