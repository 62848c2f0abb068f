import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Said = {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly type?: string
  readonly body?: string
}

/** Somebody who answers in a site's place. `undefined`: the site answers itself. */
export type InPlace = (path: string) => Said | undefined

/** A host that asks `inPlace` first and hands everything else on to the site behind it. */
export async function openStandIn(site: string, inPlace: InPlace): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const handOn = async (path: string, response: ServerResponse) => {
    const real = await fetch(site + path, { redirect: 'manual' })
    const headers = Object.fromEntries([...real.headers].filter(([name]) => !/^(?:content-(?:encoding|length)|transfer-encoding|connection)$/.test(name)))
    response.writeHead(real.status, headers).end(Buffer.from(await real.arrayBuffer()))
  }
  const server = createServer((request, response) => {
    const said = inPlace(request.url ?? '/')
    if (!said) return void handOn(request.url ?? '/', response).catch(() => response.destroy())
    const { status = 200, type = 'text/html; charset=utf-8', headers = {}, body = '' } = said
    response.writeHead(status, { 'content-type': type, ...headers }).end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
