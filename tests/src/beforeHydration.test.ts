import { afterEach, describe, expect, test } from 'vitest'
import { inlineScript } from '../../scripts/prerender/inline.ts'

const script = await inlineScript('src/beforeHydration.ts')

type Opened = { readonly hash?: string; readonly body?: string; readonly view?: string; readonly cases?: string }

/** The made-up browser; tests see its window through a copy, which has no handlers. */
declare const jsdom: { readonly window: Window }

// It goes nowhere.
const stay = (event: Event) => event.preventDefault()

/** A page as a browser opens it, with the very script that ships in its head. */
function openPage({ hash = '', body = '', view, cases }: Opened): HTMLElement {
  history.replaceState(null, '', `/zh-CN/stage/${hash}`)
  document.body.innerHTML = body
  if (view) localStorage.setItem('xiayibu.view', view)
  if (cases) localStorage.setItem('xiayibu.cases', cases)
  new Function('self', `with (self) ${script}`)(jsdom.window)
  window.addEventListener('click', stay)
  return document.documentElement
}

afterEach(() => {
  window.removeEventListener('click', stay)
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- what the script set
  jsdom.window.onclick = null
  jsdom.window.name = ''
  for (const name of ['trail', 'view', 'size', 'case']) document.documentElement.removeAttribute(`data-${name}`)
})

/** Taps the first link of a page and gives the fragment it then leads to. */
function tapped(hash: string, link: string): string | undefined {
  const a = openPage({ hash, body: link }).querySelector('a')
  a?.click()
  return a?.hash
}

const answer = (pairs: string) => `<a data-answer="x" href="/zh-CN/next/#v1~${pairs}"><b>x</b></a>`

test('it fits its budget', () => {
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(500)
})

describe('before the first paint', () => {
  test.each([
    ['#v1~stage.refused', true],
    ['#v12~stage.refused', true],
    ['', false],
    ['#main', false],
    ['#v1', false],
  ])('a page opened with %j is marked as on a trail: %s', (hash, isOnTrail) => {
    expect(openPage({ hash }).hasAttribute('data-trail')).toBe(isOnTrail)
  })

  test.each([
    ['elder', 'elder'],
    ['plain', null],
    ['<script>', null],
  ])('a saved view %j shows as %j', (view, shown) => {
    expect(openPage({ view }).getAttribute('data-view')).toBe(shown)
  })

  test.each([
    ['elder', ''],
    ['elder30', '30'],
  ])('a saved view %j has the size %j', (view, size) => {
    const page = openPage({ view })
    expect([page.dataset['view'], page.dataset['size']]).toEqual(['elder', size])
  })

  test('an open case has its room in the elder view too, and without it', () => {
    const cases = JSON.stringify({ version: 1, open: 'k3x0', cases: [] })
    expect(openPage({ view: 'elder', cases }).dataset['case']).toBe('')
  })
})

describe('room for an open case', () => {
  const noted = { text: 'he wrote {"open":"never"}' }

  test.each([
    ['with an open case', JSON.stringify({ version: 1, open: 'k3x0', cases: [noted] }), true],
    ['with cases, none of them open', JSON.stringify({ version: 1, open: null, cases: [noted] }), false],
    ['on a device with no record', undefined, false],
  ])('is kept from the first paint %s: %s', (_, cases, isKept) => {
    expect(openPage(cases ? { cases } : {}).hasAttribute('data-case')).toBe(isKept)
  })
})

describe('a tap before the application takes over', () => {
  test.each([
    ['adds its answer', '#v1~start.bought~issue.fake', 'stage.refused', '#v1~start.bought~issue.fake~stage.refused'],
    ['replaces an earlier answer of its step in place', '#v1~a.x~stage.agreed~b.y', 'stage.refused', '#v1~a.x~stage.refused~b.y'],
    ['takes both pairs of a shortcut', '#v1~a.x', 'stage.noReply~silence.over', '#v1~a.x~stage.noReply~silence.over'],
    ['knows a step by its whole name', '#v1~stageTwo.x', 'stage.refused', '#v1~stageTwo.x~stage.refused'],
    ['starts a trail on a bare page', '', 'stage.refused', '#v1~stage.refused'],
    ['leaves a trail alone that it cannot read', '#v9~stage.agreed', 'stage.refused', '#v1~stage.refused'],
  ])('%s', (_, hash, pairs, expected) => {
    expect(tapped(hash, answer(pairs))).toBe(expected)
  })

  test('keeps the trail on a link that says so', () => {
    expect(tapped('#v1~a.x', '<a data-keep href="/en/stage/">English</a>')).toBe('#v1~a.x')
  })

  test('adds nothing to any other link', () => {
    expect(tapped('#v1~a.x', '<a href="/en/about/">About</a>')).toBe('')
  })

  test('does the same when tapped twice', () => {
    const a = openPage({ hash: '#v1~a.x', body: answer('stage.refused') }).querySelector('a')
    a?.click()
    a?.click()
    expect(a?.hash).toBe('#v1~a.x~stage.refused')
  })

  test('is left alone where the application has taken it over', () => {
    const a = openPage({ hash: '#v1~a.x', body: answer('stage.refused') }).querySelector('a')
    a?.addEventListener('click', stay)
    a?.click()
    expect([a?.hash, jsdom.window.name]).toEqual(['#v1~stage.refused', ''])
  })

  test('leaves in the tab’s name when and where it was, and whether any such page was bare', () => {
    const tapAt = (hash: string, clientX: number) => {
      const a = openPage({ hash, body: answer('stage.refused') }).querySelector('a')
      a?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY: 7 }))
      return jsdom.window.name.replace(/\d{9,}/g, 'now')
    }
    expect(tapAt('', 5)).toBe('now,5,7,true,')
    expect(tapAt('#v1~a.x', 6)).toBe('now,6,7,false,now,5,7,true,')
  })
})
