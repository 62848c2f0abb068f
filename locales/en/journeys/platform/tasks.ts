import type { platform as source } from '../../../zh-CN/journeys/platform/tasks'

export const platform = {
  // Asking the platform
  openPlatformStep: {
    do: 'In 申请售后 (after-sales request), find 平台介入 (platform intervention)',
    how:
      'Found it? Don’t submit yet: get your proof ready first. The guides say it’s inside the order’s after-sales ' +
      'request; if you filed one earlier, look there. Go by what the app shows.',
  },
  pickRefundType: {
    do: 'Choose the type: 仅退款 (refund only) or 退货退款 (return and refund)',
    how:
      'If nothing arrived or it can’t be sent back, choose 仅退款. If it can still go back, 退货退款 is the safer choice. ' +
      'Neither is sure to pass; go by your order page.',
  },
  writeDispute: {
    do: 'In 纠纷描述 (dispute description): what you tried, what you want',
    how:
      'The guides say to state that you negotiated with the merchant. Three sentences are enough, facts only; there ' +
      'are ready words below, so use the ones that fit.',
  },
  sayRefused: {
    do: 'Write “I negotiated with the merchant; the merchant refused”',
    how:
      'The guides say a clear refusal means talks have failed, with no need to wait 24 hours; go by your ' +
      'order page. Add the date and the exact words of the refusal.',
  },
  saySilent: {
    do: 'Write “I negotiated; the merchant did nothing for over 24 hours”',
    how:
      'The guides say it must be more than 24 hours; exactly 24 does not count. Go by your order page. Give the ' +
      'date and time of your first message; automatic replies don’t count.',
  },
  submitOnceThenWatch: {
    do: 'All proof added? Check it over and submit, once only',
    how:
      'The guides say the app then says it will be handled within 48 hours, and the result comes in 消息通知 ' +
      '(notifications); go by your order page. Screenshot the confirmation page too.',
  },
  reportFakeToo: {
    do: 'If it’s a fake, you can also tap 举报 (report)',
    how:
      'The guides say you can report fakes to the platform as well as filing an after-sales request. A report ' +
      'doesn’t replace the request; your refund depends on the request.',
  },
  stayOffThePhone: {
    do: 'Don’t argue with the merchant by phone',
    how:
      'The merchant can deny what was said on the phone, which hurts your case. Put it all in the order chat, where ' +
      'it stays.',
  },

  // Proof
  evidenceChat: {
    do: 'Chat screenshot: the refusal, or the time of your first message',
    how:
      'The guides say a request without it is often sent back. If no one replied, show the time of your first ' +
      'message and that no person answered after it.',
  },
  evidenceGoods: {
    do: 'Photos of what is wrong with the goods',
    how: 'The guides list this as required. Take one photo of the whole and one close-up; skip it if nothing arrived.',
  },
  evidenceOrder: {
    do: 'Screenshot of the order',
    how: 'The guides list this as required. The order number, product, order time and price must be readable.',
  },
  evidenceDefect: {
    do: 'Close-ups or a video of the fault, showing model and label',
    how:
      'Make it clear at a glance what’s broken. For durables such as computers or fridges, if a fault found within 6 ' +
      'months of receipt is disputed, the merchant bears the burden of proof (Consumer Protection Law, art. 23).',
  },
  evidencePromise: {
    do: 'Screenshot any promise: “genuine”, “ten times the price back”',
    how:
      'The guides tell of a buyer who lost without this. If the merchant promised more compensation than the law ' +
      'requires, you can claim what was promised (Supreme Court Rules on Online Consumer Disputes (I), art. 10).',
  },
  evidenceComparison: {
    do: 'Photos or a video comparing it with the genuine item',
    how:
      'The guides tell of a buyer who lost without this. Show labels, workmanship, packaging and codes from the same ' +
      'angle, side by side; pictures from the brand’s site will do.',
  },
  evidenceIntact: {
    do: 'Photos of the goods intact, and a screenshot of the delivery date',
    how:
      'These show you’re in time and haven’t damaged it. Things bought online can be returned within 7 days of ' +
      'receipt without a reason, if intact, with some exceptions (Consumer Protection Law, art. 25).',
  },
  evidenceNotShipped: {
    do: 'Screenshot: not shipped yet, and the promised shipping time',
    how: 'Side by side they show how long it has dragged on.',
  },
  evidenceTracking: {
    do: 'Tracking number and a screenshot of the full tracking history',
    how:
      'It shows where the parcel stopped. The merchant bears the risk in transit, unless you chose a different ' +
      'courier yourself (E-Commerce Law, art. 20).',
  },
  evidenceNotReceived: {
    do: 'Anything that shows it didn’t reach you',
    how:
      'For example a screenshot of your address, replies from the pick-up point and family, or a courier admitting a ' +
      'mix-up. Don’t worry about what you don’t have.',
  },
  evidenceCount: {
    do: 'A photo of the count: how many came, how many should have',
    how:
      'Lay out everything that arrived in one photo, and screenshot the quantity in the order. If the parcel label ' +
      'gives a weight, photograph that too.',
  },
  evidencePackaging: {
    do: 'Photos of the box, the label and the damage',
    how: 'Don’t throw the packaging away yet. Photos inside and out show whether it broke on the way or before.',
  },
  evidenceRuling: {
    do: 'Screenshot of the platform’s result and reasons',
    how:
      'The guides say the result comes in 消息通知 (notifications). Include the date and the whole text; you’ll need it ' +
      'at every later step.',
  },
  evidenceAgentChat: {
    do: 'Screenshot of the chat or call with this agent',
    how:
      'The guides say the platform keeps chats, but keep your own copy too. Make sure the agent number and the time ' +
      'show.',
  },
  evidenceForReport: {
    do: 'Screenshots and photos of the product page, the chat and the item',
    how: 'Keep the order, the chat, and photos or video. Product pages change, so screenshot that first.',
  },

  // Collecting what is missing
  findWhatIsMissing: {
    do: 'First see which piece is missing',
    how:
      'Read the notice, or go down the list below. The guides tell of one sent back because the ' +
      'merchant’s refusal was missing.',
  },
  screenshotWholeCourse: {
    do: 'Screenshot the chat from start to finish',
    how:
      'Keep everything from the first question to after-sales, above all promises and refusals. Show the dates, with ' +
      'no gaps.',
  },
  askForPlainAnswer: {
    do: 'No refusal on record? Ask once more in the order chat',
    how:
      'Ask the merchant for a plain “agree” or “disagree”. The guides tell of someone who succeeded after adding ' +
      'that screenshot, but no one can promise a result.',
  },
  keepOwnCopies: {
    do: 'Save the screenshots on your own phone',
    how:
      'The guides say the platform keeps chats, but your own copy is the one to rely on. Don’t crop or draw on the ' +
      'originals.',
  },

  // Waiting and reading
  watchRulingNotices: {
    do: 'Check 消息通知 (notifications) and the order morning and evening',
    how:
      'The guides say the app promises handling within 48 hours and notifies you of the result; go by your order ' +
      'page. If the platform wants more proof, it says so there too.',
  },
  addForgottenProof: {
    do: 'Forgot a piece of proof? Add it now',
    how:
      'The guides say incomplete proof is often sent back. Add it to the same request if you can; if not, send the ' +
      'pictures to official support and say which order they’re for.',
  },
  remind48h: {
    do: 'Set a reminder for 48 hours after you submitted',
    how:
      'The guides say a result usually comes within 48 hours; go by the countdown on your order page. If there’s ' +
      'none by then, come back and choose “Still waiting”.',
  },
  oneFilingOnly: {
    do: 'Don’t file it twice, and don’t rush to withdraw',
    how:
      'One request and one consistent story are easier to follow for whoever reads it. Before tapping 撤销 (withdraw), ' +
      'read what the page says.',
  },
  answerSameDay: {
    do: 'If someone asks you something in the order, reply the same day',
    how: 'Keep it short and factual. If the merchant wants to talk now, that’s fine, but still in the order chat.',
  },
  openRulingNotice: {
    do: 'Open 消息通知 (notifications) and find the one for this order',
    how:
      'The guides say the result is sent there, and the order page shows a status too. Go by what ' +
      'the app shows.',
  },
  findThreeThings: {
    do: 'Look for three things: the result, the reasons, what you must do',
    how:
      'Check which it is: not accepted and needing more from you, or already decided. If you’re unsure, read it ' +
      'together with family.',
  },
  askWhatItMeans: {
    do: 'Still unclear? Ask official support',
    how:
      'The guides give 个人中心 → 官方客服 (my page → official support); menus change between versions. Send a screenshot of ' +
      'the notice and ask: what is the result, why, and what should I do?',
  },

  // Following up
  askHowItStands: {
    do: 'Give official support your numbers and ask how it’s going',
    how:
      'The guides say every ticket has a number you can follow up by. Give the order and ticket numbers together; if ' +
      'you have no ticket number, ask the agent for it.',
  },
  checkRulingStatus: {
    do: 'Check the order status and 消息通知 (notifications) once more',
    how:
      'The guides say to look for yourself at 48 hours; go by your order page. Sometimes the result is already out ' +
      'and you missed the notice.',
  },
  askForAnswerDate: {
    do: 'Ask three things: where it’s stuck, what’s missing, by which day',
    how: 'If they say “as soon as possible”, ask for a date and time, written in the chat.',
  },
  remindOfDuty: {
    do: 'Politely mention the law',
    how:
      'E-Commerce Law, art. 61: in a dispute with a merchant on the platform, the platform must actively help ' +
      'consumers protect their lawful rights.',
  },
  holidaysSlower: {
    do: 'Try for a human in the daytime, on a working day',
    how:
      'The guides say holidays are staffed but slower, and at night there may be only a bot. If it can wait, leave a ' +
      'message; go by what the app shows.',
  },
  keepAsking: {
    do: 'No answer? Ask again every other day, and don’t lose heart',
    how:
      'The guides say complex cases may take 3–7 working days; go by your order page. After 7 working days there ' +
      'are routes outside the platform.',
  },

  // After a win
  watchRefundStatus: {
    do: 'Watch the refund status in the order',
    how:
      'The guides say the merchant has 24 hours to refund or exchange; go by your order page. Note where the money ' +
      'goes, then check that account.',
  },
  remindPayment24h: {
    do: 'Set a reminder for 24 hours after the result',
    how:
      'The guides say you can ask the platform to enforce it once the merchant has done nothing for more than 24 ' +
      'hours; exactly 24 does not count. Go by your order page.',
  },
  noSideDeal: {
    do: 'Refuse private refunds, and don’t withdraw your request first',
    how:
      'A refund counts only when it goes through the order. Anyone who wants you to add WeChat, scan a code or pay ' +
      'first is a scammer.',
  },
  checkRefundStatus: {
    do: 'First check the refund status: has it really not come?',
    how: 'Check the order status, and the account you paid from too: money can arrive without a notice.',
  },
  sayNotPaid: {
    do: 'Tell official support: I won over 24 hours ago; nothing’s been done',
    how:
      'The guides say the merchant has 24 hours to comply; go by your order page. Send the screenshot of the result ' +
      'too.',
  },
  askForEnforcement: {
    do: 'Ask the platform to enforce it, for example from the deposit',
    how:
      'The guides say the platform does this; whether and when, go by what support and your order page say. ' +
      'E-Commerce Law, art. 58, says only that the use of such deposits must be clearly agreed, and names no time.',
  },

  // Review
  readWhyLost: {
    do: 'First see which reason decided it',
    how: 'The guides say the result is in 消息通知 (notifications). Copy out that reason; your new proof must answer it.',
  },
  findNewProof: {
    do: 'Find proof you did not hand in before',
    how:
      'The guides say a review needs new proof, such as the exact words of the refusal, comparison photos, a test ' +
      'result or tracking records.',
  },
  fileReview: {
    do: 'Ask for the review through 意见反馈 (feedback)',
    how:
      'Only one source gives this way in, so go by what the app shows; if you can’t find it, ask official support.',
  },
  askForHumanAndReasons: {
    do: 'Ask for a human review, with the reasons in writing',
    how:
      'E-Commerce Law, art. 63: a platform may set up dispute resolution, with published rules, fair and impartial. ' +
      'Art. 59: complaints must be accepted and handled in time. The platform may not agree, but you can ask.',
  },

  // Calling again, complaining of an agent
  checkNoticesFirst: {
    do: 'Check 消息通知 (notifications); if nothing, contact support again',
    how:
      'The guides say to look there when the promised time comes; go by what the app shows. Sometimes the answer is ' +
      'already there.',
  },
  sayThreeThings: {
    do: 'Start with three things: last time, agent number, promise',
    how:
      'The guides say overdue cases then get priority, but only support can confirm that. There are ready words ' +
      'below: just read them out.',
  },
  askForSameAgent: {
    do: 'Ask for the same agent, or for the new one to read the record',
    how:
      'The guides say the agent number can get you the same person, so you needn’t start over. If it isn’t solved ' +
      'this time, ask again; don’t lose heart.',
  },
  writeOrCall: {
    do: 'Write in the app first; if it’s urgent, call as well',
    how:
      'The guides disagree: one says calling is faster, another that writing keeps the proof. So write first, then ' +
      'call, and say the same both times.',
  },
  followUpLockedOut: {
    do: 'Still locked out of the app? Try another way in',
    how:
      'The guides mention 客户服务 (customer service) in the WeChat account 拼多多, perhaps slower; menus change between ' +
      'versions. Check first which company the account is verified for.',
  },
  pushProviderToo: {
    do: 'A payment wasn’t yours? Chase the payment provider or bank too',
    how:
      'Use the number in your payment app or on the back of your card. E-Commerce Law, art. 57: once told, they must ' +
      'act at once to stop the loss growing.',
  },
  writeWhatHappened: {
    do: 'First write four lines: time, agent number, what was said, result',
    how: 'The agent number lets them find out who served you. Leave out angry words; quote the agent’s own.',
  },
  complainInSupport: {
    do: 'In official support choose 投诉; on the hotline, 投诉建议',
    how:
      'The guides mention 投诉 (complaint) and 投诉建议 (complaints and suggestions); go by what the app shows. If you ' +
      'can’t find either, just say “I want to complain about the service”. E-Commerce Law, art. 59: complaints must ' +
      'be accepted and handled in time.',
  },
  rateTheService: {
    do: 'When the rating pops up, give an honest score',
    how: 'A rating is one more way to be heard. One specific sentence is worth more than a single star.',
  },
  disputeGoesOn: {
    do: 'Keep following up the original matter',
    how:
      'Complaining about an agent and solving your dispute are two separate things. In the complaint, ask for ' +
      'another agent to take over.',
  },

  // Asking support, reporting a shop
  sayItInOneMessage: {
    do: 'One message: order number, what happened, what you want',
    how:
      'Have the order number, product, order time and screenshots ready; the more specific, the easier. There are ' +
      'ready words below.',
  },
  sayNoButton: {
    do: 'Say “I want platform intervention but can’t find the button”',
    how:
      'The guides say 平台介入 (platform intervention) is inside the order’s after-sales request; menus change between ' +
      'versions. Send a screenshot of the order page and ask where to tap, or ask the agent to register it for you.',
  },
  otherWaysIn: {
    do: 'Can’t get in? Try another way',
    how:
      'The guides differ: one goes through 设置 (settings) and 意见反馈 (feedback), one through 客服中心 (support centre), and ' +
      '帮助中心 (help centre) on the website is mentioned too. Go by what the app shows.',
  },
  tryWechatAccount: {
    do: 'Or use the WeChat account 拼多多',
    how:
      'The guides say it has 客户服务 (customer service), linked with the app and perhaps slower; menus change between ' +
      'versions. Check which company it’s verified for, and never tap one a stranger sent.',
  },
  sayIfUrgent: {
    do: 'Is it a large sum, or very urgent? Say so first',
    how:
      'The guides say such cases usually get someone assigned within 24 hours; go by what the app and support tell ' +
      'you. Someone hurt, an account stolen, a scam under way: don’t wait, tap “Urgent? Look here first”.',
  },
  reportInApp: {
    do: 'Find 举报 (report) in the app and choose the closest reason',
    how:
      'The guides say only that fakes can be reported, not where the button is; go by what the app shows. If it’s on ' +
      'neither the product page nor the shop page, tell official support “I want to report”.',
  },
  reportOnlyFacts: {
    do: 'Write only what you saw: don’t guess or exaggerate',
    how: 'Say which shop, which product, what is wrong and how you know. One report for one matter is enough.',
  },
  platformMustTakeReports: {
    do: 'Keep a screenshot that confirms your report',
    how:
      'E-Commerce Law, art. 59: reports must be accepted and handled in time. Art. 38: a platform that knew or ' +
      'should have known the merchant harmed consumers, and did not take the necessary measures, is jointly liable.',
  },
  refundSeparately: {
    do: 'Want your money back? File an after-sales request as well',
    how:
      'A report looks into the shop; an after-sales request asks for the money. Do both side by side, neither ' +
      'waiting for the other.',
  },
} satisfies typeof source
