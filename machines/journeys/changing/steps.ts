import { folded, type Step } from '../step'
import type { changing } from './flow'

/** Changing an order, asking, and finding a merchant who cannot be found, or whose shop is gone. */
export const changingSteps = {
  changeOrder: { kind: 'question', rung: 'start', facts: ['I01', 'I02'] },

  checkIfShipped: {
    kind: 'action',
    rung: 'merchant',
    tasks: ['openOrderStatus', 'lookForWaybill', 'askMerchantIfShipped', 'orderStatusProof'],
    messages: ['askIfShipped'],
  },

  changeBeforeShipping: {
    kind: 'action',
    rung: 'merchant',
    tasks: ['editItYourself', 'tellNewAddress', 'lookAgainShipped', 'keepReminding', 'changeConfirmed', 'onlyTheAddress'],
    messages: ['newAddressToMerchant'],
  },

  changeAfterShipping: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'askCourierToChange',
      'giveBothNumbers',
      'tellMerchantToo',
      'orWaitAndReturn',
      'inspectOnArrival',
      'courierAnswerProof',
      'noFeeLinks',
      'lawInspect',
    ],
    messages: ['newAddressToCourier'],
  },

  ask: { kind: 'question', rung: 'start', facts: ['A08', 'A11', 'A12', 'A15'] },

  askInvoice: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'invoiceAsk',
      'invoiceFacts',
      'invoiceNoExtra',
      'invoiceTax',
      'invoiceProof',
      'invoiceWhyMust',
      'invoiceWhyTax',
    ],
    messages: ['invoiceRequest'],
    dial: ['city'],
  },

  askBeforeBuying: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'askOnProductPage',
      'beSpecific',
      'readReturnTerms',
      'promiseInWriting',
      'payInOrder',
      'shopHours',
      'stayInApp',
      'lawPromise',
    ],
    messages: ['askBeforeOrder'],
  },

  merchantUnreachable: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'tryBothEntries',
      'fileIfOrdered',
      'askSupportToRelay',
      'noteAgentAndTicket',
      folded('calling', 'botThenHuman'),
      folded('more', 'rightDoor'),
      'unreachableProof',
      'noNumberSearch',
      'keepCodesSecret',
      'dontConfirm',
    ],
    messages: ['relayToMerchant'],
    reach: 'inApp',
  },

  shopGone: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'shopGoneAskIdentity',
      'shopGoneStillFile',
      'noteAgentAndTicket',
      'shopGoneComplain',
      folded('calling', 'botThenHuman'),
      'shopGoneProof',
      'saveChat',
      'shopGoneNoStranger',
      'keepCodesSecret',
      'dontConfirm',
      'lawShopGone',
      'lawShopClosing',
    ],
    messages: ['askShopIdentity'],
    reach: 'inApp',
  },
} as const satisfies Readonly<Record<keyof typeof changing, Step>>
