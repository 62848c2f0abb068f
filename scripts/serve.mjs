import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import sirv from 'sirv'
import { headersFor, policiesIn } from './headers.mjs'

const HOST = '127.0.0.1'

/** No empty part (a redirect to `//elsewhere` would leave the site) and none that begins with a dot. */
const isOurs = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * Answers like a well-kept static host: compressed files as they were built, strict headers, `404.html`.
 *
 * @param {string} dist
 * @param {string} base the folder the site was built for, with slashes
 * @returns {(request: Request, response: Response) => void}
 */
function handler(dist, base) {
  const policies = policiesIn(dist)
  const files = sirv(dist, { brotli: true, gzip: true, etag: true, extensions: [] })
  const missing = readFileSync(join(dist, '404.html'))

  /** @type {(response: Response, status: number, headers?: Record<string, string>) => Response} */
  const start = (response, status, headers = {}) =>
    response.writeHead(status, { ...headersFor('404.html', policies), ...headers })

  return (request, response) => {
    const [pathname = '/', query] = (request.url ?? '/').split('?')
    if (request.method !== 'GET' && request.method !== 'HEAD') return void start(response, 405, { Allow: 'GET, HEAD' }).end()
    if (base !== '/' && (pathname === '/' || `${pathname}/` === base)) return void start(response, 302, { Location: base }).end()
    const inside = pathname.startsWith(base) ? pathname.slice(base.length) : undefined
    const name = inside?.replace(/(^|\/)$/, '$1index.html')
    const notFound = () => void start(response, 404, { 'Content-Type': 'text/html;charset=utf-8' }).end(missing)
    if (!name || !isOurs.test(name)) return notFound()
    if (!name.endsWith('.html') && existsSync(join(dist, name, 'index.html'))) {
      return void start(response, 308, { Location: `${base}${inside}/${query ? `?${query}` : ''}` }).end()
    }
    for (const [key, value] of Object.entries(headersFor(name, policies))) response.setHeader(key, value)
    request.url = `/${name}`
    files(request, response, notFound)
  }
}

/**
 * Serves a built site until `close` is called. A port that is taken gives way to the next; 0 takes any.
 *
 * @param {{ dir?: string, base?: string, port?: number }} [options]
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serve({ dir = 'dist', base = '/', port = 4173 } = {}) {
  const server = createServer(handler(resolve(dir), base))
  for (let candidate = port; ; candidate += 1) {
    try {
      await new Promise((listening, failed) => {
        server.once('error', failed)
        server.listen(candidate, HOST, () => {
          server.off('error', failed)
          listening(undefined)
        })
      })
      break
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!isTaken || candidate >= 65_535) throw error
    }
  }
  const address = server.address()
  const at = address && typeof address === 'object' ? address.port : port
  const close = () =>
    new Promise((/** @type {(nothing: void) => void} */ closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return { origin: `http://${HOST}:${at}`, close }
}
