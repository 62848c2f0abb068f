import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { origin } from './site'
import { hasWebKit, WebKit } from './webkit'

if (!hasWebKit) {
  console.log('WebKit is not installed here: its journeys were not walked. (Debian: apt-get install webkit2gtk-driver xvfb)')
}

describe.skipIf(!hasWebKit)('in WebKit', () => {
  let webkit: WebKit

  beforeAll(async () => {
    webkit = await WebKit.start()
  })

  afterAll(() => webkit.stop())

  const step = () => webkit.run('return document.querySelector("main[data-step]")?.dataset.step')
  const isLive = () => webkit.run('return document.documentElement.hasAttribute("data-live")')

  async function open(path: string) {
    await webkit.open(origin + path)
    await expect.poll(isLive).toBe(true)
  }

  async function tap(answer: string, next: string) {
    await webkit.tap(`main a[data-answer="${answer}"]`)
    await expect.poll(step).toBe(next)
  }

  test('a walk by tapping ends in the action; Back and reload restore each screen', async () => {
    await open('/zh-CN/')
    await tap('bought', 'issue')
    await tap('fake', 'stage')
    await tap('noReply', 'silence')
    await tap('over24h', 'askPlatform')
    expect(await webkit.run('return location.hash')).toBe('#v1~start.bought~issue.fake~stage.noReply~silence.over24h')
    await webkit.back()
    await expect.poll(step).toBe('silence')
    await webkit.refresh()
    await expect.poll(isLive).toBe(true)
    expect(await step()).toBe('silence')
  })

  test('the urgent road is two taps long', async () => {
    await open('/en/')
    await tap('urgent', 'urgent')
    await tap('account', 'accountTaken')
    expect(await webkit.run('return document.querySelectorAll("a[href^=\\"tel:\\"]").length')).toBeGreaterThan(0)
  })

  test('a shared link opens on its step with its answers', async () => {
    await open('/en/askPlatform/#v1~start.bought~issue.fake~stage.refused')
    expect(await step()).toBe('askPlatform')
    expect(await webkit.run('return document.querySelector("main").innerText')).toContain('Your answers')
  })
})
