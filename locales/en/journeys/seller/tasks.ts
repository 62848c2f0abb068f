import type { seller as source } from '../../../zh-CN/journeys/seller/tasks'

export const seller = {
  sellerOpenEmergency: {
    do: 'Open 紧急问题通道 (urgent channel) in the dashboard',
    how: 'It shows a temporary emergency number, working days 9:00–18:00; at other times leave a message.',
  },
  sellerUrgentProof: {
    do: 'Screenshot of the broken or frozen page',
    how: 'For a sign-up fault, the error message; for a frozen deposit, the amount and the time.',
  },

  sellerPrepareShop: {
    do: 'Give your shop ID and the name on the business licence',
    how: 'Both must match what is registered.',
  },
  sellerPhoneLast: {
    do: 'Don’t call seller numbers found online',
    how: 'Some say a number is for sellers, others for consumers; call only what your dashboard shows.',
  },
  sellerCallMorning: {
    do: 'If you must call, choose the morning of a working day',
    how: 'In the morning it mostly takes under 3 minutes, 14:00–17:00 is the busiest; reports of the speed differ.',
  },
  sellerKeysClaim: {
    do: 'Listen to the end before pressing a key',
    how: 'Some say 1, then 3; press what you hear.',
  },
  sellerNotePromise: {
    do: 'When the promised time comes, look for the result',
    how: 'Nothing yet? Ask again with the agent ID.',
  },

  sellerOpenAppeal: {
    do: 'Log in to the seller dashboard and find where to appeal',
    how: 'If the notice says where and by when, follow it; if not, ask 帮助中心 (help centre). Submit with all the evidence.',
  },
  sellerNoticeProof: {
    do: 'The whole violation notice',
    how: 'The rule, the time and the penalty.',
  },
  sellerBrandProof: {
    do: 'Brand authorisation, or purchase records',
    how: 'They show where the goods come from; without an authorisation, ask whether purchase records will do.',
  },
  sellerDelayProof: {
    do: 'Weather or no couriers: notices and pick-up records',
    how: 'The courier’s notice, the local warning, and how you told buyers at the time.',
  },
  sellerReplyProof: {
    do: 'Your reply figures for the days in question',
    how: 'See which figure was marked down and what the threshold is.',
  },
  sellerAskReasons: {
    do: 'Ask for the grounds in writing and for a person to look again',
    how: 'Ask which facts and which rule; one shop’s restriction was lifted as a mistake, but that is one case.',
  },
  sellerAskSum: {
    do: 'Fined? Ask how the sum was worked out',
    how: 'Ask for the basis and the method; if it seems too high, describe your case and the size of the loss.',
  },
  sellerWhyReasons: {
    do: 'A measure against a shop needs reasons',
    how:
      'Measures on Online Platform Rules, art. 19: the platform must tell you facts, reasons and basis, offer a way ' +
      'to appeal, review in good time and tell you the result; if only a machine decided, a person must when you ask. ' +
      'The article names no number of days.',
  },
  sellerWhyDelay: {
    do: 'Beyond your control (force majeure)? Say so in time',
    how: 'Civil Code, art. 590: you’re excused as far as it stopped you, if you say so in time and prove it; not if you were already late.',
  },
  sellerWhyPenalty: {
    do: 'Penalties need a basis for the sum',
    how:
      'Measures on Online Platform Rules, art. 29: sums must be reasonable, with basis and method of calculation ' +
      'told, and not clearly excessive. It doesn’t make every fine illegal.',
  },

  sellerAskDeposit: {
    do: 'Ask three things through 帮助中心 (help centre)',
    how: 'Which stage it is at, what is missing, by which day you’ll hear.',
  },
  sellerDepositTerms: {
    do: 'Find what your agreement says about returning it',
    how: 'The agreement should say when and how it is paid back; ask by that.',
  },
  sellerDepositProof: {
    do: 'Deposit record and refund request',
    how: 'How much you paid, when you asked for it back, and the status now.',
  },
  sellerChaseDeposit: {
    do: 'No answer? Ask again, and note each time',
    how: 'One shop needed several tries; each time, give the last agent ID and date.',
  },
  sellerFrozenIsUrgent: {
    do: 'Suddenly frozen? Use 紧急问题通道 (urgent channel)',
    how: 'A frozen deposit counts as urgent; a slow refund goes another way.',
  },
  sellerWhyDeposit: {
    do: 'How a deposit comes back must be agreed',
    how:
      'E-Commerce Law, art. 58: where platform and seller set up a consumer-protection deposit, its amount, ' +
      'management, use and return must be agreed clearly.',
  },

  sellerAskHelp: {
    do: 'Contact platform support through 帮助中心 (help centre)',
    how: 'Can’t find it? Search the dashboard for 客服 (support).',
  },
  sellerSeparateSupport: {
    do: 'Use only the support in your seller dashboard',
    how: 'Support for sellers and for consumers is separate; the other one can’t help you.',
  },
  sellerAskRoutine: {
    do: 'Ask through 帮助中心 (help centre) how to change it',
    how: 'Main category, ship-from template and campaign conditions are all asked there.',
  },
  sellerWriteOneThing: {
    do: 'Raise one matter at a time',
    how: 'Say what you want done and where you’re stuck, with one screenshot.',
  },

  sellerCheckOrders: {
    do: 'Search the dashboard again by order number',
    how: 'Try another period and other filters, in case you missed it.',
  },
  sellerHoldShipping: {
    do: 'Not shown as paid? Don’t ship or refund any difference',
    how: 'Trust only the dashboard; a payment screenshot can be faked.',
  },
  sellerAskOrder: {
    do: 'Ask the buyer for the order number in the chat',
    how: 'Only order number and order time: no codes, no passwords, no payment pages.',
  },
  sellerOrderProof: {
    do: 'The dashboard page where the order doesn’t show',
    how: 'Include the order number and the time of your search.',
  },

  sellerAskCampaign: {
    do: 'Report it through 帮助中心 (help centre)',
    how: 'Give the campaign, the product and the time of the error.',
  },
  sellerCampaignProof: {
    do: 'The sign-up page and the error message',
    how: 'Show the time too, so that they can match their records.',
  },
  sellerReadConditions: {
    do: 'Check the conditions on the campaign page',
    how: 'Don’t go by what’s passed around in groups; if it isn’t clear, ask platform support.',
  },
  sellerCampaignIsUrgent: {
    do: 'Sale about to start? Use 紧急问题通道 (urgent channel)',
    how: 'A broken big-sale sign-up counts as urgent; the channel is open working days 9:00–18:00.',
  },

  sellerUsePddTool: {
    do: 'Answer buyers in 拼多多商家版 (the seller app)',
    how: 'On a phone under 消息→客服消息 (messages → customer messages), on a computer in the seller dashboard.',
  },
  sellerNotQianniu: {
    do: 'You don’t need Qianniu (千牛): it isn’t a Pinduoduo tool',
    how: 'It is Alibaba’s, for Taobao and Tmall sellers; if you couldn’t find its menus, that wasn’t your fault.',
  },
  sellerWelcome: {
    do: 'Set up a greeting, quick replies and the chat bot',
    how: 'Prepare answers on size, shipping and returns; what the bot can’t answer, a person takes over.',
  },
  sellerReplyRate: {
    do: 'Check your reply figures every day',
    how: 'Some say 80% within 5 minutes, others human replies within 3 minutes; look at the one in your dashboard.',
  },
  sellerServe: {
    do: 'Answer promptly, kindly and correctly',
    how: 'Know your specifications, stock, shipping and returns; if you don’t know, say by when you’ll answer.',
  },
  sellerWeekly: {
    do: 'Once a week, look at what people keep asking',
    how: 'Put the most frequent answers on the product page.',
  },
  sellerToolSlow: {
    do: 'Messages late? Restart, then ask the platform to fix it',
    how: 'One seller moved to WeChat because messages were slow and was penalised; stay on the platform.',
  },
  sellerStayInApp: {
    do: 'Say everything to buyers in the platform’s chat',
    how: 'WeChat or QQ counts as 导流违规 (leading buyers away); the chat is also your evidence.',
  },

  sellerStopMoving: {
    do: 'Don’t give out your WeChat, and don’t add the buyer’s',
    how: 'It counts as 导流违规 (leading buyers away); if the buyer suggests it, decline politely.',
  },
  sellerPenaltyCase: {
    do: 'If you already did, stop now',
    how: 'One seller was fined and ranked lower for it; the sooner you stop, the easier it is to explain.',
  },
  sellerSayAgain: {
    do: 'Repeat in the chat what was agreed on WeChat',
    how: 'Refunds, resends and dates: only then are they on the platform’s record.',
  },
  sellerChatProof: {
    do: 'The platform’s chat, with what came before and after',
    how: 'It shows that you dealt with it on the platform.',
  },

  sellerMessageFirst: {
    do: 'Put three things into the message',
    how: 'Which order, what to confirm, and by when you need an answer.',
  },
  sellerCallOnlyIfNeeded: {
    do: 'No reply and it’s urgent? Then call the number on the order',
    how: 'If it isn’t urgent, keep waiting for a reply and don’t bother people.',
  },
  sellerCallManner: {
    do: 'Call once, say who you are and why, then hang up',
    how: 'Call in the daytime; don’t push for reviews or try to sell.',
  },
  sellerWriteAfterCall: {
    do: 'After the call, add a line in the chat',
    how: 'Write down what you agreed, so both of you have a record.',
  },
  sellerAskNoCodes: {
    do: 'Never ask a buyer for a code, a password or a transfer',
    how: 'Scammers posing as sellers do; if you never ask, buyers can tell the difference.',
  },

  sellerChaseNow: {
    do: 'Contact them again from the dashboard',
    how: 'First the last time, agent ID and promise, then what you want now.',
  },
  sellerNewProof: {
    do: 'Anything you didn’t hand in last time',
    how: 'Nothing new? Put the old papers in order and say what each one shows.',
  },

  sellerFileReport: {
    do: 'On the 12315 platform choose 举报 (report), not 投诉 (complaint)',
    how: 'Running a shop isn’t daily-life consumption, so a complaint may be refused; anyone may report illegal conduct.',
  },
  sellerReportGrounds: {
    do: 'Say which rule or conduct of the platform is wrong',
    how: 'For example unreasonable limits or fees, or forced refunds without return; the regulator judges whether it’s illegal.',
  },
  sellerRuleChange: {
    do: 'Rule changed suddenly? Check whether it was announced',
    how: 'Changes must be published at least 7 days ahead; for very many users, large changes or important interests, 15.',
  },
  sellerRulesProof: {
    do: 'The published rules and the notice to you',
    how: 'Rules change, so save them as they stand today.',
  },
  sellerWhyReport: {
    do: 'A report is not a complaint',
    how:
      'Measures on Market Complaints and Reports, art. 3 and art. 16: a complaint is about daily-life purchases and ' +
      'is refused otherwise; anyone may report suspected illegal conduct. Art. 31: reports about a platform are ' +
      'handled where the platform is domiciled.',
  },
  sellerWhyGrounds: {
    do: 'What a platform may not do to sellers',
    how:
      'E-Commerce Law, art. 35: no unreasonable limits or fees. Measures on Online Platform Rules, art. 27: no ' +
      'forcing of refunds without return or of promotions. Art. 28: no double charges, no charge without a service.',
  },
  sellerWhyRules: {
    do: 'Changes of rules must be announced',
    how:
      'E-Commerce Law, art. 33 and art. 34: rules must be shown at all times, changes at least seven days ahead. ' +
      'Measures on Online Platform Rules, art. 12: fifteen days for very many users, large changes or important interests.',
  },

  sellerReadAgreement: {
    do: 'Find the disputes clause in your seller agreement',
    how: 'Arbitration or court, and where? Go by the one you signed; we haven’t checked the current text.',
  },
  sellerOriginalRecords: {
    do: 'Ask the platform in writing for contract and records',
    how: 'Ask once by letter, and keep evidence that you did.',
  },
  sellerCourtProof: {
    do: 'Your papers in date order',
    how: 'Agreement, notices, appeals and answers, and how you worked out your loss; say what each one shows.',
  },
  tradeWhyRecords: {
    do: 'They must provide the original records',
    how: 'E-Commerce Law, art. 62: in a dispute, e-commerce operators must provide the original contract and transaction ' +
      'records, and are liable if they lose, alter or withhold them.',
  },

  sellerCheckBack: {
    do: 'Look in the dashboard: has it really changed?',
    how: 'Restriction gone, money in, order there? If not, come back and carry on.',
  },
  sellerKeepFile: {
    do: 'Keep screenshots, agent IDs and numbers in one place',
    how: 'If it happens again, you won’t have to start from scratch.',
  },

  sellerOpenRefund: {
    do: 'Open this refund request and see how much time is left',
    how: 'Can’t find it? Search the dashboard for 售后 (after-sales).',
  },
  sellerTimerDecides: {
    do: 'Act before the countdown on the page runs out',
    how: 'Left for 24 hours, a refund is approved automatically, perhaps sooner; trust only the countdown on the page.',
  },
  sellerReadReason: {
    do: 'Read the reason and look at the buyer’s pictures',
    how: 'Not sure? Ask in the chat, with an eye on the countdown.',
  },
  sellerAnswerRefund: {
    do: 'Decide: agree, or make an offer',
    how: 'If the buyer has the goods, you can refund once they are back and checked; say how much and who pays shipping.',
  },
  sellerRefundProof: {
    do: 'The chat with the buyer and the after-sales page',
    how: 'With what came before and after, and times.',
  },
  sellerRefundOnly: {
    do: 'Told to refund without a return? You can appeal',
    how: 'Write that the buyer still has the goods and that you ask for return and refund.',
  },
  sellerWhyRefundOnly: {
    do: 'A platform may not force refunds without return',
    how:
      'Measures on Online Platform Rules, art. 27: a platform may not use its rules to force, directly or not, ' +
      '退款不退货 (refund without return) on sellers. Whether your order counts depends on the facts.',
  },

  wrongReturnFilm: {
    do: 'Not opened yet? Open it on video, in one take',
    how: 'Label, box, weighing, opening, contents; if it’s open already, photograph everything now.',
  },
  wrongReturnRefuse: {
    do: 'If it’s really wrong, refuse before the countdown ends',
    how: 'Write “退回的和我发的不一样” (what came back is not what I sent) and how it differs, and add the video; don’t agree, and don’t let time run out.',
  },
  wrongReturnSeal: {
    do: 'Seal it as it came; don’t use it or send it off',
    how: 'Keep box and label with it: the platform or a court may want to see it.',
  },
  wrongReturnCourier: {
    do: 'Ask the courier for the weights and delivery record',
    how: 'Compare the weight you sent, the weight sent back and the weight received; ask for it in writing.',
  },
  wrongReturnPlatform: {
    do: 'The buyer denies it? Ask the platform to decide',
    how: 'Hand in video, weights and courier record together, and say what you want.',
  },
  wrongReturnVideo: {
    do: 'Video and photos of opening the return',
    how: 'The tracking number and the contents should be in the same picture.',
  },
  wrongReturnWeights: {
    do: 'The weights, side by side',
    how: 'The courier’s records going out and coming back, and your own.',
  },
  wrongReturnTried: {
    do: 'Opening and trying goods is not a swap',
    how: 'If goods and parts are all there and undamaged, refund by the rules.',
  },
  wrongReturnWhy: {
    do: 'What counts as an intact return',
    how:
      'Interim Measures on Seven-Day Returns, art. 8: quality and function kept, goods, parts and labels complete; ' +
      'opening and reasonable trying don’t matter. Art. 9: overuse that takes much of the value does. Art. 12: parts ' +
      'and gifts come back too.',
  },

  moneyGoneLook: {
    do: 'See how the money went out',
    how: 'Run out of time, decided by the platform, or agreed by yourself? Screenshot the after-sales record.',
  },
  moneyGoneWrite: {
    do: 'Ask the buyer in the chat to return the goods or pay',
    how: 'Send the words below; if they have sent it, ask for the tracking number.',
  },
  moneyGoneAppeal: {
    do: 'Decided by the platform, or automatic? Appeal at once',
    how: 'Write that the money is gone and the goods are not back; ask for the grounds and for a person to look again.',
  },
  moneyGoneSum: {
    do: 'List it: one order, one line',
    how: 'Price, shipping, time of refund, delivery, and which screenshot shows it.',
  },
  moneyGoneRecords: {
    do: 'Ask the platform in writing for the original records',
    how: 'Order, chat, refund and tracking: you’ll need them to file.',
  },
  moneyGoneProof: {
    do: 'The refund record, and the delivery to the buyer',
    how: 'Best with order number and time in one picture.',
  },
  moneyGoneSent: {
    do: 'Photos, weight and serial number when you sent it',
    how: 'They show what it was; a packing video is best.',
  },
  moneyGoneOpponent: {
    do: 'In court, the defendant is the buyer, not the platform',
    how: 'The buyer has the money and the goods; what the platform did wrong is a separate appeal.',
  },
  moneyGoneNoThreats: {
    do: 'No threats, no visits, no publishing the buyer’s details',
    how: 'It puts you in the wrong and may be illegal.',
  },
  moneyGoneWhy: {
    do: 'Nobody keeps both money and goods',
    how:
      'Civil Code, art. 577: whoever doesn’t perform as agreed is liable. Art. 157: if a deal is void or cancelled, ' +
      'money and goods go back. Art. 985: a gain without legal ground must be given back to whoever lost by it. Ask ' +
      'the court which one fits when you file.',
  },
  buyerFraud: {
    do: 'Looks like deliberate cheating? Report it at a police station',
    how: 'Swaps, empty parcels, many orders by one person: bring video and list; the police decide whether it’s fraud.',
  },
  buyerFraudWhy: {
    do: 'Cheating for refunds has consequences',
    how:
      'Public Security Administration Penalties Law, art. 58: fraud and blackmail are punished even below a crime. ' +
      'Implementing Regulations of the Consumer Protection Law, art. 49, and Measures on Market Complaints and ' +
      'Reports, art. 42: cheating for compensation by swapping, faking or inventing goes to the police.',
  },

  blackmailDontPay: {
    do: 'Don’t pay, and give no cashback on the side',
    how: 'Whoever pays once is asked again, and money outside the platform is hard to explain.',
  },
  blackmailCheckGoods: {
    do: 'Look at the goods: if they’re faulty, follow the rules',
    how: 'Refund or exchange what you owe, and write it in the chat.',
  },
  blackmailReport: {
    do: 'Report the order to the platform from the dashboard',
    how: 'Add their words and ask for a check; what becomes of the review is decided by the platform’s rules.',
  },
  blackmailPolice: {
    do: 'They still press for money? Go to the police',
    how: 'Bring their words, the sum and the times to a police station, or call 110; the police decide whether it’s blackmail.',
  },
  blackmailReply: {
    do: 'Explain once, truthfully, under the review',
    how: 'Facts only: never the buyer’s name, phone or address.',
  },
  blackmailWords: {
    do: 'Their words: “pay, or a bad review”',
    how: 'With account, time and sum; if it was by phone, write it down the same day.',
  },
  blackmailSincere: {
    do: 'A sincere bad review or a lawful claim is not blackmail',
    how: 'Buyers may review truthfully and claim what the law gives; don’t press them to delete.',
  },
  blackmailNoRemoval: {
    do: 'It may not come down; don’t pay for removal',
    how: 'The platform may not simply delete consumers’ reviews either.',
  },
  blackmailWhy: {
    do: 'Using reviews or complaints to extort is not allowed',
    how:
      'Implementing Regulations of the Consumer Protection Law, art. 27: complaints and reports may not serve improper ' +
      'gain. Art. 49: inventing facts to cheat or blackmail is dealt with by the police, and may be a crime. Public ' +
      'Security Administration Penalties Law, art. 58: blackmail is punished even below a crime.',
  },
  blackmailReviewWhy: {
    do: 'Why reviews can’t simply be deleted',
    how:
      'E-Commerce Law, art. 39: a platform must let consumers review and may not delete their reviews.',
  },

  priceErrorStop: {
    do: 'Correct the price or take it down at once',
    how: 'Screenshot the wrong page and the corrected one, with the time.',
  },
  priceErrorTell: {
    do: 'Tell buyers the truth: a wrong price, and your offer',
    how: 'Use the words below, order by order; don’t invent “out of stock”.',
  },
  priceErrorShip: {
    do: 'Work it out: ship them, or ask to have it undone',
    how: 'An order is a contract; only a court or arbitration can undo it, saying so is not enough.',
  },
  priceErrorAsk: {
    do: 'Ask the platform from the dashboard how to handle it',
    how: 'Have it write whether there is a fine, how much, and by which rule.',
  },
  priceErrorProof: {
    do: 'Evidence of the mistake: cost, usual price, price log',
    how: 'The mistake is yours to prove.',
  },
  priceErrorNoForcing: {
    do: 'Don’t push buyers to say they changed their mind',
    how: 'That would be untrue, and may be penalised.',
  },
  priceErrorWhy: {
    do: 'When a wrong price can be undone',
    how: 'Civil Code, arts. 147 and 152: a court or arbitration can undo a serious mistake, within 90 days; Interpretation, art. 19: you prove it.',
  },
  priceErrorWhyContract: {
    do: 'Not shipping has consequences',
    how: 'E-Commerce Law, art. 49: an order is a contract; Civil Code, art. 577: who does not perform is liable.',
  },
  sellerOfficeLetter: {
    do: 'A market regulator asks? Answer in time too',
    how: 'A buyer’s complaint is mediated: you may say yes or no. What you hand in must be true.',
  },
  sellerSummonsProof: {
    do: 'Order, shipping, chat and after-sales records',
    how: 'In order of time; keep the envelope, it shows the day it came.',
  },
  sellerSummonsSettle: {
    do: 'If the buyer is right, refund or pay first',
    how: 'Put it in writing and ask them to withdraw; until told otherwise, attend.',
  },
  sellerWhyMediation: {
    do: 'Mediation needs both sides',
    how: 'Measures on Market Complaints and Reports, arts. 18 and 23: without agreement it ends, and the buyer can sue.',
  },
  courtBuyerWho: {
    do: 'Put the buyer’s details together',
    how: 'Recipient, phone and address on the order, only for filing; if that isn’t enough, ask the court.',
  },
  courtBuyerWhere: {
    do: 'Call 12368 and ask which court',
    how: 'Mostly the court where the buyer lives or where the goods were received.',
  },
  courtBuyerClaim: {
    do: 'Say what you want: the goods, or their price',
    how: 'One order, one line; shipping apart.',
  },
  courtBuyerDemand: {
    do: 'Before suing, ask once more in writing',
    how: 'In the platform’s chat, with a last day; file when it has passed.',
  },
  courtBuyerWorth: {
    do: 'Work out first whether it’s worth it',
    how: 'Many small orders? Ask the court whether they can be handled together.',
  },
  courtBuyerWhy: {
    do: 'Which court',
    how:
      'Civil Procedure Law, art. 24: the court of the defendant’s home or of the place of performance. Supreme Court ' +
      'Interpretation of the Civil Procedure Law, art. 20: for goods ordered online and delivered, the place of ' +
      'receipt counts, unless agreed otherwise.',
  },

  tradeThreeYears: {
    do: 'Mind the three-year limit',
    how: 'Generally three years from the day you knew, or should have known, of the harm and who caused it (Civil Code, art. 188).',
  },
  tradeSmallClaim: {
    do: 'Only money, and a small sum? Ask about small claims',
    how: 'With clear facts it’s quicker, decided once, with no appeal.',
  },
  tradeSmallClaimWhy: {
    do: 'What counts as small',
    how:
      'Civil Procedure Law, art. 165: simple money claims with clear facts and little dispute, up to half of the ' +
      'province’s average yearly wage for the year before, go to the small-claims procedure and are decided once.',
  },
  tradeLegalAid: {
    do: 'Before suing, call 12348 and ask',
    how: 'It’s the public legal services line: are your papers enough, and where do you file?',
  },
  tradeReportFacts: {
    do: 'Write only what you can show',
    how: 'When, who, what they did: one line each, noting which screenshot shows it.',
  },
  tradeReportNotMoney: {
    do: 'A report doesn’t get your money back',
    how: 'For your own loss you will mostly need negotiation, arbitration or court.',
  },
  tradeReportRefused: {
    do: 'Report not taken? Ask why, and whose it is',
    how: 'Have it in writing; if you don’t know whose it is, ask 12345.',
  },
  tradeNoteReceipt: {
    do: 'Write down the registration number and the date',
    how: 'You’ll need them to check progress or add papers.',
  },
} satisfies typeof source
