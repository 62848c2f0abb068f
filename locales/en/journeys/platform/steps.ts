import type { platform as source } from '../../../zh-CN/journeys/platform/steps'

export const platform = {
  askPlatform: {
    short: 'Ask the platform',
    title: 'Ask the platform to step in: all the evidence, in one go',
    lead: 'Not settled with the seller? The platform can take it on.',
    answers: {
      submitted: 'I’ve submitted it',
      missingProof: 'I’m still missing some evidence',
      noButton: 'The request is open, but I can’t find 平台介入 (platform intervention)',
      closed: 'After-sales is closed or expired, so I can’t',
    },
  },
  collectProof: {
    short: 'Collect evidence',
    title: 'Collect the missing evidence first',
    lead: 'Fill each gap; if you really have none, write why.',
    answers: { ready: 'I have it, or there is no more; let me ask' },
  },
  ruling: {
    short: 'Where it stands',
    title: 'How far has the platform got?',
    lead: 'Look at your after-sales request and notifications first; count from the moment you asked the platform.',
    answers: {
      within48h: 'Still waiting, 48 hours or less (exactly 48 too)',
      over48h: 'Still waiting, more than 48 hours but not more than 7 working days',
      over7days: 'Still waiting, more than 7 working days',
      won: 'The platform is on my side (it says 平台同意退款, or supports the exchange and so on)',
      lost: 'The platform said no (平台拒绝退款), or only partly yes',
      turnedBack: 'Sent back without a result: talk to the seller, add something, or not possible',
      promisePassed: 'Support promised a time; it passed with no answer',
      unsure: 'I can’t tell, or I don’t understand the notice',
    },
  },
  waitForRuling: {
    short: 'Wait for the result',
    title: 'Wait for the platform; look morning and evening',
    lead: 'It’s too early to press them; watch your notifications and add what you forgot.',
    answers: { later: 'Something has changed' },
  },
  readTheNotice: {
    short: 'Read the notice',
    title: 'Open this order’s notice and read it line by line',
    lead: 'The result and the reasons are usually in it; once they’re clear, the next step is easy to choose.',
    answers: { later: 'I’ve read it; let me choose again' },
  },
  followUp: {
    short: 'Follow up',
    title: 'Ask official support how it is going',
    lead: 'Ask once, and get a day for the answer.',
    answers: { later: 'Something has changed' },
  },
  turnedBack: {
    short: 'Sent back',
    title: 'Why did the platform send it back?',
    lead: 'The reason is in the request or the notice; choose what it says.',
    answers: {
      notNegotiated: 'It tells me to talk to the seller first',
      proof: 'It says my evidence isn’t enough',
      closed: 'It says time is up, after-sales is closed, or this can’t be asked',
      unsure: 'It isn’t clear; I don’t understand it',
    },
  },
  afterWin: {
    short: 'After a yes',
    title: 'The platform is on your side. Has the refund or exchange arrived?',
    lead: 'Count from the moment of the result.',
    answers: {
      paid: 'Yes, refunded or exchanged',
      within24h: 'Not yet, 24 hours or less (exactly 24 too)',
      over24h: 'Not yet, more than 24 hours',
      unsure: 'I’m not sure; I don’t understand the result',
    },
  },
  waitForPayment: {
    short: 'Wait for the refund',
    title: 'Wait for the refund or exchange, and watch the status',
    lead: 'Time isn’t up yet; save a screenshot of the result.',
    answers: { later: 'Something has changed' },
  },
  demandEnforcement: {
    short: 'Get it done',
    title: 'Ask the platform to see its result through',
    lead: 'The platform is on your side: no need to argue with the seller, go straight to official support.',
    answers: {
      paid: 'It’s refunded or exchanged',
      promised: 'Support gave me a time and I’m waiting',
      noResult: 'Support said no, or nothing came of it',
    },
  },
  askReview: {
    short: 'Ask for a second look',
    title: 'With new evidence, ask the platform to look again (复核)',
    lead: 'What matters is new evidence; saying it all again helps little.',
    answers: {
      won: 'This time it’s on my side',
      lostAgain: 'Still no, or it won’t look again',
      waiting: 'I’ve handed it in and I’m waiting',
      letGo: 'I don’t want to go on',
    },
  },
  callAgain: {
    short: 'Contact support again',
    title: 'Contact official support again: the promised time has passed',
    lead: 'You needn’t start over: ask them to read the last record.',
    answers: {
      settled: 'It’s solved',
      promised: 'They gave me a new time',
      badAgent: 'The agent put me off or was rude',
      noResult: 'They said no, or still nothing',
    },
  },
  complainAgent: {
    short: 'Agent complaint',
    title: 'Complain about this agent',
    lead: 'Facts only: when, who, what was said.',
    answers: {
      settled: 'It’s solved',
      promised: 'They’ll look into it and asked me to wait',
      promisePassed: 'The time they gave has passed with no answer',
      refused: 'They say the agent did nothing wrong, or won’t deal with it',
    },
  },
  askSupport: {
    short: 'Official support',
    title: 'Contact official support in the app now',
    lead: 'Rules, charges and accounts are beyond the seller: go to official support.',
    answers: {
      settled: 'It’s solved',
      merchantFirst: 'They told me to try the seller first',
      promised: 'They gave me a time and asked me to wait',
      promisePassed: 'The time they gave has passed with no answer',
      refused: 'Support says no',
    },
  },
  reportShop: {
    short: 'Report the shop',
    title: 'Report this shop in the app',
    lead: 'A report asks the platform to look into the shop; your refund is a separate matter.',
    answers: {
      reported: 'I’ve reported it',
      wantMoneyBack: 'I also want my money back',
      outside: 'The platform does nothing, or I want another authority',
    },
  },
} satisfies typeof source
