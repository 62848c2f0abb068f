import type { Message } from './message'

export const platformMessages = {} as const satisfies Readonly<Record<string, Message>>
