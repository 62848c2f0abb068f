/**
 * The service worker. It lets every page open without a network, and never stands between a person and a newer page:
 * pages come from the network whenever it answers in time, files with a hash in their name from the device.
 *
 * A new version waits until the pages of the old one are gone, or until somebody asks it in. What the old one kept
 * stays as long as a page of it may be open.
 */
import { cacheName, insideOf, isPageAddress, languageOf, ofThisSite, olderThan, pageAt, shellsIn, spokenAt, standIn } from './keeping'
import { isOurFile, isOurPage, type Answer } from './proof'
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

const typeOf = (response: Response): string => response.headers.get('content-type') ?? ''
const isHtml = (response: Response): boolean => /\bhtml\b/i.test(typeOf(response))

/** What an answer shows of itself; it can still be kept after that. */
const shown = async (response: Response): Promise<Answer> => ({ type: typeOf(response), text: await response.clone().text() })

/** A browser refuses to open a page with an answer that was sent on, as some hosts do with `.html`. */
const asIfAsked = async (response: Response): Promise<Response> =>
  response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response

/** Does an answer prove to be what was asked for? Everything else (a portal's page, an error) is never kept. */
async function isProven(response: Response, url: string): Promise<boolean> {
  if (!response.ok) return false
  const answer = await shown(response)
  if (url.endsWith('.html')) return isOurPage(answer, insideOf(at(url), scope) ?? url, entries)
  return !response.redirected && isOurFile(answer, url)
}

const kept = (address: string, where = name): Promise<Response | undefined> =>
  caches.match(address, { cacheName: where, ignoreVary: true })

/** A file as any version of this site has kept it, the own one first. Never looks where other sites keep theirs. */
async function keptAnywhere(address: string): Promise<Response | undefined> {
  const own = await kept(address)
  if (own) return own
  for (const where of ofThisSite(await caches.keys(), scope)) {
    const found = await kept(address, where)
    // What an earlier worker kept, it kept without proof.
    if (found && (await isProven(found, address))) return found
  }
  return undefined
}

async function bring({ url, revision }: Entry): Promise<Response> {
  const known = revision === null ? await keptAnywhere(at(url)) : undefined
  if (known) return known
  // A portal may have left its page in the browser's own cache: what is no proof is asked for once more, past it.
  for (const cache of [revision === null ? 'default' : 'no-cache', 'reload'] as const) {
    const response = await fetch(at(url), { cache })
    if (await isProven(response, url)) return asIfAsked(response)
  }
  // Or, while a host changes over, a page comes from another version than this worker.
  throw new Error(`${url}: the answer is not this file of this version`)
}

/** Keeps all of some files or none: while one is missing, the others are not worth a place on the device. */
async function bringAll(wanted: readonly Entry[]): Promise<void> {
  const files = await Promise.all(wanted.map(async (entry) => [at(entry.url), await bring(entry)] as const))
  const cache = await caches.open(name)
  await Promise.all(files.map(([address, response]) => cache.put(address, response)))
}

const openPages = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true })

const isFor = (languages: ReadonlySet<string>) => ({ url }: Entry) => {
  const language = languageOf(url, entries)
  return language === undefined || languages.has(language)
}

/** Brings what every language needs, and the languages of the pages that are open: nobody pays for one they do not read. */
async function install(): Promise<void> {
  const spoken = (await openPages()).flatMap(({ url }) => spokenAt(url, scope, entries) ?? [])
  await bringAll(spoken.length ? entries.filter(isFor(new Set(spoken))) : entries)
}

/** Somebody reads on in another language: from now on it opens without a network too. */
async function learn(address: string): Promise<void> {
  const language = spokenAt(address, scope, entries)
  if (language === undefined) return
  const files = entries.filter(({ url }) => languageOf(url, entries) === language)
  const there = await Promise.all(files.map(({ url }) => kept(at(url))))
  if (there.includes(undefined)) await bringAll(files)
}

/** Clears away older versions, unless a page of theirs may still be open. */
async function tidy(): Promise<void> {
  if ((await openPages()).filter(({ url }) => isPageAddress(url, scope, entries)).length > 1) return
  await Promise.all(olderThan(name, await caches.keys(), scope).map((old) => caches.delete(old)))
}

/** Keeps a page for later, if it proves to be ours and all it needs is kept as well. */
async function keep(address: string, response: Response): Promise<void> {
  const inside = insideOf(address, scope)
  if (!response.ok || response.redirected || inside === undefined) return
  const copy = response.clone()
  if (!isOurPage(await shown(response), inside, entries)) return
  const cache = await caches.open(name)
  await cache.put(pageAt(address), copy)
}

const patience = (): Promise<never> =>
  new Promise((_, giveUp) => {
    setTimeout(giveUp, PATIENCE, new Error('The network did not answer in time'))
  })

/** The status with which a network asks its user to sign in first (RFC 6585): that page they must see. */
const SIGN_IN = 511

/** A host in trouble, or something else in its place: no answer to give to a person who asked for a page. */
const isTrouble = (response: Response): boolean =>
  response.ok ? !isHtml(response) : response.status >= 500 && response.status !== SIGN_IN

/**
 * A page as the network has it now, whoever answers: behind a portal that is the portal's page, or nobody could sign
 * in. Where the network has none, the page as it is kept.
 */
async function page(request: Request, later: (work: Promise<unknown>) => void): Promise<Response> {
  const asked = fetch(request, { cache: 'no-cache' })
  later(asked.then((response) => keep(request.url, response)))
  later(asked.then(() => learn(request.url)))
  const inTime = asked.then((response) => {
    if (isTrouble(response)) throw new Error(`The host answers ${response.status}, ${typeOf(response)}`)
    return response
  })
  try {
    return await Promise.race([inTime, patience()])
  } catch {
    // A page of a language that was never read says so in one that was.
    const wanted = [pageAt(request.url), ...[standIn(request.url, scope), ...shellsIn(entries)].map(at)]
    const copies = await Promise.all(wanted.map((address) => kept(address)))
    return copies.find((copy) => copy !== undefined) ?? asked
  }
}

/** Keeps a file that was not brought, now that somebody uses it. */
async function keepFile(address: string, response: Response): Promise<void> {
  if (!(await isProven(response, address))) return
  const cache = await caches.open(name)
  await cache.put(address, response)
}

/** The own version's file first; then that of another one, whose page may still be open; else the network's, kept from then on. */
async function file(request: Request, later: (work: Promise<unknown>) => void): Promise<Response> {
  const found = await keptAnywhere(request.url)
  if (found) return found
  const response = await fetch(request)
  later(keepFile(request.url, response.clone()))
  return response
}

self.addEventListener('install', (event) => event.waitUntil(install()))

self.addEventListener('activate', (event) => event.waitUntil(Promise.all([tidy(), self.clients.claim()])))

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  const later = (work: Promise<unknown>) => event.waitUntil(work.catch(() => {}))
  if (request.mode === 'navigate' && isPageAddress(request.url, scope, entries)) event.respondWith(page(request, later))
  else if (brought.has(request.url) || request.url.startsWith(hashed)) event.respondWith(file(request, later))
})

self.addEventListener('message', (event) => {
  const { data, ports } = event
  if (data === 'takeOver') event.waitUntil(self.skipWaiting())
  else if (data === 'tidy') event.waitUntil(tidy())
  else ports[0]?.postMessage(brought.has(data.brought))
})
