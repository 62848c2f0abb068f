import type { seller as source } from '../../zh-CN/steps/seller'

export const seller = {
  seller: {
    short: 'Selling',
    title: 'You run a shop. What has happened?',
    lead: 'Start with the most urgent thing.',
    answers: {
      emergency: 'Shop closed, big-sale sign-up broken, or deposit frozen',
      refund: 'A buyer asked for a refund and the timer is running',
      appeal: 'Penalised or restricted, and I want to appeal',
      deposit: 'My deposit refund is taking too long',
      shop: 'Shop settings, missing orders, campaign sign-up',
      customers: 'Answering or contacting buyers',
      none: 'None of these',
    },
  },
  sellerShop: {
    short: 'The shop',
    title: 'Which part of the shop?',
    lead: 'Choose the closest one; each needs different things ready.',
    answers: {
      routine: 'Settings: main category, ship-from address and so on',
      order: 'A buyer says they paid, but I can’t see the order',
      campaign: 'Campaign sign-up: unclear conditions or an error',
      none: 'None of these',
    },
  },
  sellerCustomers: {
    short: 'Talking to buyers',
    title: 'What is it between you and the buyer?',
    lead: 'Tools, WeChat and phone calls each have their own pitfalls.',
    answers: {
      tool: 'Which tool to answer buyers with',
      wechat: 'I, or the buyer, want to move to WeChat or QQ',
      call: 'I want to phone a buyer',
      none: 'None of these',
    },
  },
  sellerEmergency: {
    short: 'Urgent channel',
    title: 'Use the urgent channel in the seller back office now',
    lead:
      'The guides say a sudden closure, a broken big-sale sign-up and a frozen deposit all go here, open on ' +
      'weekdays 9–18; what the back office shows decides.',
    answers: {
      settled: 'It is solved',
      promised: 'They named a time and asked me to wait',
      noResult: 'Nobody took it on, or the time passed',
    },
  },
  sellerAppeal: {
    short: 'Appeal',
    title: 'File your appeal in the seller back office now',
    lead:
      'An appeal stands on proof, so gather it first. The guides say you need a screenshot of the notice and the ' +
      'brand authorisation.',
    answers: {
      settled: 'It was lifted or changed',
      promised: 'Filed; I was told to wait',
      noResult: 'Turned down, or no result at all',
    },
  },
  sellerDeposit: {
    short: 'Ask about deposit',
    title: 'Find out now where your deposit is stuck',
    lead: 'A reason and a date give you something to follow up with.',
    answers: {
      settled: 'It was paid back',
      promised: 'They named a date and asked me to wait',
      noResult: 'No clear answer, or the date passed',
    },
  },
  sellerRoutine: {
    short: 'Shop settings',
    title: 'Ask in the seller back office how to change it',
    lead:
      'The guides say settings such as main category and ship-from address belong to seller support; menus may ' +
      'differ by version.',
    answers: {
      settled: 'It is changed',
      promised: 'They named a time and asked me to wait',
      noResult: 'Not solved',
    },
  },
  sellerOrder: {
    short: 'Missing order',
    title: 'Look in the back office first, then report it',
    lead: 'Don’t ship until the back office itself shows the order as paid.',
    answers: {
      settled: 'The order turned up',
      promised: 'The platform is checking and asked me to wait',
      noResult: 'Not solved',
    },
  },
  sellerCampaign: {
    short: 'Campaign sign-up',
    title: 'Ask about the sign-up now, screenshots in hand',
    lead: 'A screenshot of the error itself shows them where it sticks.',
    answers: {
      settled: 'Signed up, or it is clear now',
      promised: 'They named a time and asked me to wait',
      noResult: 'Not solved',
    },
  },
  sellerSupport: {
    short: 'Seller support',
    title: 'Contact support from the seller back office now',
    lead:
      'The guides say seller support and buyer support are separate, so going in through the back office reaches ' +
      'the right people.',
    answers: {
      settled: 'It is solved',
      promised: 'They named a time and asked me to wait',
      noResult: 'Not solved',
    },
  },
  sellerRefund: {
    short: 'Refund request',
    title: 'Open this refund request right now',
    lead:
      'The guides say a request not handled within 24 hours is approved automatically. The real limit may be ' +
      'shorter; the timer on the after-sales page decides.',
    answers: {
      settled: 'It is dealt with',
      platformRuled: 'The platform ruled for a refund, or it was approved automatically',
      noResult: 'The buyer and I can’t agree; I want the platform',
    },
  },
  sellerTools: {
    short: 'The right tool',
    title: 'Answer buyers in 拼多多商家版 (the seller app) or the back office',
    lead:
      'Some articles tell Pinduoduo sellers to use Qianniu (千牛). That is a mix-up, not your mistake: it is ' +
      'Alibaba’s tool for Taobao and Tmall sellers.',
    answers: {
      settled: 'I can use it now',
      penalised: 'I was penalised for slow replies',
      noResult: 'The tool is faulty and I can’t fix it',
    },
  },
  sellerWeChat: {
    short: 'Not on WeChat',
    title: 'Don’t move to WeChat; stay in the platform’s chat',
    lead:
      'The guides say talking to buyers on WeChat or QQ is punished as 导流违规 (leading buyers off the platform); ' +
      'the platform’s notice decides how severely.',
    answers: {
      settled: 'All right, I’ll stay in the platform’s chat',
      penalised: 'I have already been penalised',
      tool: 'The platform’s messages are awkward or late',
    },
  },
  sellerCallBuyer: {
    short: 'Contact the buyer',
    title: 'Message the buyer inside the platform first',
    lead:
      'The guides say platform messages come first; the phone number on the order is only for when it is really ' +
      'needed and the buyer hasn’t answered.',
    answers: {
      settled: 'I reached them',
      noResult: 'I can’t reach them and want to ask the platform',
    },
  },
  sellerFollowUp: {
    short: 'Follow up',
    title: 'Follow up now, and ask for a person to review it',
    lead: 'One try without a result is no reason to give up. Bring the agent id, the time and anything new.',
    answers: {
      settled: 'It is solved',
      promised: 'They named another time',
      noResult: 'Still nothing, or I don’t accept the result',
    },
  },
  sellerOutside: {
    short: 'Outside',
    title: 'The platform’s own roads are used up. Which one next?',
    lead:
      'A report asks the regulator to look into it; arbitration or court is for your own loss. Running a shop is ' +
      'not daily-life consumption, so a consumer complaint does not fit.',
    answers: {
      report: 'Report the platform’s rule or conduct',
      court: 'Arbitration under the agreement, or court',
      unsure: 'Not sure',
    },
  },
  sellerReport: {
    short: 'Report it',
    title: 'Report it to the market regulator',
    lead:
      'On 12315 choose 举报 (report), not 投诉 (complaint): you ask the regulator to check whether the platform broke ' +
      'the law.',
    answers: {
      done: 'I have reported it',
      court: 'I want my loss made good: arbitration or court',
    },
  },
  sellerCourt: {
    short: 'Arbitration or court',
    title: 'First see whether your agreement says arbitration or court',
    lead: 'Where you agreed to settle disputes is where you begin. Read that first, then prepare.',
    answers: {
      done: 'I have applied or sued',
      settled: 'The platform and I came to terms',
    },
  },
  sellerWait: {
    short: 'Waiting',
    title: 'You are waiting for an answer; look again on time',
    lead: 'Put your papers in order meanwhile. If the promised time passes in silence, come back and follow up.',
    answers: {},
  },
  sellerSettled: {
    short: 'Settled',
    title: 'This is settled',
    lead: 'A few minutes of tidying up now will help you later.',
    answers: {},
  },
} satisfies typeof source
