import { createServer } from 'node:http'
import { brotliCompressSync } from 'node:zlib'

/** Files by their path, `/` the first. */
export type Files = ReadonlyMap<string, Buffer>

export type Served = { readonly origin: string; readonly size: number; readonly close: () => void }

const typeOf = (path: string) =>
  path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html;charset=utf-8'

/** Serves files, compressed like the site's own; `size` is what all of them weigh on the wire. */
export async function serveFiles(files: Files): Promise<Served> {
  const packed = new Map([...files].map(([path, body]) => [path, brotliCompressSync(body)]))
  const server = createServer(({ url = '/' }, response) => {
    const body = packed.get(url)
    response.writeHead(body ? 200 : 404, { 'Content-Type': typeOf(url), 'Content-Encoding': 'br' }).end(body)
  })
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  const size = [...packed.values()].reduce((sum, { length }) => sum + length, 0)
  return { origin: `http://127.0.0.1:${port}`, size, close: () => void server.close() }
}
