import type { platform as source } from '../../zh-CN/steps/platform'

export const platform = {
  askPlatform: {
    short: 'Ask the platform',
    title: 'Ask the platform to step in now',
    lead: 'The guides say you may ask once the merchant has clearly refused, or no human has replied for more than 24 hours; the order page decides. Hand in all your proof at once, so it is not sent back.',
    answers: {
      submitted: 'I have submitted it',
      missingProof: 'Some proof is missing',
      noButton: 'I can’t find the 平台介入 button',
    },
  },
  collectProof: {
    short: 'Collect proof',
    title: 'First collect the missing proof',
    lead: 'The guides say incomplete requests are often sent back. Fill each gap, then submit.',
    answers: { ready: 'It’s complete, go and ask' },
  },
  ruling: {
    short: 'Where it stands',
    title: 'How far has the platform got?',
    lead: 'Look at the order status and 消息通知 (notices) first. The guides say a result usually comes within 48 hours, and complex cases take 3–7 working days; the order page decides.',
    answers: {
      within48h: 'Still waiting, 48 hours or less',
      over48h: 'Still waiting, more than 48 hours (exactly 48 does not count)',
      over7days: 'Still waiting, more than 7 working days',
      won: 'It decided for me',
      lost: 'It decided against me, or only partly for me',
      turnedBack: 'Sent back or rejected without a decision',
      promisePassed: 'Support promised a time; it passed in silence',
      unsure: 'I can’t tell; I don’t understand the notice',
    },
  },
  waitForRuling: {
    short: 'Wait for result',
    title: 'Wait for the platform; check notices twice a day',
    lead: 'The guides say a result usually comes within 48 hours; the order page decides. Until then, watch the notices and add any proof you forgot. Nothing else is needed.',
    answers: { later: 'Something has changed' },
  },
  readTheNotice: {
    short: 'Read the notice',
    title: 'Open the notice for this order and read it line by line',
    lead: 'The result and the reason are usually in it. Once they are clear, the next step is easy to choose.',
    answers: { later: 'I’ve read it, let me choose again' },
  },
  followUp: {
    short: 'Follow up',
    title: 'Ask official support how it is going',
    lead: 'The 48 hours the guides speak of are over; one guide also says complex cases take 3–7 working days, and the order page decides. Ask once now, and write down the numbers and the promised time.',
    answers: { later: 'Something has changed' },
  },
  turnedBack: {
    short: 'Sent back',
    title: 'Why did the platform send it back?',
    lead: 'The reason is in the notice. The guides mention two: you had not talked to the merchant first, or the proof was incomplete.',
    answers: {
      notNegotiated: 'It says I had not negotiated first',
      proof: 'It says my proof is not enough',
      unsure: 'It isn’t clear to me',
    },
  },
  afterWin: {
    short: 'After a win',
    title: 'You won. Has the refund or exchange arrived?',
    lead: 'The guides say the merchant has 24 hours to comply; the order page decides. Count from the moment of the result.',
    answers: {
      paid: 'Yes, refunded or exchanged',
      within24h: 'Not yet, 24 hours or less',
      over24h: 'Not yet, more than 24 hours (exactly 24 does not count)',
      unsure: 'Not sure; I can’t read the result',
    },
  },
  waitForPayment: {
    short: 'Wait for payment',
    title: 'Wait a little longer and watch the refund status',
    lead: 'The guides say the merchant has 24 hours to comply; the order page decides. Time is not up yet, so keep a copy of the result.',
    answers: { later: 'Something has changed' },
  },
  demandEnforcement: {
    short: 'Demand payment',
    title: 'Ask official support to enforce the result',
    lead: 'The guides say that if the merchant has not complied 24 hours after you won, the platform acts, for example from the merchant’s deposit; the order page decides. No need to argue with the merchant any more.',
    answers: {
      paid: 'It’s refunded or exchanged',
      promised: 'Support gave me a time to wait for',
      noResult: 'Support did not solve it',
    },
  },
  askReview: {
    short: 'Ask for review',
    title: 'Ask for a review, with new proof',
    lead: 'The guides say you may ask for a review if you disagree. What matters is something you did not hand in before; repeating the same words helps little.',
    answers: {
      won: 'The review decided for me',
      lostAgain: 'Still not supported',
      waiting: 'Handed in, still waiting',
      letGo: 'I don’t want to go on',
    },
  },
  callAgain: {
    short: 'Contact again',
    title: 'The promised time has passed: contact support again',
    lead: 'Look at your notices first. If there is no answer, quote the last time, the agent number and the promise; the guides say overdue cases get priority, but only support can confirm that.',
    answers: {
      settled: 'It’s solved',
      promised: 'They gave me a new time',
      badAgent: 'The agent put me off or was rude',
      noResult: 'Still nothing',
    },
  },
  complainAgent: {
    short: 'Agent complaint',
    title: 'Complain about this agent',
    lead: 'Facts only: when, which agent number, what was said. The guides mention the rating, 投诉 (complaint) online, and 投诉建议 (complaints and suggestions) on the hotline.',
    answers: {
      settled: 'It’s solved',
      promised: 'They will look into it',
      promisePassed: 'The promised time passed in silence',
    },
  },
  askSupport: {
    short: 'Official support',
    title: 'Contact official support in the app now',
    lead: 'The guides say rules, accounts and payments are beyond the merchant, so go straight to official support; the same when the merchant cannot be reached.',
    answers: {
      settled: 'It’s solved',
      merchantFirst: 'They told me to try the merchant first',
      promised: 'They gave me a time to wait for',
      promisePassed: 'The promised time passed in silence',
    },
  },
  reportShop: {
    short: 'Report the shop',
    title: 'Report this shop in the app',
    lead: 'A report asks the platform to look into the shop; your refund is a separate matter. For money back, file 申请售后 (after-sales request) too.',
    answers: {
      reported: 'I have reported it',
      wantMoneyBack: 'I also want my money back',
      outside: 'I want to go outside the platform',
    },
  },
} satisfies typeof source
