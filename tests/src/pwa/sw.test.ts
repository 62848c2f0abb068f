import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

// Files share their modules: none is left those made here.
afterAll(() => vi.resetModules())

const scope = 'https://example.org/'
const manifest = [
  { url: 'assets/main-a.js', revision: null },
  { url: 'assets/words-zh-CN-core-a.js', revision: null },
  { url: 'assets/words-en-core-a.js', revision: null },
  { url: 'shell/zh-CN.html', revision: '1' },
  { url: 'shell/en.html', revision: '2' },
  { url: 'index.html', revision: '3' },
]

const html = (text: string, init: ResponseInit = {}) => new Response(text, { headers: { 'content-type': 'text/html' }, ...init })
const script = (text: string) => new Response(text, { headers: { 'content-type': 'text/javascript' } })

/** A page as the build writes it: it says which it is, and names its script. */
const pageOf = (inside: string, says: string, of = 'main-a.js') =>
  html(`<html><meta name="xiayibu" content="${inside}">${says}<script src="/assets/${of}"></script></html>`)

/** What a well-kept host says at an address of this site. */
function asBuilt(url: string): Response {
  if (url.endsWith('.js')) return script(url)
  const inside = url.slice(scope.length).replace(/^index\.html$/, '')
  return pageOf(inside, inside || 'the door')
}

const portal = () => html('<html><title>Sign in to this network</title></html>')

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
  const network = { answer: async (url: string, _init?: RequestInit): Promise<Response> => asBuilt(url) }
  const listeners = new Map<string, Listener>()
  const clients = { windows: ['en/'], claim: async () => {}, matchAll: async () => clients.windows.map((path) => ({ url: scope + path })) }
  vi.stubGlobal('caches', {
    open,
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (url: string, { cacheName }: { cacheName: string }) => stores.get(cacheName)?.get(url)?.clone(),
  })
  vi.stubGlobal('fetch', async (one: string | { url: string }, init?: RequestInit) => {
    asked.push({ url: addressOf(one), cache: init?.cache })
    return network.answer(addressOf(one), init)
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
  const brought = () => [...(([...world.stores.values()][0]) ?? [])].map(([url]) => url.slice(scope.length))

  test('brings what every language needs and the words of the one that is read, no others', async () => {
    await happen('install')
    expect(brought().sort()).toEqual(manifest.map(({ url }) => url).filter((url) => !url.includes('zh-CN')).sort())
  })

  test('brings every language where no page tells which is read', async () => {
    world.clients.windows = ['']
    await happen('install')
    expect(brought().length).toBe(manifest.length)
  })

  test('brings the words of another language once a page of it is opened', async () => {
    await happen('install')
    await opening('zh-CN/urgent/')
    expect(brought()).toContain('assets/words-zh-CN-core-a.js')
  })

  test('asks anew for files without a hash in their name', async () => {
    await happen('install')
    expect(world.asked).toContainEqual({ url: `${scope}assets/main-a.js`, cache: 'default' })
    expect(world.asked).toContainEqual({ url: `${scope}shell/en.html`, cache: 'no-cache' })
  })

  test('takes from an older version what has not changed', async () => {
    world.stores.set('xiayibu / older', new Map([[`${scope}assets/main-a.js`, script('known')]]))
    await happen('install')
    expect(world.asked.map(({ url }) => url)).not.toContain(`${scope}assets/main-a.js`)
  })

  test.each([
    ['a sibling keeps', 'a sibling’s', script('theirs')],
    ['an earlier worker took from a portal', 'xiayibu / older', portal()],
  ])('takes nothing %s', async (_, store, response) => {
    world.stores.set(store, new Map([[`${scope}assets/main-a.js`, response]]))
    await happen('install')
    expect(world.asked.map(({ url }) => url)).toContain(`${scope}assets/main-a.js`)
  })

  test('asks once more, past what the browser keeps, where the answer is not the file', async () => {
    world.network.answer = async (url, init) => (url.endsWith('.js') && init?.cache === 'default' ? portal() : asBuilt(url))
    await happen('install')
    expect(world.asked).toContainEqual({ url: `${scope}assets/main-a.js`, cache: 'reload' })
    expect(await text(await asking('assets/main-a.js'))).toBe(`${scope}assets/main-a.js`)
  })

  const only = (name: string, answer: () => Response) => async (url: string) => (url.endsWith(name) ? answer() : asBuilt(url))

  test.each([
    ['a file is missing', '.js', () => new Response('', { status: 404 })],
    ['a shell is of another version', 'en.html', () => pageOf('shell/en.html', '', 'main-b.js')],
    ['a shell is a portal', 'en.html', portal],
    ['a shell is another page of ours', 'en.html', () => pageOf('', 'the door')],
    ['the door is a portal', 'index.html', portal],
    ['a script is a portal', '.js', portal],
    ['a script is an error in JSON', '.js', () => Response.json({ error: 'maintenance' })],
    ['a script was sent on to a login', '.js', () => Object.defineProperty(script('login'), 'redirected', { value: true })],
    ['a script cannot be looked into', '.js', () => Response.error()],
  ])('fails where %s, so that nothing half is kept', async (_, name, answer) => {
    world.network.answer = only(name, answer)
    await expect(happen('install')).rejects.toThrow(/not this file/)
    expect([...world.stores.keys()]).toEqual([])
  })
})

describe('opening a page', () => {
  beforeEach(async () => {
    await happen('install')
    world.asked.length = 0
  })

  const offline = () => {
    world.network.answer = () => Promise.reject(new TypeError('no network'))
  }
  const SHELL = 'shell/en.html'

  test('asks the network, past what a browser keeps', async () => {
    world.network.answer = async () => html('fresh')
    expect(await text(await opening('en/urgent/'))).toBe('fresh')
    expect(world.asked).toEqual([{ url: `${scope}en/urgent/`, cache: 'no-cache' }])
  })

  test('without a network shows the page as last seen', async () => {
    world.network.answer = async () => pageOf('en/urgent/', 'seen')
    await opening('en/urgent/')
    offline()
    expect(await text(await opening('en/urgent/?from=chat'))).toContain('seen')
    expect(await text(await opening('en/stage/'))).toContain(SHELL)
  })

  test('never keeps a page that needs files it does not have', async () => {
    world.network.answer = async () => pageOf('en/urgent/', 'newer', 'main-b.js')
    expect(await text(await opening('en/urgent/'))).toContain('newer')
    offline()
    expect(await text(await opening('en/urgent/'))).toContain(SHELL)
  })

  test.each([
    ['a portal, status 200', portal],
    ['a notice of maintenance, status 200', () => html('<html>Back soon <script src="/assets/main-a.js"></script></html>')],
    ['a network that asks to sign in, status 511', () => html('sign in', { status: 511 })],
    ['a portal, status 403', () => html('sign in', { status: 403 })],
    ['a login the host sends everybody to', () => new Response(null, { status: 302, headers: { location: '/login' } })],
    ['a host that falls back to its first page', () => pageOf('', 'the door')],
    ['half a page', () => html('<html><meta name="xiayibu" content="en/urgent/"><script src="/assets/main-a.js">')],
  ])('%s: it is shown, and the good copy stays', async (_, answer) => {
    await opening('en/urgent/')
    const good = await text(await (async () => (offline(), opening('en/urgent/')))())
    world.network.answer = async () => answer()
    expect(await text(await opening('en/urgent/'))).toBe(await text(answer()))
    expect(await text(await opening('en/stage/'))).toBe(await text(answer()))
    expect(await text(await opening(''))).toBe(await text(answer()))
    offline()
    expect(await text(await opening('en/urgent/'))).toBe(good)
    expect(await text(await opening('en/stage/'))).toContain(SHELL)
    expect(await text(await opening(''))).toContain('the door')
  })

  test.each([
    ['an error in JSON', () => Response.json({ error: 'maintenance' })],
    ['nothing at all', () => new Response(null, { status: 204 })],
    ['plain text', () => new Response('upstream error')],
  ])('%s with a status of success is no page: what is kept is shown', async (_, answer) => {
    world.network.answer = async () => answer()
    expect(await text(await opening('en/urgent/'))).toContain(SHELL)
  })

  test.each([
    ['a missing page is said to be missing', 404, 'gone'],
    ['a host in trouble is passed over', 503, SHELL],
  ])('%s', async (_, status, seen) => {
    world.network.answer = async () => html('gone', { status })
    expect(await text(await opening('en/urgent/'))).toContain(seen)
  })

  test('after four seconds without an answer shows what is kept, and still takes a late answer in', async () => {
    vi.useFakeTimers()
    let arrive: (response: Response) => void = () => {}
    world.network.answer = () => new Promise((resolve) => (arrive = resolve))
    const given = opening('en/urgent/')
    await vi.advanceTimersByTimeAsync(4000)
    arrive(pageOf('en/urgent/', 'late'))
    expect(await text(await given)).toContain(SHELL)
    offline()
    expect(await text(await opening('en/urgent/'))).toContain('late')
  })

  test.each(['a-sibling/', 'a-sibling/en/', 'login', 'english/'])('%s is none of its business', async (path) => {
    expect(await opening(path)).toBeUndefined()
    expect(world.asked).toEqual([])
  })
})

describe('asking for a file', () => {
  beforeEach(async () => {
    await happen('install')
    world.asked.length = 0
  })

  test('one it brought comes from the device, as does one an older version brought', async () => {
    world.stores.set('xiayibu / older', new Map([[`${scope}assets/main-0.js`, script('older')]]))
    expect(await text(await asking('assets/main-a.js'))).toBe(`${scope}assets/main-a.js`)
    expect(await text(await asking('assets/main-0.js'))).toBe('older')
    expect(world.asked).toEqual([])
  })

  test('one that lies with a sibling, or that an earlier worker took from a portal, comes from the network', async () => {
    world.stores.set('a sibling’s', new Map([[`${scope}assets/main-0.js`, script('theirs')]]))
    world.stores.set('xiayibu / older', new Map([[`${scope}assets/main-0.js`, portal()]]))
    expect(await text(await asking('assets/main-0.js'))).toBe(`${scope}assets/main-0.js`)
  })

  test('one it did not bring is kept once somebody used it, if it is what it says', async () => {
    await asking('assets/evidenceTool-c.js')
    world.network.answer = async () => portal()
    await asking('assets/evidenceTool-d.js')
    world.network.answer = async () => {
      throw new Error('There is no network')
    }
    expect(await text(await asking('assets/evidenceTool-c.js'))).toBe(`${scope}assets/evidenceTool-c.js`)
    await expect(asking('assets/evidenceTool-d.js')).rejects.toThrow('no network')
  })

  test('one of a newer version comes from the network; anything else is none of its business', async () => {
    expect(await text(await asking('assets/main-b.js'))).toBe(`${scope}assets/main-b.js`)
    expect(await asking('robots.txt')).toBeUndefined()
    expect(await asking('a-sibling/assets/main-a.js')).toBeUndefined()
    expect(await asking('assets/main-a.js', 'POST')).toBeUndefined()
  })
})

describe('a newer version', () => {
  test.each([
    ['clears away older ones when only one window is left', ['en/'], 1],
    ['leaves them while another window may still need them', ['en/', 'zh-CN/'], 2],
    ['does not count the windows of a sibling', ['en/', 'a-sibling/'], 1],
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
