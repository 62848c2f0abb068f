import type { seller as source } from '../../zh-CN/tasks/seller'

export const seller = {
  sellerOpenEmergency: {
    do: 'Log in to the seller back office; in 帮助中心 (help centre) find 紧急问题通道 (urgent channel)',
    how:
      'The guides say it shows a temporary emergency number and is open on weekdays 9–18; what the back office ' +
      'shows decides. Outside those hours leave a message there with your shop id and what happened.',
  },
  sellerUrgentProof: {
    do: 'Screenshot the broken or frozen page',
    how:
      'The guides say a campaign fault needs the sign-up screenshot and the error message. If a deposit is ' +
      'frozen, show the amount and the time as well.',
  },

  sellerPrepareShop: {
    do: 'Have your shop id and the name on the business licence ready',
    how:
      'The guides say the shop id stands under 店铺设置 (shop settings) in the back office. Details must match what ' +
      'is registered, or they may not be able to help.',
  },
  sellerPhoneLast: {
    do: 'Don’t call seller numbers found online; go through the back office first',
    how:
      'The sources contradict each other: of one and the same number some say it is for sellers, others for ' +
      'buyers, and we can’t verify it. If you call, call only a number your back office shows.',
  },
  sellerCallMorning: {
    do: 'If you must call, choose a weekday morning',
    how:
      'The guides say weekdays 9–18, under 3 minutes’ wait in the morning and perhaps 10 minutes at 14–17; ' +
      'another guide says seller support is slower. None of it is a promise; what the back office shows decides.',
  },
  sellerKeysClaim: {
    do: 'On the phone, listen to the end before pressing a key',
    how:
      'The guides say 1, then 3, then give your shop id and problem. The menu may have changed; go by the voice ' +
      'you hear.',
  },
  sellerNotePromise: {
    do: 'Write down the promised time, and look when it comes',
    how:
      'Ask “by which day and hour?” If it passes in silence, ask again with the agent id or number; the guides ' +
      'say not to give up after one try and to follow up more than once.',
  },

  sellerOpenAppeal: {
    do: 'Log in to the seller back office and file the appeal',
    how:
      'First see whether the notice names a way to appeal and a time limit; if so, follow it. The guides say ' +
      'appeals go through 帮助中心 (help centre); menus may differ by version.',
  },
  sellerNoticeProof: {
    do: 'Screenshot the whole violation notice',
    how:
      'The guides say an appeal needs it. The rule, the time and the penalty must all be readable, so that they ' +
      'know where to look.',
  },
  sellerBrandProof: {
    do: 'Have the brand authorisation ready',
    how:
      'The guides list it among the papers for an appeal; it shows where your goods come from. Without one, have ' +
      'proof of purchase ready and ask whether it will do.',
  },
  sellerReplyProof: {
    do: 'Screenshot your reply figures and the penalty notice',
    how:
      'See which figure was marked down and on which days. The guides say a low reply rate affects the shop; the ' +
      'back office decides which figure and threshold.',
  },
  sellerAskReasons: {
    do: 'Ask them to state the grounds in writing, and for a person to review it',
    how:
      'According to copies we read (article not checked), adverse measures need facts, reasons and basis, and ' +
      'must not be left to a machine if you ask for a person. The guides tell of a shop whose restriction was ' +
      'lifted as a misjudgement; your result is what the platform’s notice says.',
  },

  sellerAskDeposit: {
    do: 'Ask in the seller back office where the deposit is stuck',
    how:
      'The guides say deposit refunds belong to seller support, reached through 帮助中心 (help centre); menus may ' +
      'differ by version. Ask three things: which stage, what is missing, which day you will hear.',
  },
  sellerDepositTerms: {
    do: 'Find what your agreement says about returning the deposit',
    how:
      'E-Commerce Law, art. 58: where platform and seller agree on a consumer-protection deposit, they must agree ' +
      'clearly on its amount, management, use and return. Asking by the agreement stands firmer.',
  },
  sellerDepositProof: {
    do: 'Screenshot the deposit record and your refund request',
    how: 'How much you paid, the day you asked for it back and the status shown must all be readable.',
  },
  sellerChaseDeposit: {
    do: 'No answer? Follow up again, and note each time',
    how:
      'The guides tell of a shop that needed several tries; how many it takes, nobody can say. Each time give the ' +
      'last agent id and date.',
  },
  sellerFrozenIsUrgent: {
    do: 'If it was suddenly frozen, use the urgent channel instead',
    how:
      'The guides say an abnormally frozen deposit counts as urgent, which a slow refund does not. What the back ' +
      'office shows decides.',
  },

  sellerAskHelp: {
    do: 'Contact platform support through 帮助中心 (help centre) in the back office',
    how:
      'The guides say all sellers’ problems go in here. Menus may differ by version; if you can’t find it, search ' +
      'the back office for 客服.',
  },
  sellerSeparateSupport: {
    do: 'Go to seller support only; other doors are a detour',
    how:
      'The guides say shop, listing, settlement, rules and marketing belong to seller support, wholly separate ' +
      'from buyer support. One guide calls it fast, another slower but more expert; we promise neither.',
  },
  sellerAskRoutine: {
    do: 'Ask through 帮助中心 (help centre) in the back office how to change it',
    how:
      'The guides say main category, ship-from template and campaign conditions all belong to seller support. ' +
      'Menus may differ by version.',
  },
  sellerWriteOneThing: {
    do: 'One matter at a time',
    how: 'Say what you want done and where it sticks, with one screenshot. It saves a round or two.',
  },

  sellerCheckOrders: {
    do: 'Search the back office once more by order number',
    how:
      'Try another period and another filter first. The guides say a paid order that does not show is an order ' +
      'fault for seller support.',
  },
  sellerHoldShipping: {
    do: 'Until the back office shows it as paid, don’t ship and don’t refund a difference',
    how: 'Trust only the back office, never a payment screenshot someone sends. Screenshots can be faked.',
  },
  sellerAskOrder: {
    do: 'Ask the buyer for the order number in the platform’s chat',
    how: 'Only the number and the order time. No codes, no passwords, no full-screen payment pages.',
  },
  sellerOrderProof: {
    do: 'Screenshot the back office where the order is missing',
    how:
      'The guides say to give your shop id and the problem. Include the order number and the time of your search, ' +
      'so that support can compare.',
  },

  sellerAskCampaign: {
    do: 'Report the campaign problem through 帮助中心 (help centre) in the back office',
    how:
      'The guides say sign-up faults belong to seller support. Name the campaign, the product and the time of the ' +
      'error; menus may differ by version.',
  },
  sellerCampaignProof: {
    do: 'Screenshot the sign-up page and the error message',
    how:
      'The guides say these two are what a campaign fault needs. Show the time too, so that they can match their ' +
      'records.',
  },
  sellerReadConditions: {
    do: 'Compare with the conditions on the campaign page first',
    how:
      'The guides say seller support can explain conditions. What the campaign page says at the time decides; ' +
      'don’t trust what is passed round in groups.',
  },
  sellerCampaignIsUrgent: {
    do: 'Big sale about to start and the entry is broken? Use the urgent channel',
    how:
      'The guides say a broken big-sale sign-up is urgent and the channel is open on weekdays 9–18; what the back ' +
      'office shows decides.',
  },

  sellerOpenRefund: {
    do: 'Open this refund request and see how much time is left',
    how:
      'The guides say it is under 订单管理→待处理退款 (orders → refunds to handle). Menus may differ by version; if you ' +
      'can’t find it, search the back office for 售后.',
  },
  sellerTimerDecides: {
    do: 'Go only by the timer on the after-sales page',
    how:
      'The guides say a request not handled within 24 hours is approved automatically. The real limit may be ' +
      'shorter; the timer on the after-sales page decides. Don’t take 24 hours as time to spare: act now.',
  },
  sellerReadReason: {
    do: 'Read the reason and look at the buyer’s pictures',
    how:
      'The guides say to look at the reason first, then agree or negotiate. If unsure, ask in the chat, with an ' +
      'eye on the timer.',
  },
  sellerAnswerRefund: {
    do: 'Decide: agree, or make an offer in the chat',
    how:
      'The guides say you may agree or negotiate, for instance a refund once the goods come back. Say how much, ' +
      'who pays the freight, and by when.',
  },
  sellerRefundProof: {
    do: 'Keep shipping papers, product photos and the chat',
    how: 'They show how the goods were sent and what was said.',
  },
  sellerRefundOnly: {
    do: 'If “refund without return” seems unfair, appeal',
    how:
      'According to copies we read, Rules on Online Platform Rules, art. 27, forbids a platform to force 仅退款 ' +
      '(refund without return) on sellers. Whether your order falls under it depends on the platform’s answer and ' +
      'the official text.',
  },

  sellerUsePddTool: {
    do: 'Open 拼多多商家版 (the seller app) and reply under 消息→客服消息 (messages → customer messages)',
    how:
      'The guides say this is the way on a phone; on a computer use the seller back office. Menus may differ by ' +
      'version.',
  },
  sellerNotQianniu: {
    do: 'No need for Qianniu (千牛): it is not a Pinduoduo tool',
    how:
      'Qianniu is Alibaba’s workbench for Taobao and Tmall sellers. One guide presents it as Pinduoduo’s; if you ' +
      'couldn’t find its menus, that was not your fault.',
  },
  sellerWelcome: {
    do: 'Set up a greeting, quick replies and the chat bot',
    how:
      'The guides say the back office has these: prepare answers on size, shipping and returns. What the back ' +
      'office shows decides; an automatic reply does not replace a person.',
  },
  sellerReplyRate: {
    do: 'Look at your reply figures every day',
    how:
      'The guides say 80 % within 5 minutes, or traffic suffers; in public material the field is called 3 ' +
      '分钟人工回复率（8–23 点） (human replies within 3 minutes, 8–23 h). The back office decides the threshold; if you ' +
      'are low, add people or better quick replies.',
  },
  sellerServe: {
    do: 'Answer soon, kindly and correctly',
    how:
      'The guides say to know your sizes, materials, stock, shipping and returns, and to be flexible within the ' +
      'rules. If you don’t know, say by when you will.',
  },
  sellerWeekly: {
    do: 'Once a week, see what people keep asking',
    how:
      'The guides suggest putting frequent answers on the product page, so that you need not explain again and ' +
      'again.',
  },
  sellerToolSlow: {
    do: 'Messages late? Restart the app, then ask the platform to fix it',
    how:
      'The guides tell of a seller who answered on WeChat because messages were late, and was penalised. Slow or ' +
      'not, stay on the platform.',
  },
  sellerStayInApp: {
    do: 'Say everything to buyers in the platform’s chat',
    how:
      'The guides say WeChat or QQ is punished as 导流违规 (leading buyers off the platform). The platform’s record ' +
      'is your proof later, too.',
  },

  sellerStopMoving: {
    do: 'Don’t give your WeChat, and don’t add the buyer’s',
    how:
      'The guides say it is punished as 导流违规; the platform’s notice decides how severely. If the buyer suggests ' +
      'it, decline politely.',
  },
  sellerPenaltyCase: {
    do: 'If you already did, stop now',
    how:
      'The guides tell of a seller fined and ranked lower for it; for you, the platform’s notice decides. ' +
      'Stopping early is easier to explain.',
  },
  sellerSayAgain: {
    do: 'Write what mattered on WeChat once more in the platform’s chat',
    how: 'Refunds, re-sending, dates. If there is a dispute later, the platform’s record helps.',
  },
  sellerChatProof: {
    do: 'Screenshot the platform’s chat, from beginning to end',
    how:
      'The guides say what is punished is leading buyers away. A whole conversation shows that it was settled on ' +
      'the platform.',
  },

  sellerMessageFirst: {
    do: 'Message the buyer inside the platform first, and wait a little',
    how:
      'The guides say platform messages come first. Say which order, what to confirm, and by when you need an ' +
      'answer.',
  },
  sellerCallOnlyIfNeeded: {
    do: 'Only if it is really needed and they haven’t answered, use the phone number on the order',
    how:
      'The guides say to check that the platform’s rules allow it and not to bother people. If it isn’t urgent, ' +
      'keep waiting for the message.',
  },
  sellerCallManner: {
    do: 'Call once, say who you are and what it is about, then hang up',
    how:
      'The guides say to be friendly and know your goods, and not to be taken for a nuisance. Call by day; no ' +
      'asking for reviews, no selling.',
  },
  sellerWriteAfterCall: {
    do: 'After the call, add a line in the platform’s chat',
    how: 'Write down what was agreed, so that both of you have a record.',
  },
  sellerAskNoCodes: {
    do: 'Never ask a buyer for codes or passwords, or to transfer money',
    how: 'Scammers posing as sellers do. If you never ask, buyers can tell the difference.',
  },

  sellerChaseNow: {
    do: 'Contact them again from the back office, with the last agent id and time',
    how:
      'The guides say not to give up and to follow up more than once. First say when, who and what was promised, ' +
      'then what you want now.',
  },
  sellerNewProof: {
    do: 'Add whatever you did not hand in last time',
    how: 'If nothing is new, put the old papers in order again and say what each one shows.',
  },

  sellerFileReport: {
    do: 'On the 12315 platform choose 举报 (report), not 投诉 (complaint)',
    how:
      'According to copies we read, Rules on Market Complaints and Reports, art. 16: a complaint may be refused ' +
      'if it is not about daily life, and running a shop is not. Reporting illegality is a different matter and ' +
      'open to you.',
  },
  sellerReportGrounds: {
    do: 'Say which rule or act of the platform may be illegal',
    how:
      'E-Commerce Law, art. 35: a platform may not use terms, rules or technology to put unreasonable limits, ' +
      'conditions or fees on sellers. According to copies we read, Rules on Online Platform Rules, art. 27, also ' +
      'forbids forcing 仅退款 (refund without return) on them. Whether yours is such a case is for the regulator to ' +
      'judge.',
  },
  sellerRuleChange: {
    do: 'If a rule changed suddenly, check whether it was announced first',
    how:
      'E-Commerce Law, art. 34: changes must be published at least seven days ahead. According to copies we read, ' +
      'Rules on Online Platform Rules, art. 12: fifteen days where many people or major interests are affected.',
  },
  sellerRulesProof: {
    do: 'Screenshot the platform’s published rules and its notice to you',
    how:
      'E-Commerce Law, art. 33: the platform must keep its terms and rules prominently on its home page, readable ' +
      'and downloadable in full. Rules change, so save them as they stand today.',
  },

  sellerReadAgreement: {
    do: 'Find the clause on disputes in your seller agreement',
    how: 'Arbitration or court, and where? We have not checked the current agreement; the one you signed decides.',
  },
  sellerOriginalRecords: {
    do: 'Ask the platform in writing for the original contract and transaction records',
    how:
      'E-Commerce Law, art. 62: in a dispute, e-commerce operators must provide the original contract and ' +
      'transaction records. Ask once, and keep a record of asking.',
  },
  sellerCourtProof: {
    do: 'Put your papers in order of time',
    how: 'Agreement, notices, appeals and answers, how the loss adds up. Say what each one shows.',
  },

  sellerCheckBack: {
    do: 'Look in the back office and make sure it really changed',
    how: 'Is the limit gone, the money in, the order there? If not, come back and go on.',
  },
  sellerKeepFile: {
    do: 'Keep screenshots, agent ids and numbers in one place',
    how: 'Should it happen again, you need not start from nothing.',
  },

  tradeThreeYears: {
    do: 'Remember the three-year limit',
    how:
      'Civil Code, art. 188: generally three years from the day you knew, or should have known, of the harm and ' +
      'who caused it, unless a law says otherwise.',
  },
  tradeSmallClaim: {
    do: 'Only money, and not much? Ask about the small-claims procedure',
    how:
      'Civil Procedure Law, art. 165: simple money claims with clear facts and little dispute, up to half of the ' +
      'province’s average yearly wage, are heard as small claims and decided once and for all.',
  },
  tradeLegalAid: {
    do: 'Before you sue, call 12348 and ask',
    how: 'It is the public legal service line. Ask whether your papers suffice and where to file.',
  },
  tradeReportFacts: {
    do: 'Write only what you can show',
    how: 'When, who, what they did: one line each, with the screenshot that shows it.',
  },
  tradeReportNotMoney: {
    do: 'Be clear about it: a report does not bring money back',
    how:
      'It asks the regulator to look into illegality. For your loss you will mostly need talks, arbitration or ' +
      'court.',
  },
  tradeNoteReceipt: {
    do: 'Write down the file number and the date',
    how: 'You will need them to ask how it stands or to add papers.',
  },
} satisfies typeof source
