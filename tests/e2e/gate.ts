import { createServer, connect, type AddressInfo, type Socket } from 'node:net'

/** A site, by its origin; none at all; or one that never answers. */
type Way = URL | 'closed' | 'dead'

export type Gate = {
  /** Where the site answers, whoever stands behind it. */
  readonly origin: string
  /** Leads elsewhere from now on. */
  readonly lead: (to: Way) => void
  readonly close: () => Promise<void>
}

/** One address for changing sites, so that a browser takes them for one that is updated, or out of reach. */
export async function openGate(): Promise<Gate> {
  let way: Way = 'closed'
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
    return socket
  }
  const drop = () => sockets.forEach((socket) => socket.destroy())
  const server = createServer((socket) => {
    keep(socket)
    if (way === 'closed') return void socket.destroy()
    if (way === 'dead') return
    const beyond = keep(connect(Number(way.port), way.hostname))
    socket.pipe(beyond).pipe(socket)
    socket.on('close', () => beyond.destroy())
    beyond.on('close', () => socket.destroy())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lead(to) {
      way = to
      drop()
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        drop()
      }),
  }
}
