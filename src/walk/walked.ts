import type { Destination } from '../../machines/core/answering'

const listeners = new Set<(to: Destination) => void>()

/** Calls back when a link to a step is followed, before the address changes. */
export const onWalked = (listener: (to: Destination) => void): void => void listeners.add(listener)

/** Says that a link to a step is followed. */
export const announceWalked = (to: Destination): void => listeners.forEach((listener) => listener(to))
