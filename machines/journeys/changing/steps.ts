import type { Step } from '../step'
import type { changing } from './flow'

/** Changing an order, asking, and finding a merchant who cannot be found. */
export const changingSteps = {
  changeOrder: { kind: 'question', rung: 'start', facts: ['I01', 'I02'] },

  checkIfShipped: {
    kind: 'action',
    rung: 'merchant',
    tasks: ['openOrderStatus', 'lookForWaybill', 'askMerchantIfShipped', 'orderStatusProof', 'keepCodesSecret'],
    messages: ['askIfShipped'],
  },

  changeBeforeShipping: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'tellNewAddress',
      'changeConfirmed',
      'keepReminding',
      'editItYourself',
      'lookAgainShipped',
      'onlyTheAddress',
      'keepCodesSecret',
    ],
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
      'keepCodesSecret',
    ],
    messages: ['newAddressToCourier'],
  },

  ask: { kind: 'question', rung: 'start', facts: ['A08', 'A11', 'A12', 'A15'] },

  askBeforeBuying: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'askOnProductPage',
      'beSpecific',
      'promiseInWriting',
      'readReturnTerms',
      'shopHours',
      'stayInApp',
      'payInOrder',
      'keepCodesSecret',
    ],
    messages: ['askBeforeOrder'],
  },

  merchantUnreachable: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'tryBothEntries',
      'askSupportToRelay',
      'botThenHuman',
      'rightDoor',
      'unreachableProof',
      'fileIfOrdered',
      'noNumberSearch',
      'noteAgentAndTicket',
      'keepCodesSecret',
    ],
    messages: ['relayToMerchant'],
    reach: 'inApp',
  },
} as const satisfies Readonly<Record<keyof typeof changing, Step>>
