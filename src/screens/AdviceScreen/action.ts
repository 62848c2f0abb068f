import type { View } from '../../../machines/core/view'

/** An action as its screen is given it. */
export type Action = Extract<View, { kind: 'action' }>

/** Neither the app nor a public service to turn to: the other doors come before any words for whoever opens. */
export const isCutOff = ({ reach, dial, provider }: Action): boolean => reach === 'lockedOut' && !dial.length && !provider
