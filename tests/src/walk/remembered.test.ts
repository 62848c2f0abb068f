import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyTrail, parseTrail } from '../../../machines/core/trail'

const dispute = 'v1~start.bought~issue.fake~stage.refused'
const begun = 'v1~start.bought'
const other = 'v1~start.bought~issue.quality~goods.none'
/** Begins at a page that was opened bare. */
const loose = 'v1~askPlatform.submitted'
const trail = (fragment: string) => parseTrail(fragment).trail

/** The tab as a page finds it: what it kept, what its name says of the taps before, and where it is. */
async function opened({ kept = '', ticks = '', name = '', at = '/' } = {}) {
  vi.resetModules()
  self.name = name
  history.replaceState(null, '', at)
  if (kept) sessionStorage.setItem('xiayibu.trail', kept)
  if (ticks) sessionStorage.setItem('xiayibu.ticks', ticks)
  const [walks, loosely, { forget }, { subscribe }] = await Promise.all([
    import('../../../src/walk/remembered'),
    import('../../../src/case/looseTicks'),
    import('../../../src/state/storage'),
    import('../../../src/browser/history'),
  ])
  return {
    ...walks,
    forget,
    walk: (fragment: string) => walks.remember(trail(fragment)),
    tick: () => loosely.tickLoosely('askPlatform.sendProof', true),
    ticked: () => loosely.takeLooseTicks(() => true).length > 0,
    goBack: () => {
      const stop = subscribe(() => {})
      dispatchEvent(new PopStateEvent('popstate'))
      stop()
    },
  }
}

// Files share their modules: none is left those made here.
afterAll(() => vi.resetModules())

const painted = () => vi.advanceTimersByTime(100)
const stored = () => sessionStorage.getItem('xiayibu.trail')

describe('the walk of a tab', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    sessionStorage.clear()
  })

  afterEach(() => {
    vi.useRealTimers()
    self.name = ''
    history.replaceState(null, '', '/')
    sessionStorage.clear()
  })

  describe('a tab remembers', () => {
    test('its walk across a reload, and nothing before there is one or after all was forgotten', async () => {
      const tab = await opened()
      tab.beginWalk()
      painted()
      expect([tab.lastFragment(), stored()]).toEqual(['', null])
      tab.walk(dispute)
      painted()
      expect(stored()).toBe(`${dispute} `)
      const later = await opened()
      expect(later.lastFragment()).toBe(dispute)
      later.forget('tab')
      expect([later.lastFragment(), stored()]).toEqual(['', null])
    })

    test('a walk by the names of now, and one it cannot read as it is', async () => {
      const renamed = await opened({ kept: 'v1~start.bought~issue.quality~stage.refused ' })
      expect(renamed.lastFragment()).toBe(`${other}~stage.refused`)
      const unread = await opened({ kept: 'v1~nosuch.x ' })
      expect(unread.lastFragment()).toBe('v1~nosuch.x')
    })

    test('the walk before, until another one goes its own way', async () => {
      const tab = await opened()
      tab.walk(dispute)
      tab.beginWalk()
      expect(tab.lastFragment()).toBe(dispute)
      tab.walk(begun)
      expect(tab.lastFragment()).toBe(dispute)
      tab.walk(other)
      expect(tab.lastFragment()).toBe(other)
    })

    test('its walk where a page without answers is looked at, and writes the same one once', async () => {
      const tab = await opened()
      tab.walk(dispute)
      tab.remember(emptyTrail())
      painted()
      expect([tab.lastFragment(), stored()]).toEqual([dispute, `${dispute} `])
      sessionStorage.clear()
      tab.walk(dispute)
      painted()
      expect(stored()).toBeNull()
    })

    test('what lay ahead of who came back, and follows who goes elsewhere from there', async () => {
      const tab = await opened()
      tab.walk(dispute)
      tab.tick()
      expect(tab.recalledFragment()).toBe('')
      tab.goBack()
      tab.walk(begun)
      expect([tab.recalledFragment(), tab.lastFragment()]).toEqual([dispute, dispute])
      tab.walk(other)
      expect(tab.lastFragment()).toBe(other)
      expect(tab.ticked()).toBe(true)
    })
  })

  describe('what was ticked goes with another walk', () => {
    test.each([
      ['other answers', other],
      ['an answer on a page of no walk', loose],
    ])('after the first question was opened bare: %s', async (_, next) => {
      const tab = await opened()
      tab.walk(dispute)
      tab.tick()
      tab.beginWalk()
      tab.walk(next)
      expect(tab.ticked()).toBe(false)
    })

    const ticks = '["askPlatform.sendProof"]'
    const bare = '1,2,3,true,'
    test.each([
      ['answered bare before the application came, it is another walk', { name: bare, at: `/zh-CN/issue/#${begun}` }, false],
      ['answered on a page of no walk, it is not', { name: bare, at: `/zh-CN/ruling/#${loose}` }, true],
      ['reached by a link, it is not', { at: `/zh-CN/issue/#${begun}` }, true],
    ])('%s', async (_, page, stays) => {
      const tab = await opened({ ...page, ticks, kept: `${dispute} ` })
      expect(tab.ticked()).toBe(stays)
    })
  })

  describe('an address that holds only the beginning', () => {
    test('goes on with what the tab remembers', async () => {
      const { recall } = await opened()
      expect(recall(parseTrail(begun), dispute).trail).toEqual(trail(dispute))
    })

    test.each([
      ['of another walk', parseTrail(other), dispute],
      ['of nothing that is remembered', parseTrail(begun), ''],
      ['and something that cannot be read', parseTrail(`${begun}~nosuch.x`), dispute],
      ['of a walk from a page that was opened bare', parseTrail(loose), `${loose}~waitForRuling.later`],
      ['of something that cannot be read any more', parseTrail(begun), `${begun}~nosuch.x`],
    ])('%s stays as it is', async (_, parsed, remembered) => {
      const { recall } = await opened()
      expect(recall(parsed, remembered)).toBe(parsed)
    })
  })
})
