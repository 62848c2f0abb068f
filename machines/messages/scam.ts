import type { Message } from './message'

export const scamMessages = {} as const satisfies Readonly<Record<string, Message>>
