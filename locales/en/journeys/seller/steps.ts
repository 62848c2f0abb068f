import type { seller as source } from '../../../zh-CN/journeys/seller/steps'

export const seller = {
  seller: {
    short: 'Selling',
    title: 'You run a shop. What has happened?',
    lead: 'Start with the most urgent thing.',
    answers: {
      emergency: 'Shop suspended, big-sale sign-up broken, or deposit frozen',
      refund: 'A buyer asked for a refund and the clock is running',
      appeal: 'I’ve been penalised or restricted and want to appeal',
      deposit: 'My deposit refund is taking too long',
      shop: 'Shop settings, missing orders, campaign sign-up',
      customers: 'Answering or contacting buyers',
      none: 'None of these',
    },
  },
  sellerShop: {
    short: 'The shop',
    title: 'What is it about the shop?',
    lead: 'Choose the closest one; each needs different things ready.',
    answers: {
      routine: 'Settings: main category, ship-from address and so on',
      order: 'A buyer says they’ve paid, but I can’t see the order',
      campaign: 'Campaign sign-up: unclear conditions or an error',
      none: 'None of these',
    },
  },
  sellerCustomers: {
    short: 'Talking to buyers',
    title: 'What do you need to sort out with the buyer?',
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
    title: 'Use 紧急问题通道 (urgent channel) in your seller dashboard now',
    lead:
      'The guides say a sudden suspension, a broken big-sale sign-up and an unexpectedly frozen deposit all go here, ' +
      'open working days 9:00–18:00; go by what the dashboard shows.',
    answers: {
      settled: 'It’s solved',
      promised: 'They gave me a time and asked me to wait',
      noResult: 'No one took it on, or the time passed with no result',
    },
  },
  sellerAppeal: {
    short: 'Appeal',
    title: 'File your appeal in the seller dashboard now',
    lead:
      'An appeal depends on proof, so get it ready first. The guides say you need a screenshot of the violation ' +
      'notice and the brand authorisation.',
    answers: {
      settled: 'It was lifted or changed',
      promised: 'I’ve filed it and was told to wait',
      noResult: 'It was turned down, or there’s been no result',
    },
  },
  sellerDeposit: {
    short: 'Ask about deposit',
    title: 'Find out now where your deposit is stuck',
    lead: 'A reason and a date give you something to follow up with.',
    answers: {
      settled: 'It was paid back',
      promised: 'They gave me a date and asked me to wait',
      noResult: 'No clear answer, or the date passed and it wasn’t paid',
    },
  },
  sellerRoutine: {
    short: 'Shop settings',
    title: 'Ask in the seller dashboard now how to change it',
    lead:
      'The guides say to ask platform support about settings such as main category and ship-from address, through ' +
      'the seller dashboard; menus change between versions.',
    answers: {
      settled: 'It’s changed',
      promised: 'They gave me a time and asked me to wait',
      noResult: 'Not solved',
    },
  },
  sellerOrder: {
    short: 'Missing order',
    title: 'Check your seller dashboard first, then report it',
    lead: 'Don’t ship until the dashboard itself shows the order as paid.',
    answers: {
      settled: 'The order turned up',
      promised: 'The platform is checking and asked me to wait',
      noResult: 'Not solved',
    },
  },
  sellerCampaign: {
    short: 'Campaign sign-up',
    title: 'Ask about the sign-up now, with screenshots ready',
    lead: 'A screenshot of the error itself shows them where it gets stuck.',
    answers: {
      settled: 'I’m signed up, or it’s clear now',
      promised: 'They gave me a time and asked me to wait',
      noResult: 'Not solved',
    },
  },
  sellerSupport: {
    short: 'Seller support',
    title: 'Contact support from your seller dashboard now',
    lead:
      'The guides say the platform has separate support for sellers and for consumers, so going in through the ' +
      'dashboard gets you the right people.',
    answers: {
      settled: 'It’s solved',
      promised: 'They gave me a time and asked me to wait',
      noResult: 'Not solved',
    },
  },
  sellerRefund: {
    short: 'Refund request',
    title: 'Open this refund request right now',
    lead:
      'The guides say a request not handled within 24 hours is approved automatically. The real limit may be ' +
      'shorter; go by the countdown on the after-sales page.',
    answers: {
      settled: 'I’ve dealt with it',
      platformRuled: 'The platform ordered a refund, or it was approved automatically',
      noResult: 'The buyer and I can’t agree; I want to ask the platform',
    },
  },
  sellerTools: {
    short: 'The right tool',
    title: 'Answer buyers in the seller app or the dashboard',
    lead:
      'Some articles tell Pinduoduo sellers to use Qianniu (千牛). That is a mix-up, not your mistake: it is ' +
      'Alibaba’s tool for Taobao and Tmall sellers.',
    answers: {
      settled: 'I can use it now',
      penalised: 'I’ve been penalised for slow replies',
      noResult: 'The tool isn’t working and I can’t fix it',
    },
  },
  sellerWeChat: {
    short: 'Not on WeChat',
    title: 'Stay in the platform’s chat; don’t move to WeChat',
    lead:
      'The guides say talking to buyers on WeChat or QQ is punished as 导流违规 (leading buyers off the platform); ' +
      'the platform’s notice decides how severely.',
    answers: {
      settled: 'All right, I’ll stay in the platform’s chat',
      penalised: 'I’ve already been penalised',
      tool: 'The platform’s messages are awkward to use or often late',
    },
  },
  sellerCallBuyer: {
    short: 'Contact the buyer',
    title: 'Message the buyer on the platform first',
    lead:
      'The guides say platform messages come first; use the phone number on the order only when you really need to ' +
      'and the buyer hasn’t answered.',
    answers: {
      settled: 'I reached them',
      noResult: 'I can’t reach them and want to ask the platform',
    },
  },
  sellerFollowUp: {
    short: 'Follow up',
    title: 'Follow up now and ask for a human review',
    lead: 'One try without a result is no reason to give up. Bring the last agent number, the time and anything new.',
    answers: {
      settled: 'It’s solved',
      promised: 'They gave me another time',
      noResult: 'Still no result, or I don’t accept it',
    },
  },
  sellerOutside: {
    short: 'Outside',
    title: 'You’ve been through the platform’s own routes. What next?',
    lead:
      'A report asks the regulator to look into it; arbitration or court is for your own loss. Running a shop isn’t ' +
      'buying for daily life, so a consumer complaint doesn’t fit.',
    answers: {
      report: 'Report the platform’s rule or conduct',
      court: 'Arbitration under the agreement, or court',
      unsure: 'I’m not sure',
    },
  },
  sellerReport: {
    short: 'Report it',
    title: 'Report it to the market regulator',
    lead:
      'On 12315 choose 举报 (report), not 投诉 (complaint): it asks the regulator to check whether the platform broke ' +
      'the law.',
    answers: {
      done: 'I’ve reported it',
      court: 'I want compensation: arbitration or court',
    },
  },
  sellerCourt: {
    short: 'Arbitration or court',
    title: 'First see what the agreement says: arbitration or court',
    lead: 'You start wherever you agreed to settle disputes. Read that first, then get your papers ready.',
    answers: {
      done: 'I’ve applied for arbitration or sued',
      settled: 'The platform and I reached an agreement',
    },
  },
  sellerWait: {
    short: 'Waiting',
    title: 'Wait for the answer, and look again when it’s due',
    lead: 'Meanwhile, put your papers in order. If the promised time passes with no answer, come back and follow up.',
    answers: {},
  },
  sellerSettled: {
    short: 'Solved',
    title: 'This one is solved',
    lead: 'A few minutes of tidying up now will help you later.',
    answers: {},
  },
} satisfies typeof source
