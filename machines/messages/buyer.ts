import type { Message } from './message'

export const buyerMessages = {} as const satisfies Readonly<Record<string, Message>>
