import type { ownOrder as source } from '../../../zh-CN/journeys/ownOrder/tasks'

export const ownOrder = {
  payLaterCancel: {
    do: 'Not shipped yet: ask for a refund, order by order',
    how: '先用后付 (pay later) orders are in 我的订单 (my orders) too; give the true reason, such as not knowing it was on.',
  },
  payLaterSendBack: {
    do: 'Refuse what’s on its way; ask to return what has come',
    how: 'Don’t open or use what you don’t want; within 7 days of receipt most things can go back without a reason.',
  },
  payLaterSwitchOff: {
    do: 'Switch off 先用后付 (pay later) and the like',
    how:
      '免密支付 (no password) and 自动续费 (renewal) too. We haven’t verified where the switch is; if settings don’t show ' +
      'it, have support guide you.',
  },
  payLaterBeforeDue: {
    do: 'See the due date: pay what’s yours, dispute the rest',
    how: 'Before it falls due, write to support which charge you dispute and why; don’t ignore it.',
  },
  payLaterElsewhere: {
    do: 'Switch it off in WeChat, Alipay and the bank too',
    how: 'Look for 自动扣款 (automatic charges) and 免密支付 (no password); ask about any you don’t know before ending it. No need to freeze a card.',
  },
  payLaterCredit: {
    do: 'Worried about your credit? Ask, and keep the answer',
    how: 'Ask support whether and when an unpaid order is reported, and have it in the chat.',
  },
  payLaterProof: {
    do: 'Screenshot each order and how it was switched on',
    how: 'Which day, by whom, whether it warned you: whatever you can still find.',
  },
  payLaterBills: {
    do: 'The charges in WeChat, Alipay or the bank',
    how: 'The page with amount, date and payee.',
  },
  payLaterTruth: {
    do: 'Don’t call it theft; say truthfully you didn’t know',
    how: 'A wrong story sends bank and support looking elsewhere and costs time.',
  },
  payLaterWhyForced: {
    do: 'Nobody may make you buy by a trick',
    how:
      'Implementing Regulations of the Consumer Protection Law, art. 11: technical means may not force a purchase, ' +
      'openly or in disguise.',
  },
  payLaterWhyTicked: {
    do: 'Add-ons may not be ticked by default',
    how: 'E-Commerce Law, art. 19: they must be pointed out prominently and never set to agreed.',
  },
  payLaterWhyRenewal: {
    do: 'Renewals need a reminder beforehand',
    how:
      'Implementing Regulations of the Consumer Protection Law, art. 10: prominently, before you take the service and ' +
      'before each renewal.',
  },
  payLaterWhyCancelling: {
    do: 'Automatic charges can be ended any time',
    how: 'Rules on Platform Pricing, according to copies we read: a reminder before each charge, and ending it any time.',
  },
  payLaterWhyTold: {
    do: 'You must be told how a way of paying works, with its risks',
    how: 'E-Commerce Law, art. 53: statements and three years of transactions are free of charge too.',
  },
  payLaterWhyLimit: {
    do: 'No article names 先用后付 (pay later) itself',
    how: 'So don’t call it illegal as such; what you can say is that you didn’t know and weren’t prominently told.',
  },

  familyCancel: {
    do: 'Open the order at once and ask for a refund',
    how: 'Not received: 仅退款 (refund only). Already here: 退货退款 (return and refund).',
  },
  familyTellMerchant: {
    do: 'Say in the chat who ordered it',
    how: 'A child: the age and the time; a grown-up by mistake: say it was a mistake.',
  },
  familyNotAgreed: {
    do: 'A child ordered: write that the parents don’t agree',
    how:
      'Under 8 the purchase is void; from 8 on, one that doesn’t suit the age has no effect unless the parents agree.',
  },
  familyTellSupport: {
    do: 'If the seller won’t, tell support the same',
    how: 'Attach the evidence; ask for the agent ID and when they will answer.',
  },
  familyLock: {
    do: 'Put a password on payments; switch off 免密支付 (no password)',
    how: 'Keep no payment password on the child’s phone, and check whether 先用后付 (pay later) is on.',
  },
  familyConfused: {
    do: 'Bought by someone who is confused? Say so, with proof',
    how: 'Medical records will do; if there were many, have a relative look after payments.',
  },
  familyAge: {
    do: 'The child’s age and your relation',
    how: 'Household register or birth certificate, other numbers covered, only in the support or order chat.',
  },
  familyWhoHeldIt: {
    do: 'That the child held the phone then',
    how: 'When it was ordered, what you were doing, the child’s chats or browsing: it only has to fit together.',
  },
  familyUntouched: {
    do: 'A photo of what came: unopened, unused',
    how: 'Packaging and contents; if it was opened, say so.',
  },
  familyNotStolen: {
    do: 'Family ordered it: don’t report theft or freeze cards',
    how: 'Call it theft and it won’t hold when checked; you’re left without a card.',
  },
  familyBothBack: {
    do: 'The money comes back, and the goods go back',
    how: 'Used or broken goods may have to be paid for in part; a parent who left the phone unwatched may bear a share.',
  },
  familyGrownUp: {
    do: 'A grown-up’s mistake gives no right of its own',
    how: 'Cancel before it ships; once it’s here, most things can go back within 7 days.',
  },
  familyWhyYoung: {
    do: 'Under 8: what the child buys alone is void',
    how: 'Civil Code, art. 144: transactions by someone without capacity are void; art. 20 says children under 8 have none.',
  },
  familyWhyOlder: {
    do: 'From 8 on: does it suit the age?',
    how: 'Civil Code, art. 145: what doesn’t suit age and understanding needs a parent’s consent, before or after.',
  },
  familyWhySuits: {
    do: 'How courts judge what suits the age',
    how:
      'Supreme Court Interpretation of the General Part of the Civil Code, art. 5: whether the child understood, what, ' +
      'how much and for how much.',
  },
  familyWhyConfused: {
    do: 'A confused adult: does it suit their state?',
    how: 'Civil Code, arts. 22 and 145: what does not suit an adult who can’t fully understand their acts needs a guardian’s agreement.',
  },
  familyWhyPresumed: {
    do: 'Online an adult is presumed, so you need proof',
    how: 'E-Commerce Law, art. 48: whoever orders is presumed to have capacity, unless there is enough proof otherwise.',
  },
  familyWhyBack: {
    do: 'Void means both sides give back',
    how: 'Civil Code, art. 157: what can’t be returned is paid for; if both were at fault, each bears a share.',
  },

  priceShotFirst: {
    do: 'Screenshot now: price, coupon, rules of the promotion',
    how: 'Product, promotion and order page, with the time; record the screen of a livestream.',
  },
  priceReadTerms: {
    do: 'Find the 价保 (price protection) page and its terms',
    how: 'Which goods, how long, how to apply: follow it, and apply first while it lasts.',
  },
  priceAskSupport: {
    do: 'The platform’s coupons and promotions: ask support',
    how: 'Give the promotion, the order number and the difference; ask for the agent ID and when they will answer.',
  },
  priceAskMerchant: {
    do: 'The shop’s coupons and promises: ask the seller',
    how: 'Say which words said what and what you got, and ask for what was written.',
  },
  priceCutGame: {
    do: '砍价 (price-cut games) and free items: stop inviting people for now',
    how: 'Ask how much is really missing and where the rules stand, and have it in the chat.',
  },
  priceSubsidy: {
    do: 'A subsidy or trade-in taken back? Ask by which rule',
    how: 'Have support write who took it back and why; about the policy itself, ask the city hotline, 12345.',
  },
  priceOthersPayLess: {
    do: 'Others pay less? Two screenshots at one moment',
    how: 'The same item on the same terms from two accounts, with price and time visible.',
  },
  pricePaid: {
    do: 'The order page: what you paid, which coupon',
    how: 'The time of the order must be readable too.',
  },
  pricePromise: {
    do: 'The words “最低价”, “价保” or “免单” (lowest, protected, free)',
    how: 'With the small print and the time; if you have none, ask support for the rules of the promotion.',
  },
  priceFallsAlone: {
    do: 'A price that just fell later is no fraud',
    how: 'Without a written price protection or “lowest price”, you can mostly only ask for the difference.',
  },
  pricePayNothing: {
    do: 'If you must pay first to get a prize or money, don’t',
    how: 'Join no groups, give no codes, place no orders for others.',
  },
  priceWhyPromise: {
    do: 'Promised prices and coupons must be honoured',
    how:
      'Rules on Marked Prices and Price Fraud, art. 19: breaking a price promise without good reason or refusing ' +
      'coupons is price fraud.',
  },
  priceWhyPage: {
    do: 'Front page and rules must match reality',
    how:
      'Rules on Marked Prices and Price Fraud, art. 20: the front page may not be below the details page, and rules ' +
      'must match the real ones.',
  },
  priceWhyCompared: {
    do: 'An “old price” must be true',
    how:
      'Rules on Marked Prices and Price Fraud, art. 16: unless it says which price is meant, not above the lowest ' +
      'paid there in the 7 days before.',
  },
  priceWhyRaised: {
    do: 'No raising the price just before a sale',
    how:
      'Rules on Marked Prices and Price Fraud, art. 17: not sharply and without good reason, to serve as base of a ' +
      'discount.',
  },
  priceWhyKnow: {
    do: 'You have a right to know the true rules',
    how: 'Consumer Protection Law, art. 8: you may know the true facts about goods and services.',
  },
  priceWhySame: {
    do: 'No different prices behind your back',
    how: 'Measures on Online Platform Rules, art. 31; Implementing Regulations of the Consumer Protection Law, art. 9: no different price on the same terms without your knowing.',
  },
  priceWhyLimit: {
    do: 'Some things are not price fraud',
    how:
      'Rules on Marked Prices and Price Fraud, art. 21: not if they prove no intent, or the price you paid was better ' +
      'for you.',
  },

  refundWhere: {
    do: 'Open the order: where did the refund go, and when?',
    how: 'In the refund’s details, note amount, account, date and transaction number.',
  },
  refundLookThere: {
    do: 'Go through that account line by line',
    how: 'Check the bills of whatever you paid with.',
  },
  refundTwice: {
    do: 'Charged twice: compare orders and amounts',
    how: 'Two orders: return one; one order with two charges: have the payment provider look.',
  },
  refundAskProvider: {
    do: 'Not found: ask the bank or payment provider',
    how: 'Say truthfully that you’re tracing a refund: amount, date, number; has it come?',
  },
  refundAskSupport: {
    do: 'Still nothing: ask support for the transaction number',
    how: 'And for the account it went to, the agent ID and when they will answer.',
  },
  refundPayLater: {
    do: 'Returned, yet charged by pay later? See if it’s finished',
    how: 'If the refund is done and you’re still charged, send support both pages and ask for it back.',
  },
  refundLess: {
    do: 'Too little came back? Compare it with what you paid',
    how: 'You get back what you paid; coupons and points return as they were, unless agreed otherwise.',
  },
  refundOldCard: {
    do: 'Card cancelled or replaced: ask the old bank',
    how: 'Bring your ID and ask where the money is and how to get it; give the seller no new card number.',
  },
  refundShot: {
    do: 'A screenshot of the refund’s details',
    how: 'Status, amount, date and number must be readable.',
  },
  refundStatement: {
    do: 'The account’s lines of those days',
    how: 'From the day of the refund on, so that it shows nothing came in.',
  },
  refundWhyWay: {
    do: 'It goes back the way you paid',
    how: 'Interim Measures on Seven-Day Returns, art. 14: no other way without your express consent.',
  },
  refundWhyPaid: {
    do: 'How much: what you really paid',
    how: 'Interim Measures on Seven-Day Returns, art. 17: part of a deal is settled at each item’s own price.',
  },
  refundWhyCoupons: {
    do: 'Coupons and points come back as such',
    how: 'Interim Measures on Seven-Day Returns, art. 15: in the same form, unless agreed otherwise.',
  },
  refundWhyRecords: {
    do: 'You can ask for statements and records',
    how: 'E-Commerce Law, art. 53: payment providers give statements and the last three years free of charge.',
  },
  refundWhyWrong: {
    do: 'A payment gone wrong must be looked into',
    how: 'E-Commerce Law, art. 55: the provider must find the cause of a wrong instruction and correct it.',
  },

  restrictedReason: {
    do: 'Screenshot the notice: what is restricted, and why',
    how: 'The reason in the pop-up or message, and from which day.',
  },
  restrictedAsk: {
    do: 'Ask support: for what, and under which rule?',
    how: 'Have it in writing; if it’s only “the system decided”, ask for a real person to look.',
  },
  restrictedAppeal: {
    do: 'Appeal from the link in the notice',
    how: 'One sentence a point, with evidence; without a link, have support record it as an appeal.',
  },
  restrictedOrders: {
    do: 'Protect the orders still open',
    how: 'Have support write how their after-sales goes on; if you can’t chat, ask them to pass it on to the seller.',
  },
  restrictedOtherWay: {
    do: 'Can’t get into the app? Use the WeChat account',
    how: 'Say the same there and keep screenshots.',
  },
  restrictedShot: {
    do: 'Screenshots of the notice and of support’s answers',
    how: 'With the time, one for each.',
  },
  restrictedReturns: {
    do: 'Many refunds? List why each was returned',
    how: 'Attach photos of faults; say only what’s true.',
  },
  restrictedNoHelpers: {
    do: 'Pay nobody to “unlock” it; borrow no account',
    how: 'Those who sell unlocking want your password and codes: mostly scams.',
  },
  restrictedWhyReasons: {
    do: 'Restrictions need reasons, an appeal, a real person',
    how:
      'Measures on Online Platform Rules, art. 19: if a machine decided, a person must if you ask; consumers are ' +
      'included.',
  },
  restrictedWhyRights: {
    do: 'Rules can’t take your right to complain or sue',
    how: 'Measures on Online Platform Rules, art. 30: platform rules may not exclude or limit it.',
  },
  restrictedWhyHandled: {
    do: 'There must be an easy way to complain',
    how:
      'Implementing Regulations of the Consumer Protection Law, art. 44: platforms need a convenient way and must ' +
      'settle disputes in time.',
  },
} satisfies typeof source
