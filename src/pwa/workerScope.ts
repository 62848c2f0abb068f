/** What lies on the device from the first visit on; a file whose name holds a hash of its content has no revision. */
export type Entry = { readonly url: string; readonly revision: string | null }

/** What a page may ask of a worker: to take over, to clear away what is old, or whether it brought a certain file. */
export type Message = 'takeOver' | 'tidy' | { readonly brought: string }

interface Extendable extends Event {
  waitUntil: (work: Promise<unknown>) => void
}

interface Fetching extends Extendable {
  readonly request: Request
  respondWith: (response: Promise<Response>) => void
}

interface Asking extends Extendable {
  readonly data: Message
  readonly ports: readonly MessagePort[]
}

type Heard = { readonly install: Extendable; readonly activate: Extendable; readonly fetch: Fetching; readonly message: Asking }

/** The part of a service worker's surroundings that ours uses. TypeScript's own would stand in the pages' way. */
export interface WorkerScope {
  /** Put here by the build. */
  readonly __WB_MANIFEST: readonly Entry[]
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    claim: () => Promise<void>
    matchAll: (wanted: { readonly type: 'window'; readonly includeUncontrolled: true }) => Promise<readonly { readonly url: string }[]>
  }
  skipWaiting: () => Promise<void>
  addEventListener: <Name extends keyof Heard>(name: Name, listener: (event: Heard[Name]) => void) => void
}
