import type { company as source } from '../../../zh-CN/journeys/company/steps'

export const company = {
  company: {
    short: 'Company purchase',
    title: 'You’re buying for a company. Where do things stand?',
    lead: 'A company purchase rests on its contract; the rules differ from personal shopping.',
    answers: {
      enquiry: 'Not bought yet: I want a bulk or custom order',
      wrong: 'Already bought, and a large order went wrong',
      unsure: 'I’m not sure',
    },
  },
  companyEnquiry: {
    short: 'Ask first',
    title: 'On the product page, ask the merchant everything',
    lead: 'Quantity, specification, delivery date, inspection, invoice: written down now, they’re your proof later.',
    answers: {
      settled: 'We’ve agreed; I’ll order on the platform',
      offPlatform: 'They want to leave the platform, or a down payment first',
      bought: 'Already bought, and something is wrong',
    },
  },
  companyOffPlatform: {
    short: 'Don’t pay outside',
    title: 'Transfer nothing; pay in the platform’s order',
    lead:
      'Do they want you to add WeChat, transfer privately or make a down payment elsewhere? Treat it as a scam until ' +
      'you know better.',
    answers: {
      stayed: 'I sent nothing; we’re staying on the platform',
      paid: 'The money has already gone',
    },
  },
  companyDispute: {
    short: 'Notify in writing',
    title: 'Notify the merchant in writing now, in the order’s chat',
    lead:
      'Wrong quantity or poor quality: the sooner it’s in writing, the better. Put anything said by phone into a ' +
      'message too.',
    answers: {
      settled: 'It’s solved',
      noReply: 'I’ve written; no person has replied yet',
      refused: 'The merchant clearly refused',
      offered: 'They made an offer or say they’re handling it',
    },
  },
  companyNegotiate: {
    short: 'Negotiate in writing',
    title: 'Answer the merchant’s offer in writing now',
    lead: 'An offer under discussion is not a refusal. Say what you accept, what you don’t, and the latest date.',
    answers: {
      settled: 'We agreed, and it’s done',
      noReply: 'No person is replying again',
      refused: 'The merchant clearly refused',
    },
  },
  companySilence: {
    short: 'Time without reply',
    title: 'How long since a person at the shop answered?',
    lead:
      'Count from your first message or 申请售后 (after-sales request) since a person there last replied; automatic ' +
      'replies don’t count. The guides draw the line at 24 hours; go by your order page.',
    answers: {
      within24h: '24 hours or less (exactly 24 counts here)',
      over24h: 'More than 24 hours (exactly 24 does not count)',
      unsure: 'I’m not sure',
    },
  },
  companyWait: {
    short: 'Remind and wait',
    title: 'Remind the merchant once now, then wait a little longer',
    lead:
      'The guides say talks have failed only after more than 24 hours with nothing done; go by your order page. Use ' +
      'the time to finish inspecting the goods.',
    answers: {
      settled: 'It’s solved',
      noReply: 'Still no reply from a person',
      refused: 'The merchant clearly refused',
      offered: 'They made an offer or say they’re handling it',
    },
  },
  companyEscalate: {
    short: 'Ask the platform',
    title: 'Ask the platform to step in now',
    lead:
      'The guides say you can ask once the merchant has clearly refused, or done nothing for more than 24 hours; go ' +
      'by your order page.',
    answers: {
      settled: 'It’s solved',
      waiting: 'I’ve handed it in and I’m waiting',
      noResult: 'Not solved, or I don’t accept the result',
    },
  },
  companyOutside: {
    short: 'Outside',
    title: 'You’ve been through the platform’s own routes. What next?',
    lead:
      'The contract route stays open. According to copies we read (Measures on Market Complaints and Reports, art. ' +
      '16), 12315 may refuse a complaint about a purchase that isn’t for daily life; you can still report illegal ' +
      'conduct.',
    answers: {
      contract: 'Repair, replacement, return or compensation under the contract',
      illegal: 'I suspect fakes or other illegal conduct and want to report it',
      unsure: 'I’m not sure',
    },
  },
  companyCourt: {
    short: 'Arbitration or court',
    title: 'First see what the contract says: arbitration or court',
    lead:
      'You start wherever you agreed to settle disputes. Have proof of the contract, delivery, inspection and notice ' +
      'ready.',
    answers: {
      settled: 'The other side solved it',
      done: 'We’ve applied for arbitration or sued',
    },
  },
  companyReport: {
    short: 'Report it',
    title: 'Report it to the market regulator',
    lead:
      'A report asks the regulator to look into illegal conduct; a company can file one. For compensation, go by the ' +
      'contract.',
    answers: {
      done: 'We’ve reported it',
      contract: 'We want compensation under the contract',
    },
  },
  companyFiled: {
    short: 'Filed, waiting',
    title: 'Wait for their answer: it has been filed',
    lead: 'Note the number and the date. The time limits under the contract keep running, so don’t let them slip.',
    answers: {},
  },
  companySettled: {
    short: 'As agreed',
    title: 'Carry out what was agreed and keep your proof',
    lead:
      'Put everything agreed in writing, pay through the platform’s order, and inspect the goods the day they arrive.',
    answers: {},
  },
} satisfies typeof source
