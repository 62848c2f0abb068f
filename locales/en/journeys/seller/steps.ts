import type { seller as source } from '../../../zh-CN/journeys/seller/steps'

export const seller = {
  seller: {
    short: 'Selling',
    title: 'You run a shop. What has happened?',
    lead: 'Start with the most urgent thing.',
    answers: {
      emergency: 'Shop suspended, big-sale sign-up broken, or deposit frozen',
      buyer: 'A dispute with a buyer: refund, return, review, wrong price, a lawsuit',
      appeal: 'I’ve been penalised, fined, restricted or my funds are held, and want to appeal',
      deposit: 'My deposit refund is taking too long',
      shop: 'Shop settings, missing orders, campaign sign-up',
      customers: 'Answering or contacting buyers',
      none: 'None of these',
    },
  },
  sellerBuyer: {
    short: 'Dispute with a buyer',
    title: 'What is it with the buyer?',
    lead: 'If a refund request is still open, deal with it first.',
    answers: {
      ticking: 'The buyer asked for a refund and I haven’t answered',
      wrongReturn: 'What came back is wrong: not mine, broken or incomplete',
      moneyGone: 'Money refunded, goods never came back',
      blackmail: 'The buyer uses reviews or complaints to make me pay',
      priceError: 'A wrong price, and many orders',
      summons: 'A buyer sued me, or a market regulator asks',
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
    lead: 'A suspended shop, a broken big-sale sign-up or a frozen deposit is reported here.',
    answers: {
      settled: 'It’s solved',
      promised: 'They gave me a time and asked me to wait',
      noResult: 'No one took it on, or the time passed with no result',
    },
  },
  sellerAppeal: {
    short: 'Appeal',
    title: 'Get your evidence ready and appeal in the seller dashboard',
    lead: 'An appeal depends on evidence.',
    answers: {
      settled: 'It was lifted or changed',
      promised: 'I’ve filed it and was told to wait',
      noResult: 'It was turned down, or there’s been no result',
    },
  },
  sellerDeposit: {
    short: 'Ask about deposit',
    title: 'Find out now where your deposit is stuck',
    lead: 'A reason and a date give you something to ask by next time.',
    answers: {
      settled: 'It was paid back',
      promised: 'They gave me a date and asked me to wait',
      noResult: 'No clear answer, or the date passed and it wasn’t paid',
    },
  },
  sellerRoutine: {
    short: 'Shop settings',
    title: 'Ask in the seller dashboard now how to change it',
    lead: 'One question at a time, with one screenshot.',
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
    lead: 'Say clearly what it’s about; ask for a date.',
    answers: {
      settled: 'It’s solved',
      promised: 'They gave me a time and asked me to wait',
      noResult: 'Not solved',
    },
  },
  sellerRefund: {
    short: 'Refund request',
    title: 'Open this refund request right now',
    lead: 'When the countdown runs out, it may be refunded automatically.',
    answers: {
      settled: 'I’ve dealt with it',
      platformRuled: 'The platform ordered a refund, or it was approved automatically',
      noResult: 'The buyer and I can’t agree; I want to ask the platform',
    },
  },
  sellerWrongReturn: {
    short: 'Wrong return',
    title: 'Film and weigh it; if it’s really wrong, refuse in time',
    lead: 'Leave what came back as it is: keeping evidence matters most.',
    answers: {
      settled: 'It’s solved',
      platformRuled: 'The platform ordered a refund',
      moneyGone: 'The money has already gone to the buyer',
    },
  },
  sellerMoneyGone: {
    short: 'Money gone',
    title: 'Write to the buyer now: return the goods, or pay',
    lead: 'Ask on the platform first; once the evidence is complete, take the next step.',
    answers: {
      settled: 'The goods are back, or it was paid',
      refused: 'The buyer refuses, or never answers',
      noResult: 'I appealed to the platform without result',
    },
  },
  sellerBlackmail: {
    short: 'Review blackmail',
    title: 'Don’t pay; screenshot what they say first',
    lead: 'Is it a real complaint, or pressure to pay?',
    answers: {
      stopped: 'It stopped, or was dealt with',
      promised: 'The platform or the police are on it and asked me to wait',
      noResult: 'It goes on, or nobody takes it on',
    },
  },
  sellerPriceError: {
    short: 'A wrong price',
    title: 'A wrong price: correct it, then tell buyers the truth',
    lead: 'An order is a contract; whether it can be undone depends.',
    answers: {
      settled: 'We agreed, or I shipped them',
      penalised: 'The platform fined me and I want to appeal',
      refused: 'Buyers won’t agree; I want to ask the platform',
    },
  },
  sellerSummons: {
    short: 'Sued or asked',
    title: 'First see whether it’s real, then answer in time',
    lead: 'Don’t ignore it: if it’s real, answering in time lets you be heard.',
    answers: {
      answered: 'I’ve answered and I’m waiting',
      settled: 'I settled with the buyer and they withdrew',
      lost: 'The judgment went against me, or I’m to pay',
    },
  },
  sellerTools: {
    short: 'The right tool',
    title: 'Answer buyers in the seller app or the dashboard',
    lead: 'The seller app on a phone, the dashboard on a computer.',
    answers: {
      settled: 'I can use it now',
      penalised: 'I’ve been penalised for slow replies',
      noResult: 'The tool isn’t working and I can’t fix it',
    },
  },
  sellerWeChat: {
    short: 'Not on WeChat',
    title: 'Stay in the platform’s chat; don’t move to WeChat',
    lead: 'Moving away may be penalised, and leaves no record if something goes wrong.',
    answers: {
      settled: 'All right, I’ll stay in the platform’s chat',
      penalised: 'I’ve already been penalised',
      tool: 'The platform’s messages are awkward to use or often late',
    },
  },
  sellerCallBuyer: {
    short: 'Contact the buyer',
    title: 'Message the buyer on the platform first',
    lead: 'The phone comes last; if a message will do, don’t call.',
    answers: {
      settled: 'I reached them',
      noResult: 'I can’t reach them and want to ask the platform',
    },
  },
  sellerFollowUp: {
    short: 'Ask again',
    title: 'Ask again now, and have a person look at it',
    lead: 'Bring the last agent ID, the time and anything new.',
    answers: {
      settled: 'It’s solved',
      promised: 'They gave me another time',
      noResult: 'Still no result, or I don’t accept it',
    },
  },
  sellerOutside: {
    short: 'Outside',
    title: 'You’ve been through the platform’s own routes. What next?',
    lead: 'Running a shop isn’t buying for daily life, so a consumer complaint doesn’t fit.',
    answers: {
      report: 'Report the platform’s rule or conduct',
      court: 'Claim from the platform: arbitration under the agreement, or court',
      courtBuyer: 'Sue the buyer for the goods or the money',
      unsure: 'I’m not sure',
    },
  },
  sellerReport: {
    short: 'Report it',
    title: 'Report it to the market regulator',
    lead: 'Ask the regulator to check whether the platform’s conduct is illegal.',
    answers: {
      done: 'I’ve reported it',
      refused: 'Not taken, or they say it’s not theirs',
      court: 'I want compensation: arbitration or court',
    },
  },
  sellerCourt: {
    short: 'Against the platform',
    title: 'First see what the agreement says: arbitration or court',
    lead: 'This is about a dispute with the platform; suing a buyer is another road.',
    answers: {
      done: 'I’ve applied for arbitration or sued',
      refused: 'Not filed, I disagree with the result, or they don’t pay',
      settled: 'The platform and I reached an agreement',
    },
  },
  sellerCourtBuyer: {
    short: 'Sue the buyer',
    title: 'Suing the buyer: ask once more, then file',
    lead: 'The defendant is the buyer; you claim the goods, or their price.',
    answers: {
      done: 'I’ve sued',
      refused: 'Not filed, I disagree with the judgment, or they don’t pay',
      settled: 'The buyer returned the goods or paid',
    },
  },
  sellerWait: {
    short: 'Waiting',
    title: 'Wait for the answer, and look again when it’s due',
    lead: 'If the time passes with no answer, come back and ask again.',
    answers: {},
  },
  sellerSettled: {
    short: 'Solved',
    title: 'This one is solved',
    lead: 'A few minutes of tidying up now will help you later.',
    answers: {},
  },
} satisfies typeof source
