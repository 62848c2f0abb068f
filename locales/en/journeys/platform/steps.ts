import type { platform as source } from '../../../zh-CN/journeys/platform/steps'

export const platform = {
  askPlatform: {
    short: 'Ask the platform',
    title: 'Ask the platform to step in now',
    lead:
      'The guides say you can ask once the merchant has clearly refused, or no person has replied for more than 24 ' +
      'hours; go by your order page. Get your proof ready first, then submit, so it isn’t sent back.',
    answers: {
      submitted: 'I’ve submitted it',
      missingProof: 'I’m still missing some proof',
      noButton: 'I can’t find the 平台介入 (platform intervention) button',
    },
  },
  collectProof: {
    short: 'Collect proof',
    title: 'Collect the missing proof first',
    lead: 'The guides say incomplete requests are often sent back. Fill each gap, then submit.',
    answers: { ready: 'I have it all now; let me ask' },
  },
  ruling: {
    short: 'Where it stands',
    title: 'How far has the platform got?',
    lead:
      'Check the order status and 消息通知 (notifications) first. The guides say a result usually comes within 48 hours, ' +
      'and complex cases take 3–7 working days; go by your order page.',
    answers: {
      within48h: 'Still waiting, 48 hours or less',
      over48h: 'Still waiting, more than 48 hours (exactly 48 does not count)',
      over7days: 'Still waiting, more than 7 working days',
      won: 'The platform decided in my favour',
      lost: 'The platform decided against me, or only partly for me',
      turnedBack: 'Sent back or rejected without a decision',
      promisePassed: 'Support gave me a time; it passed with no answer',
      unsure: 'I can’t tell, or I don’t understand the notice',
    },
  },
  waitForRuling: {
    short: 'Wait for the result',
    title: 'Wait for the platform; check notifications twice a day',
    lead:
      'The guides say a result usually comes within 48 hours; go by your order page. Until then, just watch your ' +
      'notifications and add any proof you forgot.',
    answers: { later: 'Something has changed' },
  },
  readTheNotice: {
    short: 'Read the notice',
    title: 'Open this order’s notice and read it line by line',
    lead: 'The result and the reasons are usually in it. Once they’re clear, the next step is easy to choose.',
    answers: { later: 'I’ve read it; let me choose again' },
  },
  followUp: {
    short: 'Follow up',
    title: 'Ask official support how it is going',
    lead:
      'The guides say there’s usually a result within 48 hours, and complex cases take 3–7 working days; go by your ' +
      'order page. Ask once now, and find out by which day they’ll answer.',
    answers: { later: 'Something has changed' },
  },
  turnedBack: {
    short: 'Sent back',
    title: 'Why did the platform send it back?',
    lead:
      'The reason is in the notice. The guides name two common ones: you hadn’t talked to the merchant first, or the ' +
      'proof was incomplete.',
    answers: {
      notNegotiated: 'It says I hadn’t negotiated with the merchant first',
      proof: 'It says my proof isn’t enough',
      unsure: 'It isn’t clear; I don’t understand it',
    },
  },
  afterWin: {
    short: 'After a win',
    title: 'You won. Has the refund or exchange arrived?',
    lead:
      'The guides say the merchant has 24 hours to refund or exchange; go by your order page. Count from the moment ' +
      'of the result.',
    answers: {
      paid: 'Yes, refunded or exchanged',
      within24h: 'Not yet, 24 hours or less',
      over24h: 'Not yet, more than 24 hours (exactly 24 does not count)',
      unsure: 'I’m not sure; I don’t understand the result',
    },
  },
  waitForPayment: {
    short: 'Wait for payment',
    title: 'Wait a little longer and watch the refund status',
    lead:
      'The guides say the merchant has 24 hours to do it; go by your order page. Time isn’t up yet, so save a ' +
      'screenshot of the result.',
    answers: { later: 'Something has changed' },
  },
  demandEnforcement: {
    short: 'Enforce the result',
    title: 'Ask official support to enforce the result',
    lead:
      'The guides say that if the merchant hasn’t done it more than 24 hours after you won, the platform enforces ' +
      'it, for example from the merchant’s deposit; go by your order page. You don’t need to argue with the ' +
      'merchant any more.',
    answers: {
      paid: 'It’s refunded or exchanged',
      promised: 'Support gave me a time and I’m waiting',
      noResult: 'Support didn’t solve it either',
    },
  },
  askReview: {
    short: 'Ask for a review',
    title: 'Ask for a review, with new proof',
    lead:
      'The guides say you can ask for a review if you disagree with the result. What matters is proof you haven’t ' +
      'handed in before; repeating the same words helps little.',
    answers: {
      won: 'The review decided in my favour',
      lostAgain: 'It still went against me',
      waiting: 'I’ve handed it in and I’m waiting',
      letGo: 'I don’t want to go on',
    },
  },
  callAgain: {
    short: 'Contact support again',
    title: 'Contact support again: the promised time has passed',
    lead:
      'Check your notifications first: the answer may already be there. If not, quote the last time, the agent ' +
      'number and the promise; the guides say overdue cases get priority, but only support can confirm that.',
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
    lead:
      'Facts only: when, which agent number, what was said. The guides mention the rating, 投诉 (complaint) in online ' +
      'support, and 投诉建议 (complaints and suggestions) on the hotline.',
    answers: {
      settled: 'It’s solved',
      promised: 'They’ll look into it and asked me to wait',
      promisePassed: 'The time they gave has passed with no answer',
    },
  },
  askSupport: {
    short: 'Official support',
    title: 'Contact official support in the app now',
    lead:
      'The guides say rules, accounts and payments are beyond the merchant, so go straight to official support. Do ' +
      'the same when the merchant can’t be reached.',
    answers: {
      settled: 'It’s solved',
      merchantFirst: 'They told me to try the merchant first',
      promised: 'They gave me a time and asked me to wait',
      promisePassed: 'The time they gave has passed with no answer',
    },
  },
  reportShop: {
    short: 'Report the shop',
    title: 'Report this shop in the app',
    lead:
      'A report asks the platform to look into the shop; your refund is a separate matter. To get your money back, ' +
      'file 申请售后 (after-sales request) too.',
    answers: {
      reported: 'I’ve reported it',
      wantMoneyBack: 'I also want my money back',
      outside: 'I want to go outside the platform',
    },
  },
} satisfies typeof source
