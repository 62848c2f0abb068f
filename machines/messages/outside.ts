import type { Message } from './message'

export const outsideMessages = {
  complaint12315: {
    to: 'authority',
    blanks: ['shopName', 'orderNumber', 'orderedOn', 'productName', 'amount', 'problem', 'contactedAt', 'wish'],
    facts: ['complaint10', 'consumerRules46', 'consumer46'],
  },
  courierComplaint: {
    to: 'courier',
    blanks: ['trackingNumber', 'orderNumber', 'happenedAt', 'problem', 'wish'],
    facts: ['courier29', 'courier28', 'X30'],
  },
  complaint12305: {
    to: 'authority',
    blanks: ['trackingNumber', 'happenedAt', 'problem', 'complainedAt', 'wish'],
    facts: ['postal65', 'courier29'],
  },
  paymentNotice: { to: 'bank', blanks: ['happenedAt', 'amount'], facts: ['commerce57'] },
  paymentComplaint: {
    to: 'authority',
    blanks: ['happenedAt', 'amount', 'complainedAt', 'wish'],
    facts: ['commerce57'],
  },
  mediationRequest: {
    to: 'authority',
    blanks: ['shopName', 'orderNumber', 'productName', 'amount', 'problem', 'wish'],
    facts: ['consumer39', 'commerce60'],
  },
  smallClaimsFacts: {
    to: 'authority',
    blanks: ['orderedOn', 'shopName', 'productName', 'amount', 'orderNumber', 'problem', 'contactedAt', 'wish'],
    facts: ['procedure165', 'procedureReading20', 'civil188'],
  },
} as const satisfies Readonly<Record<string, Message>>
