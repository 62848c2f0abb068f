import type { Message } from './message'

export const urgentMessages = {} as const satisfies Readonly<Record<string, Message>>
