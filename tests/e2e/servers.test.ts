import { readFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders } from 'node:http'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { headersFor } from '../../scripts/headers.mjs'
import { programsHere, startServer } from '../../scripts/servers.mjs'
import { newPage } from './site'
import { visit } from './worker'

type Answer = { readonly status: number | undefined; readonly headers: IncomingHttpHeaders; readonly body: string }

/** Asks for a path exactly as written. */
const ask = (port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, timeout: 5000 }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part
      })
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
    })
    asked.on('timeout', () => asked.destroy(new Error(`no answer to ${path}`)))
    asked.on('error', reject).end()
  })

const programs = ['nginx', 'caddy'] as const
const here = await programsHere(programs)

for (const program of programs) {
  if (!here.includes(program)) console.log(`${program} is not here and cannot be installed: its recipe is not tried`)
  describe.skipIf(!here.includes(program)).each(['/', '/some/folder/'])(`${program} at %s`, (base) => {
    const asset = /src="\/(assets\/[^"]+)"/.exec(readFileSync('dist/en/index.html', 'utf8'))?.[1] ?? ''
    let server: Awaited<ReturnType<typeof startServer>>
    const at = (path: string, headers?: Record<string, string>) => ask(server.port, base + path, headers)

    beforeAll(async () => {
      server = await startServer(program, { base })
      await vi.waitFor(() => at(''), { timeout: 10_000 })
    })

    afterAll(() => server.stop())

    test.each(['en/urgent/', 'sw.js', asset, 'nothing/'])('says of %s what our own server says', async (path) => {
      const { headers } = await at(path)
      for (const [name, value] of Object.entries(headersFor(path, new Map()))) expect([name, headers[name.toLowerCase()]]).toEqual([name, value])
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    })

    test('hands out what the build compressed', async () => {
      const { headers } = await at('en/', { 'accept-encoding': 'gzip' })
      expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', expect.stringMatching(/accept-encoding/i)])
    })

    test.each(['en/', 'nothing/', 'facts.json'])('says of %s, even where it is not compressed, that there are others of it', async (path) => {
      expect((await at(path)).headers.vary).toMatch(/^accept-encoding$/i)
    })

    test('calls the list of an application what it is', async () => {
      expect((await at('en.webmanifest')).headers['content-type']).toContain('application/manifest+json')
    })

    test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
      expect((await ask(server.port, `${base}en/`, {}, method)).status).toBe(405)
    })

    // A browser that kept the page for what is missing asks for it in these ways; an empty answer would be an empty page.
    test.each([{ 'if-none-match': '*' }, { 'if-modified-since': 'Fri, 27 Nov 2099 00:00:00 GMT' }, { range: 'bytes=0-9' }])(
      'shows the whole page for what is missing to whoever asks with %o',
      async (headers) => {
        const { status, body } = await at('nothing/', headers)
        expect([status, body.includes('没有这一页 · There is no such page')]).toEqual([404, true])
      },
    )

    // Caddy refuses a sign that was cut before any recipe is asked.
    test.runIf(program === 'nginx').each(['en/urgent/%', 'en/urgent/%23v1%7Estart.urgent%7'])('shows that page where an address was cut within a sign, as %s', async (path) => {
      const { status, body } = await at(path)
      expect([status, body.includes('没有这一页 · There is no such page')]).toEqual([404, true])
    })

    test.each(['nothing/', 'EN/urgent/', 'en//urgent/', '/en', 'en%2furgent/', '.git/config', 'assets/', 'shell/', 'assets/gone.js', `en/${'a'.repeat(300)}/`])('shows the page for what is missing at %s', async (path) => {
      const { status, body, headers } = await at(path)
      expect([status, headers.location]).toEqual([404, undefined])
      expect(body).toContain('没有这一页 · There is no such page')
    })

    test('sends a page without its slash on, once and on this site', async () => {
      const { status, headers } = await at('en/urgent')
      expect([301, 302, 308]).toContain(status)
      expect(new URL(headers.location ?? '', `http://127.0.0.1:${server.port}${base}en/`).href).toBe(`http://127.0.0.1:${server.port}${base}en/urgent/`)
      expect((await at('en/urgent/')).status).toBe(200)
    })

    test.each(['../../etc/passwd', '%2e%2e/%2e%2e/etc/passwd'])('never leaves its folder for %s', async (path) => {
      expect([400, 404]).toContain((await at(path)).status)
    })

    // What was built for the top of a host looks for itself there.
    test.runIf(base === '/')('lets the worker in, for the whole site, and answers when it looks for a newer one', async () => {
      const page = await newPage({ at: `http://127.0.0.1:${server.port}`, context: { serviceWorkers: 'allow' } })
      await visit(page)
      const scope = () => page.evaluate(async () => (await (await navigator.serviceWorker.ready).update()).scope)
      expect(new URL(await scope()).pathname).toBe(base)
    })

    test('refuses a path that is far too long', async () => {
      expect((await at('a'.repeat(20_000))).status).toBeGreaterThanOrEqual(400)
    })
  })
}
