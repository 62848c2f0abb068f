import { only, type Step } from '../step'
import type { returning } from './flow'

/** Sending back or calling off what one does not want. */
export const returningSteps = {
  noReason: { kind: 'question', rung: 'start', facts: ['consumer25', 'return6', 'return10'] },

  returnNoReason: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'fileNoReasonReturn',
      'countSevenDays',
      'checkException',
      only('returnExceptions.notConfirmed', 'citeNoConfirmation'),
      'keepIntact',
      'checkFreight',
      'returnParcel',
      'refundInSevenDays',
      'keepCodesSecret',
    ],
    messages: ['askReturn'],
  },

  returnTooLate: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'askGoodwill',
      'countDaysAgain',
      'longerPromise',
      'meetHalfway',
      'faultIsAnotherRoad',
      'saveChat',
      'keepCodesSecret',
    ],
    messages: ['askLateReturn'],
  },

  returnExceptions: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'checkException',
      'findConfirmation',
      'promiseBinds',
      'faultIsAnotherRoad',
      'askWhereConfirmedTask',
      'saveChat',
      'keepCodesSecret',
    ],
    messages: ['askWhereConfirmed'],
  },

  cancelBeforeReceipt: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'cancelInOrder',
      'askNotToShip',
      'alreadyOnItsWay',
      'orderStatusProof',
      'saveChat',
      'watchRefund',
      'moneyThroughOrder',
      'keepCodesSecret',
    ],
    messages: ['stopShipping'],
  },
} as const satisfies Readonly<Record<keyof typeof returning, Step>>
