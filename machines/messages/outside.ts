import type { Message } from './message'

export const outsideMessages = {} as const satisfies Readonly<Record<string, Message>>
