import type { company as source } from '../../zh-CN/steps/company'

export const company = {
  company: {
    short: 'Company purchase',
    title: 'You buy for a company. Where are you now?',
    lead: 'A company’s purchase rests on its contract; the rules differ from private shopping.',
    answers: {
      enquiry: 'Not bought yet: a bulk or custom order',
      wrong: 'Bought, and a large order went wrong',
      unsure: 'Not sure',
    },
  },
  companyEnquiry: {
    short: 'Ask first',
    title: 'Message the merchant from the product page, all in one go',
    lead: 'Quantity, specification, delivery date, inspection, invoice: written down now, they are your proof later.',
    answers: {
      settled: 'Agreed; I’ll order on the platform',
      offPlatform: 'They want to leave the platform, or a deposit first',
      bought: 'Already bought, and something is wrong',
    },
  },
  companyOffPlatform: {
    short: 'Pay inside only',
    title: 'Don’t transfer anything; pay inside the platform’s order',
    lead:
      'Asked to add WeChat, transfer privately or pay a deposit elsewhere? Treat it as a scam until shown otherwise.',
    answers: {
      stayed: 'Nothing sent; we stay on the platform',
      paid: 'The money has already gone',
    },
  },
  companyDispute: {
    short: 'Notify in writing',
    title: 'Notify the merchant in the order’s chat now, in writing',
    lead: 'Wrong number or poor quality: the sooner it is written, the better. Put phone talks into a message too.',
    answers: {
      settled: 'It is solved',
      noReply: 'Sent; no human reply yet',
      refused: 'The merchant refused outright',
      offered: 'They made an offer or say they are on it',
    },
  },
  companyNegotiate: {
    short: 'Negotiate in writing',
    title: 'Answer the merchant’s offer in writing now',
    lead: 'An offer on the table is not a refusal. Say what you accept, what you don’t, and by which day.',
    answers: {
      settled: 'Agreed, and done',
      noReply: 'No human reply again',
      refused: 'The merchant refused outright',
    },
  },
  companySilence: {
    short: 'How long silent',
    title: 'How long has there been no human reply?',
    lead:
      'Count from your first message or 申请售后 (after-sales request) since the merchant’s last human reply; ' +
      'automatic replies don’t count. The guides say the line is 24 hours; the order page decides.',
    answers: {
      within24h: '24 hours or less (exactly 24 counts here)',
      over24h: 'More than 24 hours (exactly 24 does not count)',
      unsure: 'Not sure',
    },
  },
  companyWait: {
    short: 'Remind and wait',
    title: 'Remind the merchant once now, then wait a little',
    lead:
      'The guides say only more than 24 hours without handling counts as failed talks; the order page decides. ' +
      'Use the time to finish inspecting the goods.',
    answers: {
      settled: 'It is solved',
      noReply: 'Still no human reply',
      refused: 'The merchant refused outright',
      offered: 'They made an offer or say they are on it',
    },
  },
  companyEscalate: {
    short: 'Ask the platform',
    title: 'Ask the platform to step in now',
    lead:
      'The guides say you can ask once the merchant has refused outright or left it unhandled for more than 24 ' +
      'hours; the order page decides.',
    answers: {
      settled: 'It is solved',
      waiting: 'Handed in, still waiting',
      noResult: 'Not solved, or I don’t accept the result',
    },
  },
  companyOutside: {
    short: 'Outside',
    title: 'The platform’s own roads are used up. Which one next?',
    lead:
      'Don’t lose heart: the contract road stays open. According to copies we read, a purchase that is not for ' +
      'daily life may be turned down as a 12315 complaint; suspected illegality can still be reported.',
    answers: {
      contract: 'Repair, replacement, return or damages under the contract',
      illegal: 'I suspect fakes or other illegality and want to report it',
      unsure: 'Not sure',
    },
  },
  companyCourt: {
    short: 'Arbitration or court',
    title: 'First see whether your contract says arbitration or court',
    lead:
      'Where you agreed to settle disputes is where you begin. Have proof of contract, delivery, inspection and ' +
      'notice ready.',
    answers: {
      settled: 'The other side solved it',
      done: 'We have applied or sued',
    },
  },
  companyReport: {
    short: 'Report illegality',
    title: 'Report it to the market regulator',
    lead: 'A report asks the regulator to look into illegality; a company may file one. Damages go by the contract.',
    answers: {
      done: 'We have reported it',
      contract: 'We want damages: the contract road',
    },
  },
  companyFiled: {
    short: 'Filed, waiting',
    title: 'It is filed; wait for their answer',
    lead: 'Keep the number and the date. The time limit on the contract side keeps running, so don’t let it rest.',
    answers: {},
  },
  companySettled: {
    short: 'As agreed',
    title: 'It is agreed: carry it out and keep your proof',
    lead:
      'Keep every agreement in writing, the money in the platform’s order, and inspect goods the day they arrive.',
    answers: {},
  },
} satisfies typeof source
