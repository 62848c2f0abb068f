import type { Message } from './message'

export const buyerMessages = {
  tellMerchant: {
    to: 'merchant',
    blanks: ['productName', 'orderNumber', 'problem', 'wish'],
    facts: ['B06', 'B07', 'B15'],
  },
  remindMerchant: { to: 'merchant', blanks: ['contactedAt', 'orderNumber', 'problem', 'wish'], facts: ['C02'] },
  askForPlan: { to: 'merchant', blanks: ['orderNumber', 'problem', 'wish'], facts: ['C04', 'B15'] },
  refuseOffer: { to: 'merchant', blanks: ['orderNumber', 'offer', 'wish'], facts: ['C03', 'C04'] },
  confirmAgreed: { to: 'merchant', blanks: ['orderNumber', 'offer', 'agreedUntil'], facts: ['B11'] },
  askReturn: { to: 'merchant', blanks: ['productName', 'orderNumber'], facts: ['consumer25'] },
  askLateReturn: { to: 'merchant', blanks: ['productName', 'orderNumber'], facts: ['B15'] },
  askWhereConfirmed: { to: 'merchant', blanks: ['productName', 'orderNumber'], facts: ['consumer25', 'return20'] },
  stopShipping: { to: 'merchant', blanks: ['productName', 'orderNumber'], facts: ['A11'] },
  askIfShipped: { to: 'merchant', blanks: ['productName', 'orderNumber'], facts: ['A11'] },
  newAddressToMerchant: { to: 'merchant', blanks: ['productName', 'orderNumber', 'newAddress'], facts: ['I01'] },
  newAddressToCourier: {
    to: 'courier',
    blanks: ['trackingNumber', 'orderNumber', 'newAddress'],
    facts: ['I02', 'X30'],
  },
  askBeforeOrder: { to: 'merchant', blanks: ['productName', 'wish'], facts: ['B06'] },
  relayToMerchant: {
    to: 'platformChat',
    blanks: ['shopName', 'orderNumber', 'contactedAt', 'problem', 'wish'],
    facts: ['A15', 'A16'],
  },
} as const satisfies Readonly<Record<string, Message>>
