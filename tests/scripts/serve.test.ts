import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../../scripts/serve.mjs'

const dist = mkdtempSync(join(tmpdir(), 'dist-'))
const html = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`

type Answer = { readonly status: number | undefined; readonly headers: Readonly<Record<string, unknown>>; readonly body: string }

/** Asks for a path exactly as written: `fetch` would tidy it up. */
const ask = (origin: string, path: string, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const asked = request({ hostname, port, path, method }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        body += part
      })
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
    })
    asked.on('error', reject).end()
  })

let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  mkdirSync(join(dist, 'en/urgent'), { recursive: true })
  mkdirSync(join(dist, 'assets'))
  writeFileSync(join(dist, 'assets/main-abc.js'), '1')
  for (const name of ['index.html', '404.html', 'en/index.html', 'en/urgent/index.html']) writeFileSync(join(dist, name), `${html}${name}`)
  site = await serve({ dir: dist, base: '/folder/', port: 0 })
})

afterAll(() => site.close())

describe('a site served from a folder', () => {
  test.each([
    ['/folder/', 200],
    ['/folder/en/urgent/', 200],
    ['/folder/en/urgent/index.html', 200],
    ['/folder/assets/main-abc.js', 200],
    ['/folder/en/nothing/', 404],
    ['/en/', 404],
    ['/folder//en/', 404],
    ['/folder//en', 404],
    ['/folder/../../etc/passwd', 404],
    ['/folder/%2e%2e/%zz', 404],
  ])('answers %s with %i', async (path, status) => {
    expect((await ask(site.origin, path)).status).toBe(status)
  })

  test.each([
    ['/', 302, '/folder/'],
    ['/folder', 302, '/folder/'],
    ['/folder/en', 308, '/folder/en/'],
    ['/folder/en?from=chat', 308, '/folder/en/?from=chat'],
  ])('sends %s on with %i to %s', async (path, status, location) => {
    const answer = await ask(site.origin, path)
    expect([answer.status, answer.headers['location']]).toEqual([status, location])
  })

  test('shows the missing page for what is missing', async () => {
    expect((await ask(site.origin, '/folder/nothing')).body).toContain('404.html')
  })

  test('only hands out', async () => {
    expect((await ask(site.origin, '/folder/', 'POST')).status).toBe(405)
  })

  test('says its policy, and that no one may frame it', async () => {
    const { headers } = await ask(site.origin, '/folder/en/')
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'")
  })

  test('takes the next port when its own is taken', async () => {
    const taken = Number(new URL(site.origin).port)
    const second = await serve({ dir: dist, port: taken })
    expect(Number(new URL(second.origin).port)).toBeGreaterThan(taken)
    await second.close()
  })
})
