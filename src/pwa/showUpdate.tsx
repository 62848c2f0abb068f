import { createRoot } from 'react-dom/client'
import type { Locale } from '../address'
import { ask } from './ask'
import { whenNotTyping } from './typing'
import { UpdateNotice } from './UpdateNotice/UpdateNotice'
import { offlineWords } from './words'

/** The page the notice stands on: its language, and how it is opened anew. */
export type Showing = { readonly locale: Locale; readonly reload: () => void }

/** A worker that does not come in time is no reason to wait: with a network, the new page comes without it. */
const PATIENCE = 3000

/** Asks the waiting version in, and opens the page anew: its address holds every answer. */
function swap({ waiting }: ServiceWorkerRegistration, reload: () => void): void {
  if (!waiting) return reload()
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  setTimeout(reload, PATIENCE)
  ask(waiting, 'takeOver')
}

let isSaid = false

/** Says, below everything else on the page and only once, that a new version is there. */
export function showUpdate(registration: ServiceWorkerRegistration, { locale, reload }: Showing): void {
  if (isSaid) return
  isSaid = true
  const { update } = offlineWords[locale]
  whenNotTyping(() => {
    const place = document.createElement('div')
    document.body.append(place)
    const root = createRoot(place)
    const close = () => {
      root.unmount()
      place.remove()
    }
    root.render(<UpdateNotice words={update} onSwap={() => swap(registration, reload)} onClose={close} />)
  })
}
