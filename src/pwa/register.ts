import { ask } from './ask'
import { showUpdate, type Showing } from './showUpdate'

const HOUR = 3_600_000
const base = import.meta.env.BASE_URL

/** The worker's address, vouched for where the browser asks for that (Trusted Types). */
function workerAddress(): string {
  const address = `${base}sw.js`
  return window.trustedTypes?.createPolicy('worker', { createScriptURL: () => address }).createScriptURL(address) ?? address
}

/** Did this worker bring the page's own script, so that page and worker are of one version? */
const isOfOneVersion = (worker: ServiceWorker, script: string): Promise<boolean> =>
  new Promise((answered) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }) => answered(data === true), { once: true })
    port1.start()
    ask(worker, { brought: script }, [port2])
  })

/** Calls back with each new version that has been fetched whole and waits for the pages of the old one. */
function onWaiting(registration: ServiceWorkerRegistration, found: (worker: ServiceWorker) => void): void {
  const look = () => {
    const { waiting } = registration
    if (waiting && navigator.serviceWorker.controller) found(waiting)
  }
  const watch = () => registration.installing?.addEventListener('statechange', look)
  registration.addEventListener('updatefound', watch)
  watch()
  look()
}

/** A browser looks for a new version when a page is opened; one that stays open for long has to ask. */
function lookAgain(registration: ServiceWorkerRegistration): void {
  let last = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < HOUR) return
    last = Date.now()
    registration.update().catch(() => {})
  })
}

/**
 * Keeps the whole site on the device, where the browser can. Pages are always asked for anew, so that a page may be
 * newer than the worker: then the waiting worker of its own version is asked in. Only a page that is older says so.
 *
 * @param script the address of the page's own script
 */
export async function keepOffline(script: string, showing: Showing): Promise<void> {
  const registration = await navigator.serviceWorker.register(workerAddress(), { scope: base, updateViaCache: 'none' })
  if (registration.active) ask(registration.active, 'tidy')
  lookAgain(registration)
  let seen: ServiceWorker | undefined
  onWaiting(registration, (worker) => {
    if (worker === seen) return
    seen = worker
    void isOfOneVersion(worker, script).then((same) =>
      same ? ask(worker, 'takeOver') : showUpdate(registration, showing),
    )
  })
}
