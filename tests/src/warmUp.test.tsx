import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { core } from '../../locales/zh-CN/core'
import { steps } from '../../locales/zh-CN/steps'
import { navigate } from '../../src/browser/history'
import { warmUp } from '../../src/warmUp'

vi.mock(import('../../src/i18n/growingWords'), async (original) => ({ ...(await original()), warmAdvice: async () => {} }))

/** What was laid out while it stood in the document. */
let laidOut: (string | null | undefined)[] = []

beforeEach(() => {
  laidOut = []
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work))
  vi.stubGlobal('cancelIdleCallback', clearTimeout)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (this: HTMLElement) {
    if (this.isConnected) laidOut.push(this.querySelector('h1')?.textContent)
    return 0
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  document.documentElement.className = ''
})

const { company, issue, scam, seller, urgent } = steps

test('the questions that come next are laid out before a tap, each once, and leave nothing on the page', async () => {
  navigate('/zh-CN/')
  const before = document.body.innerHTML
  await warmUp('zh-CN', { core })
  expect(laidOut).toEqual([urgent, issue, scam, seller, company].map(({ title }) => title))
  expect(document.body.innerHTML).toBe(before)
  navigate('/zh-CN/issue/#v1~start.bought')
  await vi.waitFor(() => expect(laidOut.length).toBeGreaterThan(5), 3000)
  expect(laidOut).toContain(steps.goods.title)
  expect(new Set(laidOut).size).toBe(laidOut.length)
})

test('nothing is rehearsed for a page that somebody else has rewritten: there every link loads one', async () => {
  document.documentElement.className = 'translated-ltr'
  navigate('/zh-CN/')
  await warmUp('zh-CN', { core })
  expect(laidOut).toEqual([])
})

test('a tap ends it, so that nothing comes between the next page and its focus', async () => {
  navigate('/zh-CN/')
  const rehearsed = warmUp('zh-CN', { core })
  navigate('/zh-CN/issue/#v1~start.bought')
  await rehearsed
  expect(laidOut).toEqual([])
})
