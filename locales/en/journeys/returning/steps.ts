import type { returning as source } from '../../../zh-CN/journeys/returning/steps'

export const returning = {
  noReason: {
    short: 'I don’t want it',
    title: 'Has it arrived, and how long ago?',
    lead:
      'Consumer Protection Law, art. 25: most things bought online can be returned within 7 days of receipt, no ' +
      'reason needed.',
    answers: {
      notReceived: 'Not here yet (not shipped, or on its way)',
      withinSevenDays: 'I have it: 7 days or less (day 7 counts)',
      overSevenDays: 'I’ve had it for more than 7 days',
      special: 'It’s custom-made, fresh or the like, or the merchant says “no returns”',
      unsure: 'I can’t tell',
    },
  },
  returnNoReason: {
    short: 'No-reason return',
    title: 'Ask for a return and refund on the order page now',
    lead:
      'Consumer Protection Law, art. 25: most things can be returned within 7 days of receipt, no reason needed. If ' +
      'you’re unsure, file first so the days don’t run out.',
    answers: {
      refunded: 'I have my money back',
      disputed: 'The merchant refuses, or does nothing',
      letGo: 'Never mind, I’ll keep it',
    },
  },
  returnTooLate: {
    short: 'After 7 days',
    title: 'Ask the merchant politely, now the 7 days are over',
    lead:
      'The 7 days for a no-reason return have passed, so it’s mostly up to the merchant now. If the item is faulty, ' +
      'that’s a different route.',
    answers: {
      agreed: 'The merchant agrees to a return',
      faulty: 'It’s actually faulty',
      disputed: 'The shop promised a longer return time in writing and now denies it',
      letGo: 'They won’t, or I’ll keep it',
    },
  },
  returnExceptions: {
    short: 'What can’t go back',
    title: 'First check whether it can be returned',
    lead:
      'Consumer Protection Law, art. 25, lists only four kinds. Anything else is excluded only if, by its nature, it ' +
      'can’t reasonably be returned and you confirmed that when buying.',
    answers: {
      notConfirmed: 'It’s none of the four and I never confirmed, or they promised returns',
      faulty: 'It’s actually faulty',
      letGo: 'It really can’t be returned; never mind',
    },
  },
  cancelBeforeReceipt: {
    short: 'Refund before arrival',
    title: 'Ask for a refund on the order page now',
    lead: 'You don’t have it yet, and the sooner you ask, the easier it is.',
    answers: {
      refunded: 'I have my money back',
      disputed: 'The merchant refuses, or does nothing',
      arrived: 'It’s arrived',
    },
  },
} satisfies typeof source
