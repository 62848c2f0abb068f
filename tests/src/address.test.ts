import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { allPlaces, fullLink, hrefTo, locales, ownPath, placeNamed, readAddress, readPlace, siteScope, type Place } from '../../src/address'

// Files share their modules: none is left those made here.
afterAll(() => vi.resetModules())

afterEach(() => {
  vi.unstubAllEnvs()
  delete document.documentElement.dataset['at']
  history.replaceState(null, '', '/')
})

/** The module as a page loads it: opened at a path, saying what page it is, of a site built for some folder. */
async function opened({ path = '/', at, base = '/', origin = '' }: { readonly path?: string; readonly at?: string; readonly base?: string; readonly origin?: string }) {
  vi.stubEnv('BASE_URL', base)
  vi.stubEnv('VITE_ORIGIN', origin)
  history.replaceState(null, '', path)
  if (at !== undefined) document.documentElement.dataset['at'] = at
  vi.resetModules()
  return import('../../src/address')
}

const urgent: Place = { page: 'step', step: 'urgent' }
const start: Place = { page: 'step', step: 'start' }
const missing: Place = { page: 'missing' }

describe('a link', () => {
  test('names the language, the page and, behind #, the answers; the first question is the language’s own page', () => {
    expect(hrefTo('zh-CN', urgent)).toBe('/zh-CN/urgent/')
    expect(hrefTo('en', start)).toBe('/en/')
    expect(hrefTo('en', { page: 'cases' }, 'v1~start.bought')).toBe('/en/cases/#v1~start.bought')
    expect(hrefTo('en', missing)).toBe('/en/')
  })

  test('read again it is the page it was made for, for every page and language', () => {
    for (const place of [start, urgent, { page: 'cases' }, { page: 'numbers' }]) expect(allPlaces).toContainEqual(place)
    for (const locale of locales) {
      for (const place of allPlaces) expect(readAddress(hrefTo(locale, place, 'v1~x'))).toEqual({ locale, place, fragment: 'v1~x' })
    }
  })
})

describe('a path', () => {
  test.each<readonly [string, 'zh-CN' | 'en', Place]>([
    ['/en/urgent/', 'en', urgent],
    ['/en/urgent', 'en', urgent],
    ['/en//urgent/index.html', 'en', urgent],
    ['/en/index.html', 'en', start],
    ['/zh-CN', 'zh-CN', start],
    ['/en/cases/', 'en', { page: 'cases' }],
    ['/en/urgent/more/', 'en', missing],
    ['/en/nosuch/', 'en', missing],
    ['/en/constructor/', 'en', missing],
    ['/fr/urgent/', 'zh-CN', missing],
    ['/EN/urgent/', 'zh-CN', missing],
    ['/', 'zh-CN', missing],
    ['', 'zh-CN', missing],
  ])('%j', (path, locale, place) => {
    expect(readPlace(path)).toEqual({ locale, place })
  })

  test('without a fragment has no answers', () => {
    expect(readAddress('/en/urgent/')).toEqual({ locale: 'en', place: urgent, fragment: '' })
    expect(readAddress('')).toEqual({ locale: 'zh-CN', place: missing, fragment: '' })
  })

  test('a name is a step, a tool beside the questions, or nothing we know', () => {
    expect([placeNamed('urgent'), placeNamed('numbers'), placeNamed('toString')]).toEqual([urgent, { page: 'numbers' }, missing])
  })
})

describe('in a folder', () => {
  test('of the host, links are below it, and what lies elsewhere is read from its beginning', async () => {
    const { hrefTo: to, readPlace: read, siteScope: scope } = await opened({ base: '/kb/' })
    expect(to('en', urgent)).toBe('/kb/en/urgent/')
    expect(read('/kb/en/urgent/')).toEqual({ locale: 'en', place: urgent })
    expect(read('/en/urgent/')).toEqual({ locale: 'en', place: urgent })
    expect(read('/xkb/en/urgent/').place).toEqual(missing)
    expect(scope()).toBe(`${location.origin}/kb/`)
  })

  test.each([
    ['/web/2026/en/urgent/', '/web/2026/'],
    ['/web/2026/EN/Urgent', '/web/2026/'],
    ['/en/urgent/index.html', '/'],
    ['//en/urgent/', '/'],
  ])('of a mirror (%s), which the page finds by its own name', async (path, folder) => {
    const { hrefTo: to, ownPath: own, readPlace: read } = await opened({ path: `/.${path}`, at: 'en/urgent/' })
    const here = location.pathname
    expect(to('en', urgent)).toBe(`${folder}en/urgent/`)
    expect(own(here)).toBe(`${folder}en/urgent/`)
    expect(read(here)).toEqual({ locale: 'en', place: urgent })
  })

  test.each([
    ['the page stands for one that is missing, and says nothing of itself', { path: '/web/en/urgent/' }],
    ['the page is at a path that is not its own', { path: '/web/en/urgency/', at: 'en/urgent/' }],
    ['the page’s name is only the end of another', { path: '/web/xen/urgent/', at: 'en/urgent/' }],
    ['more follows behind it', { path: '/en/urgent/more/', at: 'en/urgent/' }],
  ])('it is the one the site was built for where %s', async (_, page) => {
    const { hrefTo: to, ownPath: own } = await opened({ ...page, base: '/kb/' })
    expect(to('en', urgent)).toBe('/kb/en/urgent/')
    expect(own(location.pathname)).toBeUndefined()
  })

  test('only the path it was opened at is its own', async () => {
    const { ownPath: own, readPlace: read } = await opened({ path: '/web/EN/urgent', at: 'en/urgent/' })
    expect(own('/web/EN/urgent')).toBe('/web/en/urgent/')
    expect(own('/web/EN/stage')).toBeUndefined()
    expect(read('/web/en/stage/')).toEqual({ locale: 'en', place: { page: 'step', step: 'stage' } })
    expect(ownPath('/')).toBeUndefined()
  })
})

describe('the link another person can open', () => {
  test('is of this origin', () => {
    expect(fullLink('/en/urgent/#v1~x')).toBe(`${location.origin}/en/urgent/#v1~x`)
    expect(siteScope()).toBe(`${location.origin}/`)
  })

  test('or of the one the site was built for, also where a mirror shows it', async () => {
    const { fullLink: full } = await opened({ path: '/web/en/urgent/', at: 'en/urgent/', base: '/kb/', origin: 'https://example.org' })
    expect(full('/web/en/urgent/#v1~x')).toBe('https://example.org/kb/en/urgent/#v1~x')
  })
})
