import type { Message } from './message'

export const companyMessages = {} as const satisfies Readonly<Record<string, Message>>
