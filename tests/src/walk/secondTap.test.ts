import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { afterPaint } from '../../../src/time/afterPaint'
import { joinSecondTaps } from '../../../src/walk/secondTap'

type Tap = { readonly at: number; readonly x?: number; readonly detail?: number }

const heard = vi.fn<(id: string) => void>()
const note = (event: Event) => {
  event.preventDefault()
  if (event.target instanceof Element) heard(event.target.id)
}

/** Taps an element, `at` milliseconds after the page was opened. */
function tap(id: string, { at, x = 100, detail = 1 }: Tap): void {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, detail, clientX: x, clientY: 300 })
  Object.defineProperty(event, 'timeStamp', { value: at })
  document.getElementById(id)?.dispatchEvent(event)
}

let now = 0

const listens = vi.spyOn(window, 'addEventListener')

beforeAll(() => {
  joinSecondTaps()
  document.body.addEventListener('click', note)
})

afterAll(() => {
  document.body.removeEventListener('click', note)
  // The window outlives this file, and other people's taps are no second ones.
  for (const [kind, listener, how] of listens.mock.calls) window.removeEventListener(kind, listener, how)
  listens.mockRestore()
  self.name = ''
})

beforeEach(() => {
  now += 10_000
  heard.mockClear()
  document.body.innerHTML =
    '<a id="first" href="#1">1</a><input id="box" type="checkbox"><label id="label" for="box">box</label><a id="call" href="tel:110">110</a>' +
    '<details><summary id="fold">fold</summary></details><button id="toggle">on</button><textarea id="words"></textarea>' +
    '<p data-again><button id="larger">larger</button></p>'
})

test.each([40, 120, 250, 400])('a second tap in the same place %i ms later is not heard, nor is a third', (gap) => {
  tap('first', { at: now })
  tap('box', { at: now + gap, x: 108 })
  tap('call', { at: now + 2 * gap, x: 96 })
  expect(heard.mock.calls).toEqual([['first']])
})

test.each([
  ['in another place', { at: 120, x: 160 }],
  ['by key or assistive technology', { at: 40, x: 0, detail: 0 }],
  ['later on', { at: 900 }],
])('one %s is heard at once', (_, second) => {
  tap('first', { at: now })
  tap('call', { ...second, at: now + second.at })
  expect(heard.mock.calls).toEqual([['first'], ['call']])
})

test.each(['box', 'fold', 'toggle'])('a %s tapped twice is worked once', (id) => {
  tap(id, { at: now })
  tap(id, { at: now + 100 })
  expect(heard.mock.calls).toEqual([[id]])
})

test('what comes under the finger where a button was is not tapped with it', () => {
  tap('toggle', { at: now })
  tap('call', { at: now + 100 })
  expect(heard.mock.calls).toEqual([['toggle']])
})

test('a label hands its tap on to its box in the same place, and no second one', () => {
  tap('label', { at: now })
  tap('box', { at: now + 1 })
  tap('label', { at: now + 100 })
  expect(heard.mock.calls).toEqual([['label'], ['box']])
})

test.each(['words', 'larger'])('%s are tapped as often as one likes', (id) => {
  tap(id, { at: now })
  tap(id, { at: now + 100 })
  expect(heard).toHaveBeenCalledTimes(2)
})

test('who scrolled meanwhile taps on purpose: another fold has come under the finger', async () => {
  tap('fold', { at: now })
  await new Promise<void>(afterPaint)
  vi.stubGlobal('scrollY', 400)
  tap('toggle', { at: now + 100 })
  vi.unstubAllGlobals()
  expect(heard.mock.calls).toEqual([['fold'], ['toggle']])
})

test('a tap asks neither how far the page is scrolled nor for its name before it is painted, which would hold it up', async () => {
  const asked = vi.fn<() => number>(() => 0)
  Object.defineProperty(window, 'scrollY', { configurable: true, get: asked })
  self.name = ''
  tap('first', { at: now })
  expect(asked).not.toHaveBeenCalled()
  expect(self.name).toBe('')
  await new Promise<void>(afterPaint)
  expect(asked).toHaveBeenCalled()
  expect(self.name).toBe(`${performance.timeOrigin + now},100,300`)
  Object.defineProperty(window, 'scrollY', { configurable: true, writable: true, value: 0 })
})

test('a link that the browser follows is told to the next page at once', () => {
  self.name = ''
  document.body.removeEventListener('click', note)
  document.getElementById('first')?.removeAttribute('href')
  tap('first', { at: now })
  expect(self.name).toBe(`${performance.timeOrigin + now},100,300`)
  document.body.addEventListener('click', note)
})

test('who went back meanwhile taps on purpose', () => {
  tap('first', { at: now })
  dispatchEvent(new PopStateEvent('popstate'))
  tap('first', { at: now + 200 })
  expect(heard).toHaveBeenCalledTimes(2)
})

test('one that follows a tap from before the application came is not heard either', async () => {
  self.name = [performance.timeOrigin + now, 104, 296, true, ''].join()
  vi.resetModules()
  const again = await import('../../../src/walk/secondTap')
  again.joinSecondTaps()
  tap('call', { at: now + 200 })
  expect(heard).not.toHaveBeenCalled()
})
