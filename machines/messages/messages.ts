import { buyerMessages } from './buyer'
import { companyMessages } from './company'
import type { Message } from './message'
import { outsideMessages } from './outside'
import { platformMessages } from './platform'
import { scamMessages } from './scam'
import { sellerMessages } from './seller'
import { urgentMessages } from './urgent'

/** Every message the guide can hand over. */
export const messages = {
  ...urgentMessages,
  ...buyerMessages,
  ...platformMessages,
  ...outsideMessages,
  ...sellerMessages,
  ...companyMessages,
  ...scamMessages,
} as const satisfies Readonly<Record<string, Message>>

export type MessageId = keyof typeof messages
