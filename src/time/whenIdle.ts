/**
 * Does work the person is not waiting for, once nothing else is to be done. Returns the way to call it off.
 *
 * @param atLatest ms after which it is done all the same
 */
export function whenIdle(work: () => void, atLatest = 2000): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 300)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(work, { timeout: atLatest })
  return () => cancelIdleCallback(handle)
}
