import type { seller } from '../flow/seller'
import type { Step } from './step'

export const sellerSteps = {
  seller: { kind: 'question', rung: 'platform' },
  sellerShop: { kind: 'question', rung: 'platform' },
  sellerCustomers: { kind: 'question', rung: 'platform' },
  sellerEmergency: { kind: 'question', rung: 'platform' },
  sellerAppeal: { kind: 'question', rung: 'platform' },
  sellerDeposit: { kind: 'question', rung: 'platform' },
  sellerRoutine: { kind: 'question', rung: 'platform' },
  sellerOrder: { kind: 'question', rung: 'platform' },
  sellerCampaign: { kind: 'question', rung: 'platform' },
  sellerSupport: { kind: 'question', rung: 'platform' },
  sellerRefund: { kind: 'question', rung: 'platform' },
  sellerTools: { kind: 'question', rung: 'platform' },
  sellerWeChat: { kind: 'question', rung: 'platform' },
  sellerCallBuyer: { kind: 'question', rung: 'platform' },
  sellerFollowUp: { kind: 'question', rung: 'platform' },
  sellerOutside: { kind: 'question', rung: 'platform' },
  sellerReport: { kind: 'question', rung: 'platform' },
  sellerCourt: { kind: 'question', rung: 'platform' },
  sellerWait: { kind: 'question', rung: 'platform' },
  sellerSettled: { kind: 'question', rung: 'platform' },
} as const satisfies Readonly<Record<keyof typeof seller, Step>>
