import type { Message } from './message'

export const sellerMessages = {} as const satisfies Readonly<Record<string, Message>>
