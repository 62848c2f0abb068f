import type { returning as source } from '../../../zh-CN/journeys/returning/steps'

export const returning = {
  noReason: {
    short: 'I don’t want it',
    title: 'Has it arrived, and how long ago?',
    lead:
      'Most things bought online can go back within 7 days of receipt, no reason needed; the day after you sign is day 1.',
    answers: {
      special: 'Custom-made, fresh, software or print, or the seller says “this can’t go back”',
      notReceived: 'Not here yet (not shipped, or on its way)',
      withinSevenDays: 'I’ve had it for 7 days or less (day 7 counts)',
      overSevenDays: 'I’ve had it for more than 7 days',
      unsure: 'I can’t tell how many days',
    },
  },
  returnNoReason: {
    short: 'No-reason return',
    title: 'Ask for a return and refund on the order page now',
    lead: 'Most things can go back within 7 days of receipt; if you’re unsure, file first so the days don’t run out.',
    answers: {
      refunded: 'I have my money back',
      sentBack: 'The seller agreed, or I’ve sent it back',
      disputed: 'The seller refuses, or does nothing',
      letGo: 'Never mind, I’ll keep it',
    },
  },
  returnTooLate: {
    short: 'After 7 days',
    title: 'Ask whether the seller will still take it back',
    lead: 'The 7 days for a no-reason return are over, so it’s mostly up to the seller.',
    answers: {
      agreed: 'The seller agrees to a return',
      faulty: 'It’s actually faulty',
      disputed: 'The seller promised a longer time in writing and now denies it',
      letGo: 'They won’t, or I’ll keep it',
    },
  },
  returnExceptions: {
    short: 'What can’t go back',
    title: 'First check whether it can be returned',
    lead: 'By law only four kinds can’t go back; three more count only if you were asked to confirm it when buying.',
    answers: {
      notConfirmed: 'It should go back: none of the four and I never confirmed, or they promised',
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
      disputed: 'The seller refuses, or does nothing',
      arrived: 'It’s arrived',
    },
  },
  returnLeg: {
    short: 'Where the return stands',
    title: 'The seller agreed. Where is it stuck now?',
    lead: 'Open that order’s after-sales page and choose by what it shows.',
    answers: {
      notSent: 'I haven’t sent it back, or done what we agreed, yet',
      noAddress: 'No return address, or they refused the parcel',
      nothingComes: 'It went back or I refused it, and no refund; or the exchange, missing part or repair isn’t done',
      disputed: 'They say it came back damaged, incomplete or swapped, and want to deduct money',
      noMoney: 'It says “refunding” or “refunded”, but no money, or too little',
      freight: 'They haven’t paid the return shipping (退货包运费)',
      refused: 'I told the seller all this and it’s still no',
      unsure: 'I can’t tell; show me where to look',
    },
  },
  returnBlocked: {
    short: 'No address, or refused',
    title: 'Get a return address that will take the parcel',
    lead: 'Without an address, don’t send it yet; if it was refused, don’t let the parcel get lost.',
    answers: {
      settled: 'It’s done, and I have the money',
      later: 'They answered, or still give none',
    },
  },
  returnSilent: {
    short: 'Sent back, no word',
    title: 'Press the seller for a date',
    lead: 'If it went back, or they promised an exchange, part or repair, get the date in writing.',
    answers: {
      settled: 'Done: the money or the goods are here',
      later: 'They answered, or still nothing',
    },
  },
  returnDisputed: {
    short: 'They want to deduct',
    title: 'Don’t accept a deduction yet: ask for evidence',
    lead: 'Records show how it was when you sent it; don’t agree before you see theirs.',
    answers: {
      settled: 'We agreed, and I have the money',
      later: 'They answered, or still want a deduction',
      letGo: 'They showed evidence, and I accept it',
    },
  },
  freightUnpaid: {
    short: 'Shipping not paid',
    title: 'Ask the seller to pay the return shipping',
    lead: 'For a fault, the seller pays it; if you just didn’t want it, look for 退货包运费 (return shipping covered).',
    answers: {
      settled: 'I have the shipping cost back',
      later: 'They answered, or refuse',
    },
  },
  readTheReturn: {
    short: 'Read the page',
    title: 'Open the after-sales page: whose turn is it?',
    lead: 'It says whose turn it is and how much time is left.',
    answers: {
      later: 'I’ve looked, go on',
    },
  },
} satisfies typeof source
