import type { seller as source } from '../../../zh-CN/journeys/seller/tasks'

export const seller = {
  sellerOpenEmergency: {
    do: 'In the seller dashboard’s 帮助中心 (help centre), open 紧急问题通道',
    how:
      'The guides say 紧急问题通道 (urgent channel) shows a temporary emergency number and is open working days ' +
      '9:00–18:00; go by what the dashboard shows. Outside those hours, leave a message there with your shop ID and ' +
      'what happened.',
  },
  sellerUrgentProof: {
    do: 'Screenshot the broken or frozen page',
    how:
      'For a campaign fault, screenshot the sign-up page and the error message. If the deposit is frozen, show the ' +
      'amount and the time as well.',
  },

  sellerPrepareShop: {
    do: 'Have your shop ID and the name on the business licence ready',
    how:
      'The guides say the shop ID is under 店铺设置 (shop settings) in the seller dashboard. Your details must match ' +
      'what is registered there, or they may not be able to help.',
  },
  sellerPhoneLast: {
    do: 'Don’t call seller numbers found online; use the dashboard first',
    how:
      'Some guides say a number is for sellers, others that the same one is for consumers, and it can’t be verified. ' +
      'If you call, call only a number your seller dashboard shows.',
  },
  sellerCallMorning: {
    do: 'If you must call, choose the morning of a working day',
    how:
      'The guides say lines are open working days 9:00–18:00, with under 3 minutes’ wait in the morning and perhaps ' +
      '10 at 14:00–17:00, the busiest time. They disagree on speed; go by what the dashboard shows.',
  },
  sellerKeysClaim: {
    do: 'On the phone, listen to the end before pressing a key',
    how:
      'The guides say 1, then 3, then give your shop ID and problem. Go by what you hear.',
  },
  sellerNotePromise: {
    do: 'Write down the promised time, and check when it comes',
    how:
      'Ask “by which day and what time?” If it passes with no answer, ask again with the agent number and ticket ' +
      'number; you can follow up several times.',
  },

  sellerOpenAppeal: {
    do: 'Log in to the seller dashboard and file your appeal',
    how:
      'First check whether the violation notice says where to appeal and by when; if so, follow it. If not, the ' +
      'guides say to ask the platform through 帮助中心 (help centre); menus change between versions.',
  },
  sellerNoticeProof: {
    do: 'Screenshot the whole violation notice',
    how: 'Make sure the rule, the time and the penalty are readable, so support knows where to look.',
  },
  sellerBrandProof: {
    do: 'Have the brand authorisation ready',
    how:
      'It shows where your goods come from. If you have none, get your purchase records ready and ask whether they ' +
      'will do.',
  },
  sellerReplyProof: {
    do: 'Screenshot your reply figures and the penalty notice',
    how:
      'See which figure was marked down and for which days. The guides say a low reply rate hurts the shop; for the ' +
      'figure and threshold, go by your seller dashboard.',
  },
  sellerAskReasons: {
    do: 'Ask for the grounds in writing, and for a human review',
    how:
      'According to copies we read, Measures on Online Platform Rules (article not checked): adverse measures need ' +
      'facts, reasons and basis, and can’t be left to a machine if you ask for a person. The guides tell of a ' +
      'restriction lifted as a mistake; for yours, go by the platform’s notice.',
  },

  sellerAskDeposit: {
    do: 'Ask in the seller dashboard where the deposit is stuck',
    how:
      'Ask three things: which stage it’s at, what’s missing, and by which day you’ll hear. The guides say to go ' +
      'through 帮助中心 (help centre); menus change between versions.',
  },
  sellerDepositTerms: {
    do: 'Find what your agreement says about returning the deposit',
    how:
      'E-Commerce Law, art. 58: where platform and merchant agree on a consumer-protection deposit, they must agree ' +
      'clearly on its amount, management, use and return. You’re on firmer ground if you ask by the agreement.',
  },
  sellerDepositProof: {
    do: 'Screenshot the deposit record and your refund request',
    how: 'Show how much you paid, the day you asked for it back and the status on the page.',
  },
  sellerChaseDeposit: {
    do: 'No answer? Keep following up, and note each time',
    how:
      'The guides tell of a shop that needed several tries; no one can say how many it takes. Each time, give the ' +
      'last agent number and date.',
  },
  sellerFrozenIsUrgent: {
    do: 'Suddenly frozen? Use 紧急问题通道 (urgent channel) instead',
    how:
      'The guides say an unexpectedly frozen deposit counts as urgent; a slow refund does not. Go by what the seller ' +
      'dashboard shows.',
  },

  sellerAskHelp: {
    do: 'Contact platform support through 帮助中心 (help centre)',
    how:
      'The guides say all seller problems start here, in the seller dashboard. Menus change between versions; if you ' +
      'can’t find it, search the dashboard for 客服 (support).',
  },
  sellerSeparateSupport: {
    do: 'Ask only through the seller dashboard, not elsewhere',
    how:
      'The guides say shop, listing, settlement, rules and marketing questions all go here, separate from consumer ' +
      'support. Some call it fast, others slower but more expert; there’s no telling.',
  },
  sellerAskRoutine: {
    do: 'Ask through 帮助中心 (help centre) how to change it',
    how:
      'The guides say everyday questions such as main category, ship-from template and campaign conditions all go ' +
      'here, in the seller dashboard; menus change between versions.',
  },
  sellerWriteOneThing: {
    do: 'Raise one matter at a time',
    how: 'Say what you want done and where you’re stuck, with one screenshot. It saves going back and forth.',
  },

  sellerCheckOrders: {
    do: 'Search the seller dashboard again by order number',
    how:
      'Try another period and other filters first, in case you missed it. The guides say to report it to platform ' +
      'support if a buyer has paid and the order isn’t there.',
  },
  sellerHoldShipping: {
    do: 'Not shown as paid? Don’t ship, and don’t refund any difference',
    how: 'Trust only the seller dashboard, never a payment screenshot someone sends. Screenshots can be faked.',
  },
  sellerAskOrder: {
    do: 'Ask the buyer for the order number in the platform’s chat',
    how: 'Ask only for the order number and order time. No codes, no passwords, no full-screen payment pages.',
  },
  sellerOrderProof: {
    do: 'Screenshot the dashboard where the order doesn’t show',
    how:
      'Include the order number and the time of your search, so support can compare. Give your shop ID when you ' +
      'report it.',
  },

  sellerAskCampaign: {
    do: 'Report the campaign problem through 帮助中心 (help centre)',
    how:
      'Give the campaign, the product and the time of the error. The guides say sign-up faults are reported here, in ' +
      'the seller dashboard; menus change between versions.',
  },
  sellerCampaignProof: {
    do: 'Screenshot the sign-up page and the error message',
    how: 'A campaign report rests on these two. Show the time too, so they can match their records.',
  },
  sellerReadConditions: {
    do: 'First check the conditions on the campaign page',
    how:
      'Go by what the campaign page says at the time, not what’s passed around in groups. If it isn’t clear, ask ' +
      'platform support.',
  },
  sellerCampaignIsUrgent: {
    do: 'Sale about to start, entry broken? Use 紧急问题通道 (urgent channel)',
    how:
      'The guides say a broken big-sale sign-up is urgent and the channel is open working days 9:00–18:00; go by ' +
      'what the seller dashboard shows.',
  },

  sellerOpenRefund: {
    do: 'Open this refund request and see how much time is left',
    how:
      'The guides say it’s under 订单管理→待处理退款 (orders → refunds to handle). Menus change between versions; if you ' +
      'can’t find it, search the seller dashboard for 售后 (after-sales).',
  },
  sellerTimerDecides: {
    do: 'Go only by the countdown on the after-sales page',
    how:
      'The guides say a request not handled within 24 hours is approved automatically. The real limit may be ' +
      'shorter: go by the countdown on the after-sales page, and act now.',
  },
  sellerReadReason: {
    do: 'Read the reason and look at the buyer’s pictures',
    how:
      'Look at the reason first, then decide whether to agree or negotiate. If you’re unsure, ask in the chat, with ' +
      'an eye on the countdown.',
  },
  sellerAnswerRefund: {
    do: 'Decide: agree, or make an offer in the chat',
    how:
      'You can agree, or negotiate first, for instance a refund once the goods come back. Say how much, who pays the ' +
      'shipping, and by which day.',
  },
  sellerRefundProof: {
    do: 'Keep the shipping records, product photos and chat',
    how: 'They show how the goods were sent and what was said.',
  },
  sellerRefundOnly: {
    do: 'If “refund without return” seems unfair, appeal',
    how:
      'According to copies we read, Measures on Online Platform Rules, art. 27, don’t let a platform force 仅退款 ' +
      '(refund only) on merchants. Whether your order counts depends on the platform’s answer and the official text.',
  },

  sellerUsePddTool: {
    do: 'Open 拼多多商家版 (the seller app) and reply under 消息→客服消息',
    how:
      'The guides say it’s 消息→客服消息 (messages → customer messages) on a phone, and the seller dashboard on a ' +
      'computer. Menus change between versions.',
  },
  sellerNotQianniu: {
    do: 'You don’t need Qianniu (千牛): it isn’t a Pinduoduo tool',
    how:
      'Qianniu is Alibaba’s workbench for Taobao and Tmall sellers. One guide calls it a Pinduoduo tool; if you ' +
      'couldn’t find its menus, that wasn’t your fault.',
  },
  sellerWelcome: {
    do: 'Set up a greeting, quick replies and the chat bot',
    how:
      'The guides say the seller dashboard has these: prepare answers on size, shipping and returns. Go by what the ' +
      'dashboard shows; an automatic reply doesn’t replace a person.',
  },
  sellerReplyRate: {
    do: 'Check your reply figures in the dashboard every day',
    how:
      'The guides say 80% within 5 minutes, or your traffic suffers; in public material the dashboard says 3 ' +
      '分钟人工回复率（8–23 点） (human replies within 3 minutes, 8:00–23:00). Go by your seller dashboard; if you’re low, add ' +
      'people or improve your quick replies.',
  },
  sellerServe: {
    do: 'Answer promptly, kindly and correctly',
    how:
      'Know your specifications, materials, stock, shipping and returns, and be flexible within the rules. If you ' +
      'don’t know, say “let me check; I’ll reply by …”.',
  },
  sellerWeekly: {
    do: 'Once a week, look at what people keep asking',
    how: 'Put the most frequent answers on the product page, so you needn’t explain them again and again.',
  },
  sellerToolSlow: {
    do: 'Messages late? Restart the app, then ask the platform to fix it',
    how:
      'The guides tell of a seller who switched to WeChat because messages were slow, and was penalised. Even if ' +
      'it’s slow, stay on the platform.',
  },
  sellerStayInApp: {
    do: 'Say everything to buyers in the platform’s chat',
    how:
      'The guides say talking on WeChat or QQ is punished as 导流违规 (leading buyers off the platform). The platform’s ' +
      'records are also your proof later.',
  },

  sellerStopMoving: {
    do: 'Don’t give out your WeChat, and don’t add the buyer’s',
    how:
      'The guides say this is punished as 导流违规 (leading buyers off the platform); the platform’s notice decides how ' +
      'severely. If the buyer suggests it, decline politely.',
  },
  sellerPenaltyCase: {
    do: 'If you already did, stop now',
    how:
      'The guides tell of a seller who was fined and ranked lower for it; for yours, go by the platform’s notice. ' +
      'The sooner you stop, the easier it is to explain.',
  },
  sellerSayAgain: {
    do: 'Repeat in the platform’s chat anything important said on WeChat',
    how: 'Include refunds, resends and dates. If there’s a dispute later, you’ll need it on the platform’s record.',
  },
  sellerChatProof: {
    do: 'Screenshot the platform’s chat, with what came before and after',
    how:
      'The guides say the penalty is for leading buyers away. A complete chat shows that you dealt with it on the ' +
      'platform.',
  },

  sellerMessageFirst: {
    do: 'Message the buyer on the platform first, and wait a little',
    how: 'Say which order, what to confirm, and by when you need an answer.',
  },
  sellerCallOnlyIfNeeded: {
    do: 'Call the number on the order only if you must and they don’t reply',
    how:
      'The guides say to message on the platform first, leave the phone until last, and not bother people. If it ' +
      'isn’t urgent, keep waiting for a reply.',
  },
  sellerCallManner: {
    do: 'Call once, say who you are and why, then hang up',
    how:
      'Be friendly and know your goods, so it isn’t taken as harassment. Call in the daytime; don’t push for reviews ' +
      'or try to sell.',
  },
  sellerWriteAfterCall: {
    do: 'After the call, add a line in the platform’s chat',
    how: 'Write down what you agreed, so both of you have a record.',
  },
  sellerAskNoCodes: {
    do: 'Never ask a buyer for a code, a password or a transfer',
    how: 'Scammers posing as sellers do. If you never ask, buyers can tell the difference.',
  },

  sellerChaseNow: {
    do: 'Contact them again from the dashboard, with agent number and time',
    how:
      'First say when, who and what was promised, then what you want now. If no answer comes, don’t give up; you can ' +
      'follow up several times.',
  },
  sellerNewProof: {
    do: 'Add anything you didn’t hand in last time',
    how: 'If there’s nothing new, put the old papers in order again and say what each one shows.',
  },

  sellerFileReport: {
    do: 'On the 12315 platform choose 举报 (report), not 投诉 (complaint)',
    how:
      'According to copies we read, Measures on Market Complaints and Reports, art. 16: a complaint may be refused ' +
      'if the purchase was not for daily life, and running a shop isn’t. Reporting illegal conduct is a different ' +
      'matter, and you can do it.',
  },
  sellerReportGrounds: {
    do: 'Say which rule or conduct of the platform may be illegal',
    how:
      'E-Commerce Law, art. 35: a platform may not use terms, rules or technology to put unreasonable limits or fees ' +
      'on merchants. According to copies we read, Measures on Online Platform Rules, art. 27, don’t let it force 仅退款 ' +
      '(refund only) on them. Whether yours counts is for the regulator to judge.',
  },
  sellerRuleChange: {
    do: 'If a rule changed suddenly, check whether it was announced first',
    how:
      'E-Commerce Law, art. 34: changes must be published at least seven days ahead. According to copies we read, ' +
      'Measures on Online Platform Rules, art. 12: fifteen days where most people or major interests are affected.',
  },
  sellerRulesProof: {
    do: 'Screenshot the platform’s published rules and its notice to you',
    how:
      'Rules change, so save them as they stand today. E-Commerce Law, art. 33: the platform must keep its terms and ' +
      'rules prominently on its home page, readable and downloadable in full.',
  },

  sellerReadAgreement: {
    do: 'Find the disputes clause in your seller agreement',
    how:
      'See whether it says arbitration or court, and where. We haven’t checked the current agreement; go by the one ' +
      'you signed.',
  },
  sellerOriginalRecords: {
    do: 'Ask the platform in writing for the contract and order records',
    how:
      'E-Commerce Law, art. 62: in a dispute, e-commerce operators must provide the original contract and ' +
      'transaction records. Ask once in writing, and keep proof that you did.',
  },
  sellerCourtProof: {
    do: 'Put your papers in date order',
    how:
      'Include the agreement, notices, appeals and answers, and how you worked out your loss. Say what each one shows.',
  },

  sellerCheckBack: {
    do: 'Look in the seller dashboard and make sure it really changed',
    how: 'Is the restriction gone, the money in, the order there? If not, come back and carry on.',
  },
  sellerKeepFile: {
    do: 'Keep screenshots, agent numbers and ticket numbers in one place',
    how: 'If it happens again, you won’t have to start from scratch.',
  },

  tradeThreeYears: {
    do: 'Mind the three-year limit',
    how:
      'Civil Code, art. 188: generally three years from the day you knew, or should have known, of the harm and ' +
      'who caused it, unless a law says otherwise.',
  },
  tradeSmallClaim: {
    do: 'Only money, and a small sum? Ask about small claims',
    how:
      'Civil Procedure Law, art. 165: simple money claims with clear facts and little dispute, up to half of the ' +
      'province’s average yearly wage for the year before, go to the small-claims procedure and are decided once, ' +
      'with no appeal.',
  },
  tradeLegalAid: {
    do: 'Before you sue, call 12348 and ask',
    how: 'It’s the public legal services line. Ask whether your papers are enough and where to file.',
  },
  tradeReportFacts: {
    do: 'Write only what you can prove',
    how: 'When, who, what they did: one line each, noting which screenshot shows it.',
  },
  tradeReportNotMoney: {
    do: 'A report doesn’t get your money back',
    how:
      'A report asks the regulator to look into illegal conduct. For your own loss you will mostly need negotiation, ' +
      'arbitration or court.',
  },
  tradeNoteReceipt: {
    do: 'Write down the registration number and the date',
    how: 'You’ll need them to check progress or add papers.',
  },
} satisfies typeof source
