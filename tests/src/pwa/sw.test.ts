import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const scope = 'https://example.org/'
const manifest = [
  { url: 'assets/main-a.js', revision: null },
  { url: 'shell/zh-CN.html', revision: '1' },
  { url: 'shell/en.html', revision: '2' },
  { url: 'index.html', revision: '3' },
]

const html = (text: string, init: ResponseInit = {}) => new Response(text, { headers: { 'content-type': 'text/html' }, ...init })

type Fetched = { readonly url: string; readonly cache: RequestCache | undefined }
type Listener = (event: Record<string, unknown>) => void

/** The browser around a worker: its caches, its windows, and a network that answers as told. */
function surroundings() {
  const stores = new Map<string, Map<string, Response>>()
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>()
    stores.set(name, store)
    return {
      match: async (url: string) => store.get(url)?.clone(),
      put: async (url: string, response: Response) => void store.set(url, response),
    }
  }
  const addressOf = (asked: string | { url: string }) => (typeof asked === 'string' ? asked : asked.url)
  const asked: Fetched[] = []
  const network = { answer: async (url: string): Promise<Response> => (url.endsWith('html') ? html(url) : new Response(url)) }
  const listeners = new Map<string, Listener>()
  const clients = { windows: 1, claim: async () => {}, matchAll: async () => Array.from({ length: clients.windows }) }
  vi.stubGlobal('caches', {
    open,
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (one: string | { url: string }) =>
      [...stores.values()].map((store) => store.get(addressOf(one))).find(Boolean)?.clone(),
  })
  vi.stubGlobal('fetch', async (one: string | { url: string }, init?: RequestInit) => {
    asked.push({ url: addressOf(one), cache: init?.cache })
    return network.answer(addressOf(one))
  })
  vi.stubGlobal('self', {
    __WB_MANIFEST: manifest,
    registration: { scope },
    clients,
    skipWaiting: vi.fn<() => Promise<void>>(async () => {}),
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
  })
  return { stores, asked, network, clients, listeners }
}

let world: ReturnType<typeof surroundings>

/** Lets something happen to the worker and waits for all it does about it. */
async function happen(name: string, event: Record<string, unknown> = {}): Promise<Response | undefined> {
  const work: Promise<unknown>[] = []
  let response: Promise<Response> | undefined
  world.listeners.get(name)?.({
    ...event,
    waitUntil: (more: Promise<unknown>) => void work.push(more),
    respondWith: (answer: Promise<Response>) => {
      response = answer
    },
  })
  const given = await response
  // Work may bring more work.
  for (let done = 0; done < work.length; done += 1) await work[done]
  return given
}

const opening = (path: string) => happen('fetch', { request: { method: 'GET', mode: 'navigate', url: scope + path } })
const asking = (path: string, method = 'GET') => happen('fetch', { request: { method, mode: 'cors', url: scope + path } })
const text = async (response: Response | undefined) => (response ? response.text() : undefined)

beforeEach(async () => {
  vi.resetModules()
  world = surroundings()
  await import('../../../src/pwa/sw')
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('being installed', () => {
  test('brings every file, and asks anew for those without a hash in their name', async () => {
    await happen('install')
    expect(world.asked).toContainEqual({ url: `${scope}assets/main-a.js`, cache: 'default' })
    expect(world.asked).toContainEqual({ url: `${scope}shell/en.html`, cache: 'no-cache' })
    expect([...(([...world.stores.values()][0]) ?? [])].length).toBe(manifest.length)
  })

  test('takes from an older version what has not changed', async () => {
    world.stores.set('older', new Map([[`${scope}assets/main-a.js`, new Response('known')]]))
    await happen('install')
    expect(world.asked.map(({ url }) => url)).not.toContain(`${scope}assets/main-a.js`)
  })

  test.each([
    ['a file is missing', async () => new Response('', { status: 404 })],
    ['a shell is of another version', async () => html('<script src="/assets/main-b.js">')],
  ])('fails where %s, so that nothing half is kept', async (_, answer) => {
    world.network.answer = answer
    await expect(happen('install')).rejects.toThrow(/404|another version/)
  })
})

describe('opening a page', () => {
  beforeEach(async () => {
    await happen('install')
    world.asked.length = 0
  })

  test('asks the network, past what a browser keeps', async () => {
    world.network.answer = async () => html('fresh')
    expect(await text(await opening('en/urgent/'))).toBe('fresh')
    expect(world.asked).toEqual([{ url: `${scope}en/urgent/`, cache: 'no-cache' }])
  })

  test('without a network shows the page as last seen', async () => {
    world.network.answer = async () => html('seen')
    await opening('en/urgent/')
    world.network.answer = () => Promise.reject(new TypeError('no network'))
    expect(await text(await opening('en/urgent/?from=chat'))).toBe('seen')
    expect(await text(await opening('en/stage/'))).toBe(`${scope}shell/en.html`)
  })

  test('never keeps a page that needs files it does not have', async () => {
    world.network.answer = async () => html('newer <script src="/assets/main-b.js"></script>')
    expect(await text(await opening('en/urgent/'))).toContain('newer')
    world.network.answer = () => Promise.reject(new TypeError('no network'))
    expect(await text(await opening('en/urgent/'))).toBe(`${scope}shell/en.html`)
  })

  test.each([
    ['a missing page is said to be missing', 404, 'gone'],
    ['a host in trouble is passed over', 503, `${scope}shell/en.html`],
  ])('%s', async (_, status, shown) => {
    world.network.answer = async () => html('gone', { status })
    expect(await text(await opening('en/urgent/'))).toBe(shown)
  })

  test('after four seconds without an answer shows what is kept, and still takes a late answer in', async () => {
    vi.useFakeTimers()
    let arrive: (response: Response) => void = () => {}
    world.network.answer = () => new Promise((resolve) => (arrive = resolve))
    const shown = opening('en/urgent/')
    await vi.advanceTimersByTimeAsync(4000)
    arrive(html('late'))
    expect(await text(await shown)).toBe(`${scope}shell/en.html`)
    world.network.answer = () => Promise.reject(new TypeError('no network'))
    expect(await text(await opening('en/urgent/'))).toBe('late')
  })
})

describe('asking for a file', () => {
  beforeEach(async () => {
    await happen('install')
    world.asked.length = 0
  })

  test('one it brought comes from the device, as does one an older version brought', async () => {
    world.stores.set('xiayibu / older', new Map([[`${scope}assets/main-0.js`, new Response('older')]]))
    expect(await text(await asking('assets/main-a.js'))).toBe(`${scope}assets/main-a.js`)
    expect(await text(await asking('assets/main-0.js'))).toBe('older')
    expect(world.asked).toEqual([])
  })

  test('one of a newer version comes from the network; anything else is none of its business', async () => {
    expect(await text(await asking('assets/main-b.js'))).toBe(`${scope}assets/main-b.js`)
    expect(await asking('robots.txt')).toBeUndefined()
    expect(await asking('assets/main-a.js', 'POST')).toBeUndefined()
  })
})

describe('a newer version', () => {
  test.each([
    ['clears away older ones when only one window is left', 1, 1],
    ['leaves them while another window may still need them', 2, 2],
  ])('%s', async (_, windows, left) => {
    world.stores.set('xiayibu / older', new Map())
    await happen('install')
    world.clients.windows = windows
    await happen('activate')
    await happen('message', { data: 'tidy', ports: [] })
    expect(world.stores.size).toBe(left)
  })

  test('waits until it is asked in, and says which files it brought', async () => {
    await happen('install')
    expect(self).toHaveProperty('skipWaiting.mock.calls', [])
    const postMessage = vi.fn<(answer: boolean) => void>()
    await happen('message', { data: { brought: `${scope}assets/main-a.js` }, ports: [{ postMessage }] })
    await happen('message', { data: { brought: `${scope}assets/main-0.js` }, ports: [{ postMessage }] })
    expect(postMessage.mock.calls).toEqual([[true], [false]])
    await happen('message', { data: 'takeOver', ports: [] })
    expect(self).toHaveProperty('skipWaiting.mock.calls.length', 1)
  })
})
