import type { company as source } from '../../../zh-CN/journeys/company/steps'

export const company = {
  company: {
    short: 'Company purchase',
    title: 'You’re buying for a company. Where do things stand?',
    lead: 'A company purchase rests on its contract; the rules differ from personal shopping.',
    answers: {
      enquiry: 'Not bought yet: I want a bulk or custom order',
      wrong: 'Already bought: quality, quantity, delivery or the invoice is wrong',
      unsure: 'I’m not sure',
    },
  },
  companyEnquiry: {
    short: 'Ask first',
    title: 'Buying for a company: ask everything before you order',
    lead: 'What is written down now is your evidence later.',
    answers: {
      settled: 'We’ve agreed; I’ll order on the platform',
      offPlatform: 'They want to leave the platform, or a down payment first',
      bought: 'Already bought, and something is wrong',
    },
  },
  companyOffPlatform: {
    short: 'Don’t pay outside',
    title: 'Transfer nothing; pay in the platform’s order',
    lead: 'WeChat, a private transfer, a down payment elsewhere: treat it as a scam until you know better.',
    answers: {
      stayed: 'I sent nothing; we’re staying on the platform',
      paid: 'The money has already gone',
    },
  },
  companyDispute: {
    short: 'Notify in writing',
    title: 'Notify the seller in writing now, in the order’s chat',
    lead: 'The sooner it’s in writing, the better; put anything said by phone into a message too.',
    answers: {
      settled: 'It’s solved',
      noReply: 'I’ve written; no real reply yet',
      refused: 'The seller refused, or rejected (驳回) my request',
      offered: 'They made an offer or say they’re handling it',
    },
  },
  companyNegotiate: {
    short: 'Negotiate in writing',
    title: 'Answer the seller’s offer in writing now',
    lead: 'An offer under discussion is not a refusal.',
    answers: {
      settled: 'We agreed, and it’s done',
      noReply: 'The seller has gone silent again',
      refused: 'The seller refused, or rejected (驳回) my request',
    },
  },
  companySilence: {
    short: 'Time without reply',
    title: 'How long has the seller gone without a real reply?',
    lead:
      'Never a real reply? Count from your first message or after-sales request. One, then silence? From the first ' +
      'message you sent after it.',
    answers: {
      within24h: '24 hours or less (exactly 24 counts too)',
      over24h: 'More than 24 hours',
      unsure: 'I’m not sure',
    },
  },
  companyWait: {
    short: 'Remind and wait',
    title: 'Remind the seller once now, then wait a little longer',
    lead: 'Use the time to finish inspecting the goods.',
    answers: {
      settled: 'It’s solved',
      noReply: 'Still no real reply',
      refused: 'The seller refused, or rejected (驳回) my request',
      offered: 'They made an offer or say they’re handling it',
    },
  },
  companyEscalate: {
    short: 'Ask the platform',
    title: 'Ask the platform to step in now',
    lead: 'Write that you negotiated and how it failed, and hand in the evidence in one go.',
    answers: {
      settled: 'It’s solved',
      waiting: 'I’ve handed it in and I’m waiting',
      noResult: 'Not solved, or I don’t accept the result',
    },
  },
  companyOutside: {
    short: 'Outside',
    title: 'You’ve been through the platform’s own routes. What next?',
    lead: 'The contract stays open. 12315 may refuse a company’s complaint; suspected illegal conduct can be reported.',
    answers: {
      contract: 'Repair, replacement, return or compensation under the contract',
      illegal: 'I suspect fakes or other illegal conduct and want to report it',
      unsure: 'I’m not sure',
    },
  },
  companyCourt: {
    short: 'Arbitration or court',
    title: 'First see what the contract says: arbitration or court',
    lead: 'You start wherever you agreed to settle disputes.',
    answers: {
      settled: 'The other side solved it',
      done: 'We’ve applied for arbitration or sued',
      refused: 'Not filed, we disagree with the judgment, or they don’t pay',
    },
  },
  companyReport: {
    short: 'Report it',
    title: 'Report it to the market regulator',
    lead: 'A report asks the regulator to look into illegal conduct; a company can file one too. For compensation, go by the contract.',
    answers: {
      done: 'We’ve reported it',
      refused: 'Not taken, or they say it’s not theirs',
      contract: 'We want compensation under the contract',
    },
  },
  companyFiled: {
    short: 'Filed, waiting',
    title: 'Wait for their answer: it has been filed',
    lead: 'No news by the day they named? Ask again.',
    answers: {},
  },
  companySettled: {
    short: 'As agreed',
    title: 'Carry out what was agreed and keep your evidence',
    lead: 'Put everything that was agreed in writing.',
    answers: {},
  },
} satisfies typeof source
