import { whenIdle } from '../time/whenIdle'
import type { Showing } from './showUpdate'

/** Keeps the site on the device once the person has what they came for. Where that fails, nothing is missing. */
export function keepLater(script: string, showing: Showing): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const keep = async () => (await import('./register')).keepOffline(script, showing)
  const later = () => whenIdle(() => void keep().catch(() => {}), 5000)
  if (document.readyState === 'complete') later()
  else addEventListener('load', later, { once: true })
}
