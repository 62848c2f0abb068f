import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { parseTrail } from '../../../machines/core/trail'
import { takeLooseTicks, tickLoosely } from '../../../src/case/looseTicks'
import { forget, keep, kept, placesOf, readKept, type Name } from '../../../src/state/storage'
import { beginWalk, lastFragment, remember } from '../../../src/walk/remembered'

// Files share their modules: none is left those made here.
afterAll(() => vi.resetModules())

const names = Object.keys(kept).filter((name): name is Name => name in kept)
const stored = names.filter((name) => kept[name].in === 'local' || kept[name].in === 'session')

const left = () => stored.filter((name) => readKept(name) !== null).map((name) => kept[name].until)

describe('what is kept in a browser', () => {
  beforeEach(() => {
    forget('erasing')
    for (const name of stored) keep(name, 'x')
  })

  afterEach(() => {
    self.name = ''
    history.replaceState(null, '', '/')
    forget('erasing')
    localStorage.clear()
  })

  test.each([
    ['walk', ['walk']],
    ['tab', ['walk', 'tab']],
    ['erasing', ['walk', 'tab', 'erasing']],
  ] as const)('what is kept until %s goes then, with all that is kept shorter', (until, gone) => {
    forget(until)
    const over: readonly string[] = gone
    expect(left()).toEqual(stored.map((name) => kept[name].until).filter((one) => !over.includes(one)))
  })

  test('each lies in the storage the list says; what has none of the two lies in neither', () => {
    for (const name of names) {
      keep(name, 'x')
      const { key, in: place } = kept[name]
      const found = { local: localStorage.getItem(key), session: sessionStorage.getItem(key) }
      expect({ name, ...found }).toEqual({ name, local: place === 'local' ? 'x' : null, session: place === 'session' ? 'x' : null })
    }
  })

  test.each([
    ['there is none, as in some apps', null],
    ['it takes what it is given and keeps nothing', { getItem: () => null, setItem: () => {}, removeItem: () => {}, length: 0 }],
  ])('where %s, nobody is told that something is kept', (_, storage) => {
    vi.stubGlobal('localStorage', storage)
    const isKept = keep('record', 'x')
    vi.unstubAllGlobals()
    expect(isKept).toBe(false)
  })

  test('a database goes when everything is erased, and not before', () => {
    const deleteDatabase = vi.fn()
    vi.stubGlobal('indexedDB', { deleteDatabase })
    forget('tab')
    expect(deleteDatabase).not.toHaveBeenCalled()
    forget('erasing')
    expect(deleteDatabase).toHaveBeenCalledExactlyOnceWith(kept.pictures.key)
    vi.unstubAllGlobals()
  })

  test('of what lies in a row under one name, all goes', () => {
    keep('aside', 'a newer one', 11)
    keep('aside', 'an older one', 2)
    expect(placesOf('aside')).toEqual([1, 2, 11])
    forget('tab')
    expect(placesOf('aside')).toEqual([1, 2, 11])
    forget('erasing')
    expect(Object.keys(localStorage).sort()).toEqual(stored.filter((name) => kept[name].until === 'always').map((name) => kept[name].key).sort())
  })

  test('a browser that forbids its storage holds nothing, keeps nothing, and says so', () => {
    const asked = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect([readKept('record'), keep('record', 'x'), placesOf('aside')]).toEqual([undefined, false, []])
    asked.mockRestore()
    const denied = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    const all = [vi.spyOn(Storage.prototype, 'getItem'), vi.spyOn(Storage.prototype, 'setItem'), vi.spyOn(Storage.prototype, 'key')]
    for (const one of all) one.mockImplementation(denied)
    expect([readKept('record'), keep('record', 'x'), placesOf('aside')]).toEqual([undefined, false, []])
    for (const one of all) one.mockRestore()
  })

  test('what runs before the application reads by the names of the list', () => {
    const keys: readonly string[] = stored.map((name) => kept[name].key)
    for (const script of ['src/beforeHydration.ts', 'src/chooseLanguage.ts']) {
      const read = [...readFileSync(script, 'utf8').matchAll(/'(xiayibu\.[\w.]+)'/g)].map(([, key = '']) => key)
      expect(read.length).toBeGreaterThan(0)
      expect(read.filter((key) => !keys.includes(key))).toEqual([])
    }
  })

  describe('what was ticked belongs to its walk', () => {
    const walked = (fragment: string) => parseTrail(fragment).trail
    const dispute = 'v1~start.bought~issue.fake~stage.refused'
    const ticked = () => takeLooseTicks(() => true)

    beforeEach(() => {
      forget('tab')
      remember(walked(dispute))
      tickLoosely('askPlatform.sendProof', true)
    })

    test('who answers anew from the first question on finds no tick of the dispute before', () => {
      beginWalk()
      remember(walked('v1~start.bought'))
      expect(ticked()).toEqual([])
    })

    test('nor does who answers it first after ticking on a page of no walk', () => {
      forget('tab')
      tickLoosely('askPlatform.sendProof', true)
      beginWalk()
      remember(walked('v1~start.bought'))
      expect(ticked()).toEqual([])
    })

    test('who answers what a page of no walk asks finds every tick', () => {
      forget('tab')
      tickLoosely('askPlatform.sendProof', true)
      remember(walked('v1~askPlatform.submitted'))
      expect(ticked()).toEqual(['askPlatform.sendProof'])
    })

    test('answers from the bare first question on that came before the application are another walk, even the same ones', async () => {
      vi.resetModules()
      keep('trail', `${dispute} `)
      keep('ticks', '["askPlatform.sendProof"]')
      self.name = '1,2,3,false,1,2,3,true,'
      history.replaceState(null, '', `/zh-CN/askPlatform/#${dispute}`)
      const later = await import('../../../src/walk/remembered')
      later.remember(walked(dispute))
      expect(readKept('ticks')).toBeNull()
    })

    test('who looks at the first question and goes on finds every tick', () => {
      beginWalk()
      expect(lastFragment()).toBe(dispute)
      remember(walked(dispute))
      expect(ticked()).toEqual(['askPlatform.sendProof'])
    })

    test('who changes an answer finds every tick', () => {
      remember(walked('v1~start.bought~issue.quality~goods.none~stage.refused'))
      expect(ticked()).toEqual(['askPlatform.sendProof'])
    })
  })
})
