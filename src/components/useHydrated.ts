import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Has the application taken over the page? Before, and without JavaScript, only plain words may stand. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
