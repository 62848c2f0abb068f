import { hrefTo, readPlace } from '../address'
import { createSignal } from '../state/store'
import { isRewritten } from './rewritten'

/** An address as this site writes it needs no second look; only what is written otherwise pays for one. */
function isOurs({ pathname, search, hash }: Location): boolean {
  const { locale, place } = readPlace(pathname)
  const isWritten = /^(?:#(?:[\w-]*|v\d+(?:~\w+\.\w+)*|c\d[a-z]\.[\w-]+))?$/.test(hash)
  return isWritten && hrefTo(locale, place) === pathname && !/[~%]/.test(search)
}

/** Reads a careless address generously and puts it right, before anything else reads it. */
export async function mendAddress(): Promise<void> {
  if (isOurs(location)) return
  try {
    const { mended } = await import('../mend')
    const right = location.origin + mended(location)
    if (right !== location.href) history.replaceState(history.state, '', right)
  } catch {
    // Offline, or a page that may not name its own address: it is read as it is.
  }
}

// Safari learnt to say so otherwise only with version 15.
let cameBack = typeof document !== 'undefined' && 'navigation' in performance && performance.navigation.type > 0

/** Was the address shown here reached by Back, Forward or a reload? Only then does the tab remember what came after it. */
export const isReturn = (): boolean => cameBack

let wentOn = false

/** Did a tap within the site lead to what is shown here? Then nothing of it was there before. */
export const hasGoneOn = (): boolean => wentOn

function moved(): void {
  cameBack = true
  wentOn = false
  if (isRewritten()) reload()
  else if (isOurs(location)) announce()
  else void mendAddress().then(announce)
}

const changes = createSignal(() => {
  addEventListener('popstate', moved)
  addEventListener('hashchange', moved)
  return () => {
    removeEventListener('popstate', moved)
    removeEventListener('hashchange', moved)
  }
})

const { announce } = changes

/** Calls back whenever the address changes, by whatever means. */
export const { subscribe } = changes

/** The address as one comparable word. */
export const currentHref = (): string => location.pathname + location.hash

/** Lets the browser open a page of this site, as it follows any link. */
export const follow = (href: string): void => location.assign(href)

/** Goes to a page of this site without loading it anew; the browser's Back comes back. */
export function navigate(href: string): void {
  cameBack = false
  wentOn = true
  try {
    history.pushState(null, '', new URL(href, location.origin))
  } catch {
    // Some kernels refuse after many steps in a short time: then the link is followed.
    return follow(href)
  }
  announce()
}

/** Puts another address in the place of this one, where the browser lets a page do so: some refuse after many steps. */
function readdress(href: string): boolean {
  try {
    history.replaceState(null, '', href)
    return true
  } catch {
    return false
  }
}

/** Takes the fragment out of the address, if it may be without a step in the history: what came in it has been dealt with. */
export function leaveFragment(): void {
  if (!readdress(location.pathname + location.search)) location.hash = ''
  announce()
}

/** Opens the page anew, as it is now. */
export const reload = (): void => location.reload()

/** How long (ms) somebody who leaves in a hurry may be kept. */
const HURRY = 300

/** Where this document began, if the browser tells and it has moved on since. */
function beginning(): NavigationHistoryEntry | undefined {
  if (!('navigation' in window)) return undefined
  const first = navigation.entries().find(({ sameDocument }) => sameDocument)
  return first?.key === navigation.currentEntry?.key ? undefined : first
}

/**
 * Goes to another site in place of this page, so that Back does not lead here again. Where the browser lets a page do so,
 * all that was opened since this document began goes too, and `instead` stands where it began.
 */
export async function leaveFor(site: string, instead: string): Promise<void> {
  const first = beginning()
  if (!first) return location.replace(site)
  const hurry = new Promise((late) => setTimeout(late, HURRY))
  await Promise.race([navigation.traverseTo(first.key).finished, hurry]).catch(() => undefined)
  if (navigation.currentEntry?.key !== first.key || !readdress(instead)) return location.replace(site)
  // What lies ahead of an entry goes when another follows it.
  location.assign(site)
}
