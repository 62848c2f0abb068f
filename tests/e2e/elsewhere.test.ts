import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../../scripts/serve.mjs'
import { live, newPage, stepOn } from './site'

const folder = '/some/folder/'
const dist = '.cache/elsewhere/dist'

const build = `
  const { createBuilder } = await import('vite')
  const ssr = { build: { outDir: '.cache/elsewhere/workshop' } }
  const builder = await createBuilder({ build: { outDir: '${dist}', emptyOutDir: true }, environments: { ssr }, mode: 'uncompressed', logLevel: 'warn' })
  await builder.buildApp()
`

/** Everything in a page that points somewhere. */
const pointers = (html: string): string[] => [...html.matchAll(/\s(?:href|src)="([^"#]+)/g)].map(([, to]) => to ?? '')

describe('a site in a folder of another host', () => {
  let site: Awaited<ReturnType<typeof serve>>

  beforeAll(async () => {
    const env = { ...process.env, NODE_ENV: 'production', BASE: 'some//folder', ORIGIN: 'https://example.org', CONTACT: 'mailto:help@example.org' }
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', build], { env })
    site = await serve({ dir: dist, base: folder, port: 0 })
  }, 240_000)

  afterAll(() => site.close())

  test.each(['index.html', 'en/index.html', 'zh-CN/urgent/index.html', '404.html'])('%s points nowhere else', async (file) => {
    const strays = pointers(await readFile(`${dist}/${file}`, 'utf8')).filter(
      (to) => !to.startsWith(folder) && !to.startsWith(`https://example.org${folder}`) && to !== 'https://www.baidu.com/',
    )
    expect(strays).toEqual([])
  })

  test('a page names its address, and its languages', async () => {
    const html = await readFile(`${dist}/en/urgent/index.html`, 'utf8')
    const at = `https://example.org${folder}`
    expect(html).toContain(`<link rel="canonical" href="${at}en/urgent/">`)
    expect(html).toContain(`<link rel="alternate" hreflang="zh-CN" href="${at}zh-CN/urgent/">`)
    expect(html).toContain(`<link rel="alternate" hreflang="x-default" href="${at}zh-CN/urgent/">`)
    expect(await readFile(`${dist}/sitemap.xml`, 'utf8')).toContain(`<loc>${at}en/urgent/</loc>`)
    expect(await readFile(`${dist}/robots.txt`, 'utf8')).toContain(`Sitemap: ${at}sitemap.xml`)
  })

  test('whoever finds a hole or a wrong fact is told where to write', async () => {
    const text = await readFile(`${dist}/.well-known/security.txt`, 'utf8')
    expect(text).toMatch(/^Contact: mailto:help@example.org$/m)
    expect(text).toMatch(/^Canonical: https:\/\/example.org\/some\/folder\/.well-known\/security.txt$/m)
    const [, expires = ''] = /^Expires: (.+)$/m.exec(text) ?? []
    expect(Date.parse(expires) - Date.now()).toBeLessThan(366 * 86_400_000)
    expect(await readFile(`${dist}/en/about/index.html`, 'utf8')).toContain('href="mailto:help@example.org"')
  })

  test('it runs there', async () => {
    const page = await newPage({ at: site.origin, locale: 'en' })
    await page.goto('/')
    await page.waitForURL(`**${folder}en/`)
    await live(page)
    expect(await stepOn(page)).toBe('start')
  })

  test('it stays on the device there', async () => {
    const page = await newPage({ at: site.origin, context: { serviceWorkers: 'allow' }, expectsErrors: /net::ERR/ })
    await page.goto(`${folder}en/`)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.context().setOffline(true)
    await page.goto(`${folder}en/stage/`)
    await live(page)
    expect(await stepOn(page)).toBe('stage')
  })
})

test('without an origin no page claims an address', async () => {
  const html = await readFile('dist/en/urgent/index.html', 'utf8')
  expect(html).not.toMatch(/canonical|hreflang=|og:url/)
  for (const file of ['sitemap.xml', '.well-known/security.txt']) await expect(readFile(`dist/${file}`)).rejects.toThrow('ENOENT')
})
