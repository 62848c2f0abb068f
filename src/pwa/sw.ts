/**
 * The service worker. It lets every page open without a network, and never stands between a person and a newer page:
 * pages come from the network whenever it answers in time, files with a hash in their name from the device.
 *
 * A new version waits until the pages of the old one are gone, or until somebody asks it in. What the old one kept
 * stays as long as a page of it may be open.
 */
import { cacheName, isWhole, olderThan, pageAt, standIn } from './keeping'
import type { Entry, WorkerScope } from './workerScope'

declare const self: WorkerScope

/** After so long (ms) a network counts as dead, and what is kept is shown. */
const PATIENCE = 4000

const entries = self.__WB_MANIFEST
const { scope } = self.registration
const name = cacheName(scope, entries)
const at = (url: string): string => new URL(url, scope).href
const brought = new Set(entries.map(({ url }) => at(url)))
const hashed = at('assets/')

const isHtml = (response: Response): boolean => /\bhtml\b/.test(response.headers.get('content-type') ?? '')

/** A browser refuses to open a page with an answer that was sent on, as some hosts do with `.html`. */
const asIfAsked = async (response: Response): Promise<Response> =>
  response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response

async function bring({ url, revision }: Entry): Promise<Response> {
  const known = revision === null ? await caches.match(at(url)) : undefined
  if (known) return known
  const response = await fetch(at(url), { cache: revision === null ? 'default' : 'no-cache' })
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  // While a host changes over, a page may come from another version than this worker.
  if (isHtml(response) && !isWhole(await response.clone().text(), entries)) throw new Error(`${url}: another version`)
  return asIfAsked(response)
}

async function install(): Promise<void> {
  const cache = await caches.open(name)
  await Promise.all(entries.map(async (entry) => cache.put(at(entry.url), await bring(entry))))
}

/** Clears away older versions, unless a page of theirs may still be open. */
async function tidy(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (windows.length > 1) return
  await Promise.all(olderThan(name, await caches.keys(), scope).map((old) => caches.delete(old)))
}

async function kept(address: string): Promise<Response | undefined> {
  const cache = await caches.open(name)
  return cache.match(address, { ignoreVary: true })
}

/** Keeps a page for later, if all it needs is kept as well. */
async function keep(address: string, response: Response): Promise<void> {
  const copy = response.clone()
  if (!isWhole(await response.text(), entries)) return
  const cache = await caches.open(name)
  await cache.put(pageAt(address), copy)
}

const patience = (): Promise<never> =>
  new Promise((_, giveUp) => {
    setTimeout(giveUp, PATIENCE, new Error('The network did not answer in time'))
  })

async function page(request: Request, later: (work: Promise<unknown>) => void): Promise<Response> {
  const asked = fetch(request, { cache: 'no-cache' }).then((response) => {
    if (response.status >= 500) throw new Error(`The host answers ${response.status}`)
    if (response.ok && !response.redirected && isHtml(response)) later(keep(request.url, response.clone()))
    return response
  })
  later(asked)
  try {
    return await Promise.race([asked, patience()])
  } catch {
    const copy = (await kept(pageAt(request.url))) ?? (await kept(at(standIn(request.url, scope, entries))))
    return copy ?? asked
  }
}

/** The own version's file first; then that of another one, whose page may still be open. */
const file = async (request: Request): Promise<Response> =>
  (await kept(request.url)) ?? (await caches.match(request, { ignoreVary: true })) ?? fetch(request)

self.addEventListener('install', (event) => event.waitUntil(install()))

self.addEventListener('activate', (event) => event.waitUntil(Promise.all([tidy(), self.clients.claim()])))

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return
  const later = (work: Promise<unknown>) => event.waitUntil(work.catch(() => {}))
  if (request.mode === 'navigate') event.respondWith(page(request, later))
  else if (brought.has(request.url) || request.url.startsWith(hashed)) event.respondWith(file(request))
})

self.addEventListener('message', (event) => {
  const { data, ports } = event
  if (data === 'takeOver') event.waitUntil(self.skipWaiting())
  else if (data === 'tidy') event.waitUntil(tidy())
  else ports[0]?.postMessage(brought.has(data.brought))
})
