import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { installOnDebian } from '../../scripts/browser.mjs'
import { headersFor } from '../../scripts/headers.mjs'

type Answer = { readonly status: number | undefined; readonly headers: IncomingHttpHeaders; readonly body: string }

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => found(port))
    })
  })

/** Asks for a path exactly as written. */
const ask = (port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, timeout: 5000 }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part
      })
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
    })
    asked.on('timeout', () => asked.destroy(new Error(`no answer to ${path}`)))
    asked.on('error', reject).end()
  })

/** Where Debian's packages put the programs, whatever the PATH of this process. */
const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin`, HOME: tmpdir() }
const isThere = (program: string) => spawnSync(program, ['version'], { stdio: 'ignore', env }).error === undefined

const recipes = {
  nginx: { file: 'deploy/nginx.conf', args: (file: string) => ['-c', file, '-g', `daemon off; pid ${file}.pid; error_log stderr;`] },
  caddy: { file: 'deploy/Caddyfile', args: (file: string) => ['run', '--adapter', 'caddyfile', '--config', file] },
} as const

const missing = Object.keys(recipes).filter((program) => !isThere(program))
if (missing.length) await installOnDebian(missing)

for (const program of ['nginx', 'caddy'] as const) {
  if (!isThere(program)) console.log(`${program} is not here and cannot be installed: its recipe is not tried`)
  describe.skipIf(!isThere(program)).each(['/', '/some/folder/'])(`${program} at %s`, (base) => {
    const home = mkdtempSync(join(tmpdir(), 'server-'))
    const asset = /src="\/(assets\/[^"]+)"/.exec(readFileSync('dist/en/index.html', 'utf8'))?.[1] ?? ''
    let server: ChildProcess
    let port = 0
    const at = (path: string, headers?: Record<string, string>) => ask(port, base + path, headers)

    beforeAll(async () => {
      const root = join(home, 'root')
      const site = join(root, base)
      mkdirSync(dirname(site), { recursive: true })
      chmodSync(home, 0o755)
      if (base === '/') symlinkSync(join(process.cwd(), 'dist'), root)
      else cpSync('dist', site, { recursive: true })
      port = await freePort()
      const recipe = readFileSync(recipes[program].file, 'utf8')
        .replaceAll('/srv/xiayibu', root)
        .replace('listen 80', `listen 127.0.0.1:${port}`)
        .replace(/^:80/m, `http://127.0.0.1:${port}`)
        .replace(/^\(headers\)/m, '{\n\tadmin off\n}\n(headers)')
        .replace('error_page 404 /', `error_page 404 ${base}`)
        .replace('rewrite * /', `rewrite * ${base}`)
      const file = join(home, 'conf')
      writeFileSync(file, program === 'nginx' && process.getuid?.() === 0 ? `user root;\n${recipe}` : recipe)
      server = spawn(program, recipes[program].args(file), { stdio: 'ignore', env })
      await vi.waitFor(() => at(''), { timeout: 10_000 })
    })

    afterAll(async () => {
      const ended = new Promise((gone) => server.once('exit', gone))
      server.kill('SIGTERM')
      await ended
      rmSync(home, { recursive: true })
    })

    test.each(['en/urgent/', 'sw.js', asset, 'nothing/'])('says of %s what our own server says', async (path) => {
      const { headers } = await at(path)
      for (const [name, value] of Object.entries(headersFor(path, new Map()))) expect([name, headers[name.toLowerCase()]]).toEqual([name, value])
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    })

    test('hands out what the build compressed', async () => {
      const { headers } = await at('en/', { 'accept-encoding': 'gzip' })
      expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', expect.stringMatching(/accept-encoding/i)])
    })

    test.each(['nothing/', 'EN/urgent/', 'en//urgent/', '/en', 'en%2furgent/', '.git/config', 'assets/gone.js'])('shows the page for what is missing at %s', async (path) => {
      const { status, body, headers } = await at(path)
      expect([status, headers.location]).toEqual([404, undefined])
      expect(body).toContain('没有这一页 · There is no such page')
    })

    test('sends a page without its slash on, once and on this site', async () => {
      const { status, headers } = await at('en/urgent')
      expect([301, 302, 308]).toContain(status)
      expect(new URL(headers.location ?? '', `http://127.0.0.1:${port}${base}en/`).href).toBe(`http://127.0.0.1:${port}${base}en/urgent/`)
      expect((await at('en/urgent/')).status).toBe(200)
    })

    test.each(['../../etc/passwd', '%2e%2e/%2e%2e/etc/passwd'])('never leaves its folder for %s', async (path) => {
      expect([400, 404]).toContain((await at(path)).status)
    })

    test('refuses a path that is far too long', async () => {
      expect((await at('a'.repeat(20_000))).status).toBeGreaterThanOrEqual(400)
    })
  })
}
