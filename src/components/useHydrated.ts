import { useDeferredValue, useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * Has the application taken over the page? Before, and without JavaScript, only plain words may stand. What waits for it
 * follows in slices: a slow phone would do all of it in one go with what taking over brings.
 */
export const useHydrated = (): boolean =>
  useDeferredValue(
    useSyncExternalStore(
      never,
      () => true,
      () => false,
    ),
  )
