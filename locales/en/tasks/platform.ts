import type { platform as source } from '../../zh-CN/tasks/platform'

export const platform = {
  // Asking the platform
  openPlatformStep: {
    do: 'In this order’s 申请售后 (after-sales request), find 平台介入 (platform steps in)',
    how: 'The guides place it inside the order’s after-sales request. If you filed one earlier, look there. Menus change with versions; go by what the app shows.',
  },
  pickRefundType: {
    do: 'Choose 仅退款 (refund only) or 退货退款 (return and refund)',
    how: 'The guides list both. Nothing arrived, or it cannot be sent back: 仅退款. It can still go back: 退货退款 is the safer choice. According to copies we read, the Rules on Supervising Platform Rules, art. 27, forbid forcing refund-only on merchants, so neither choice is sure to pass.',
  },
  writeDispute: {
    do: 'In 纠纷描述 (dispute text) write: we talked, it failed, I want this',
    how: 'The guides say to state that you negotiated with the merchant. Three sentences are enough, facts only; ready words are below, take the ones that fit.',
  },
  sayRefused: {
    do: 'Write “I negotiated with the merchant; the merchant refused”',
    how: 'The guides say a clear refusal counts as failed, with no need to wait 24 hours; the order page decides. Add the date and the exact words of the refusal.',
  },
  saySilent: {
    do: 'Write “I negotiated; the merchant did nothing for over 24 hours”',
    how: 'The guides say it must be more than 24 hours, exactly 24 does not count; the order page decides. Give the date and time of your first message; automatic replies are not replies.',
  },
  submitOnceThenWatch: {
    do: 'Check it over, submit once, then watch for 48 hours',
    how: 'The guides say the app then promises handling within 48 hours and the result comes in 消息通知 (notices); the order page decides. Screenshot the confirmation too.',
  },
  reportFakeToo: {
    do: 'For fakes you may also tap 举报 (report)',
    how: 'The guides say fakes can be reported to the platform besides filing after-sales. A report does not replace your request; the money depends on the request.',
  },
  stayOffThePhone: {
    do: 'Don’t argue with the merchant by phone',
    how: 'The guides say the other side can deny what was said on the phone, which hurts you. Put it all in the order chat, where it stays.',
  },

  // Proof
  evidenceChat: {
    do: 'Chat screenshot: the refusal, or the time of your first message',
    how: 'The guides say a request without it is often sent back. If nobody replied, show your first message’s time and that no human answer followed.',
  },
  evidenceGoods: {
    do: 'Photos of what is wrong with the goods',
    how: 'The guides list this as required. One of the whole, one close-up; skip it if nothing arrived.',
  },
  evidenceOrder: {
    do: 'Screenshot of the order',
    how: 'The guides list this as required. The order number, the item, the order time and the price must be readable.',
  },
  evidenceDefect: {
    do: 'Close-ups or video of the fault, with model and label',
    how: 'The guides ask for photos of the fault. For durables such as computers or fridges, Consumer Protection Law, art. 23: in a dispute over a defect found within 6 months, the seller bears the burden of proof.',
  },
  evidencePromise: {
    do: 'Screenshot where the merchant promised “genuine” or “ten times back”',
    how: 'The guides tell of a case lost without it. Supreme Court Rules on Online Consumer Disputes (I), art. 10: courts support a promised compensation higher than the law’s.',
  },
  evidenceComparison: {
    do: 'Photos beside the genuine item',
    how: 'The guides tell of a case lost without them. Labels, stitching, packing, codes, same angle side by side; pictures from the brand’s site will do.',
  },
  evidenceIntact: {
    do: 'Photos of the goods intact, and the delivery date',
    how: 'Consumer Protection Law, art. 25: online purchases may be returned within 7 days of receipt without a reason, if intact, with some exceptions. These show you were in time and careful.',
  },
  evidenceNotShipped: {
    do: 'Screenshot: not shipped yet, and the promised shipping time',
    how: 'Side by side they show how long it has dragged on.',
  },
  evidenceTracking: {
    do: 'Waybill number and full tracking history',
    how: 'It shows where the parcel stopped. E-Commerce Law, art. 20: the seller bears the risk on the road, unless you chose a different courier yourself.',
  },
  evidenceNotReceived: {
    do: 'Anything showing it did not reach you',
    how: 'A screenshot of your address, replies from the pick-up point and family, a courier admitting a mix-up. Don’t worry about what you don’t have.',
  },
  evidenceCount: {
    do: 'A counting photo: how many came, how many should have',
    how: 'Lay out what arrived in one picture, and screenshot the quantity in the order. Photograph the weight on the label if there is one.',
  },
  evidencePackaging: {
    do: 'Photos of the box, the label and the damage',
    how: 'Keep the packing. Inside and outside show whether it broke on the road or before.',
  },
  evidenceRuling: {
    do: 'Screenshot of the platform’s result and reason',
    how: 'The guides say the result comes in 消息通知 (notices). Include the date and the whole text; every later step uses it.',
  },
  evidenceAgentChat: {
    do: 'Screenshot of the chat or call with this agent',
    how: 'The guides say the platform keeps chats, but keep your own copy. Agent number and time must show.',
  },
  evidenceForReport: {
    do: 'Screenshots and photos of the listing, the chat and the item',
    how: 'The guides say a report needs the order, the chat, photos or video. Listings change, so capture it first.',
  },

  // Collecting what is missing
  findWhatIsMissing: {
    do: 'First see which piece is missing',
    how: 'Read the notice, or go down the list below. The guides say requests often come back because the chat with the refusal was not there.',
  },
  screenshotWholeCourse: {
    do: 'Screenshot the chat from beginning to end',
    how: 'The guides say to keep everything from the first question to the after-sales talk, above all promises and refusals. Show the dates, without gaps.',
  },
  askForPlainAnswer: {
    do: 'No refusal on record? Ask once more in the order chat',
    how: 'Ask the merchant for a plain yes or no. The guides tell of someone who got through after adding that screenshot, but nobody can promise a result.',
  },
  keepOwnCopies: {
    do: 'Save the screenshots on your own phone',
    how: 'The guides say the platform keeps chat history, but your own copy is the one to rely on. Don’t crop or draw on the originals.',
  },

  // Waiting and reading
  watchRulingNotices: {
    do: 'Check 消息通知 (notices) and the order status morning and evening',
    how: 'The guides say handling is announced within 48 hours and the result comes as an app notice; the order page decides. Requests for more proof appear there too.',
  },
  addForgottenProof: {
    do: 'Forgot a piece of proof? Add it now',
    how: 'The guides say incomplete proof is often sent back. Add it to the same request if the page lets you; if not, explain and send the pictures in official support in the app.',
  },
  remind48h: {
    do: 'Set a reminder for 48 hours after you submitted',
    how: 'The guides say a result usually comes within 48 hours; the countdown on the order page decides. If there is none by then, come back and choose “Still waiting”.',
  },
  oneFilingOnly: {
    do: 'Don’t file it twice, and don’t withdraw in haste',
    how: 'One matter, one request, one story: easier to follow for whoever reads it. Before tapping 撤销 (withdraw), read what the page says.',
  },
  answerSameDay: {
    do: 'If someone asks you in the order, answer the same day',
    how: 'Facts only, short. If the merchant wants to talk now, that is fine, in the order chat.',
  },
  openRulingNotice: {
    do: 'Open 消息通知 (notices) and find the one for this order',
    how: 'The guides say the result is sent there, and the order page shows a status. Menus change with versions; go by what the app shows.',
  },
  findThreeThings: {
    do: 'Look for three things: the result, the reason, your next task',
    how: 'Tell two cases apart: it was not taken up and wants more from you, or it was decided. If unsure, read it with someone in the family.',
  },
  askWhatItMeans: {
    do: 'Still unclear? Ask official support',
    how: 'The guides give 个人中心 → 官方客服 (me → official support); menus change with versions. Send the screenshot and ask: what is the result, why, and what should I do?',
  },

  // Following up
  askHowItStands: {
    do: 'Give your numbers to official support and ask how it stands',
    how: 'The guides say each ticket has a number you can ask by. Give the order and ticket numbers together; if you have none, ask the agent for it.',
  },
  checkRulingStatus: {
    do: 'Look at the order status and 消息通知 (notices) once more',
    how: 'The guides say to look yourself at 48 hours; the order page decides. Sometimes the result is out and the notice went unseen.',
  },
  askForAnswerDate: {
    do: 'Ask three things: where it is stuck, what is missing, which day',
    how: 'If they say “soon”, ask for a date and time, in the chat.',
  },
  remindOfDuty: {
    do: 'Politely mention the law',
    how: 'E-Commerce Law, art. 61: in a dispute with a merchant on the platform, the platform must actively help the consumer protect their rights.',
  },
  holidaysSlower: {
    do: 'Try for a human in the daytime, on a working day',
    how: 'The guides say holidays are staffed but slower, and nights may be bot only. Leave a message if it can wait; go by what the app shows.',
  },
  keepAsking: {
    do: 'No answer? Ask again every other day, and keep heart',
    how: 'The guides say following up helps, and complex cases may take 3–7 working days; the order page decides. After 7 working days there are ways outside the platform.',
  },

  // After a win
  watchRefundStatus: {
    do: 'Watch the refund status in the order',
    how: 'The guides say the merchant has 24 hours to refund or exchange; the order page decides. Note where the money goes, and look in that account.',
  },
  remindPayment24h: {
    do: 'Set a reminder for 24 hours after the result',
    how: 'The guides say that after 24 hours without action you can ask the platform to enforce it; the order page decides. Exactly 24 hours does not count.',
  },
  noSideDeal: {
    do: 'No private refunds, no withdrawing your request first',
    how: 'A refund counts only when it goes through the order. Anyone who wants you on WeChat, scanning a code or paying first is a scammer.',
  },
  checkRefundStatus: {
    do: 'First check the refund status: has it really not come?',
    how: 'The guides say to check the order status promptly. Look in the account you paid with too; money can arrive without a notice.',
  },
  sayNotPaid: {
    do: 'Tell official support: I won over 24 hours ago, nothing was done',
    how: 'The guides say the merchant has 24 hours to comply; the order page decides. Send the screenshot of the result along.',
  },
  askForEnforcement: {
    do: 'Ask the platform to enforce it, for example from the deposit',
    how: 'The guides say the platform does this; whether and when, support and the order page decide. E-Commerce Law, art. 58, only says the use of such deposits must be clearly agreed, and names no such time.',
  },

  // Review
  readWhyLost: {
    do: 'First see which reason lost it',
    how: 'The guides say the result is in 消息通知 (notices). Copy that sentence; your new proof must answer it.',
  },
  findNewProof: {
    do: 'Find proof you did not hand in before',
    how: 'The guides say a review needs new proof: the words of the refusal, comparison photos, a test result, tracking records.',
  },
  fileReview: {
    do: 'File the review through 意见反馈 (feedback)',
    how: 'The guides give only this way, and nothing else confirms it; if you can’t find it, ask official support. Menus change with versions; go by what the app shows.',
  },
  askForHumanAndReasons: {
    do: 'Ask for a human review and for written reasons',
    how: 'E-Commerce Law, art. 63: a platform may set up dispute resolution, with published rules, fair and impartial. Art. 59: complaints must be accepted and handled in time. The guides don’t say it will be granted, but you may ask.',
  },

  // Calling again, complaining of an agent
  checkNoticesFirst: {
    do: 'Look at 消息通知 (notices); if nothing, contact support again',
    how: 'The guides say to look there when the promised time comes; go by what the app shows. Sometimes the answer is already in.',
  },
  sayThreeThings: {
    do: 'Start with three things: last time, agent number, promise',
    how: 'The guides say overdue cases then get priority; only support can confirm that. Ready words are below, just read them out.',
  },
  askForSameAgent: {
    do: 'Ask for the same agent, or for the new one to read the record',
    how: 'The guides say the agent number can find the same person, so you need not start over. If it fails this time, ask again; don’t lose heart.',
  },
  writeOrCall: {
    do: 'Write in the app first; call as well if it is pressing',
    how: 'The guides disagree: one says calling is faster, another that writing keeps the proof. So write first, then call, and say the same in both.',
  },
  followUpLockedOut: {
    do: 'Still locked out of the app? Use another way in',
    how: 'The guides mention 客户服务 (customer service) in the WeChat account “拼多多”, perhaps slower. Check who the account is verified for; menus change with versions.',
  },
  pushProviderToo: {
    do: 'A payment was not yours? Push your payment provider or bank too',
    how: 'Use the number in the payment app or on the card. E-Commerce Law, art. 57: once told, they must act at once to stop the loss growing.',
  },
  writeWhatHappened: {
    do: 'First write four lines: time, agent number, what was said, outcome',
    how: 'The guides say the agent number lets them find who served you. No angry words; use the agent’s own words.',
  },
  complainInSupport: {
    do: 'Choose 投诉 (complaint) in official support, or 投诉建议 on the hotline',
    how: 'The guides mention both; go by what the app shows. If you can’t find it, just say “I want to complain about the service”. E-Commerce Law, art. 59: complaints must be accepted and handled in time.',
  },
  rateTheService: {
    do: 'When the rating pops up, rate honestly',
    how: 'The guides count the rating as one more way to be heard. One concrete sentence is worth more than a single star.',
  },
  disputeGoesOn: {
    do: 'Keep the original matter going',
    how: 'Complaining about an agent and solving your dispute are two things. Ask in the complaint for another agent to carry on.',
  },

  // Asking support, reporting a shop
  sayItInOneMessage: {
    do: 'One message: order number, what happened, what you want',
    how: 'The guides say to have the order number, item, order time and screenshots ready; the more concrete, the easier. Ready words are below.',
  },
  sayNoButton: {
    do: 'Say “I want 平台介入 (platform steps in) but can’t find the button”',
    how: 'The guides place it inside the order’s after-sales request; menus change with versions. Send a screenshot of the order page and ask where to tap, or to be registered.',
  },
  otherWaysIn: {
    do: 'Can’t get in? Try another entrance',
    how: 'The guides differ: one goes through 设置 (settings) and 意见反馈 (feedback), one through 客服中心 (support centre), and 帮助中心 (help centre) on the website is mentioned too. Menus change with versions; go by what the app shows.',
  },
  tryWechatAccount: {
    do: 'Or use the WeChat account “拼多多”',
    how: 'The guides say its menu has 客户服务 (customer service), linked with the app, perhaps slower. Check who the account is verified for; never tap one a stranger sent you.',
  },
  sayIfUrgent: {
    do: 'A large sum or very pressing? Say so first',
    how: 'The guides say such cases usually get a specialist within 24 hours; go by what the app and support tell you. Someone hurt, an account taken, a scam going on: don’t wait, take the “urgent” road.',
  },
  reportInApp: {
    do: 'Find 举报 (report) in the app and pick the closest reason',
    how: 'The guides only say fakes can be reported, not where the button is; go by what the app shows. If it is on neither the item nor the shop page, tell official support “I want to report”.',
  },
  reportOnlyFacts: {
    do: 'Write only what you saw; no guesses, nothing bigger than it is',
    how: 'Which shop, which item, what is wrong, how you know. One report for one matter is enough.',
  },
  platformMustTakeReports: {
    do: 'Screenshot the confirmation of your report',
    how: 'E-Commerce Law, art. 59: reports must be accepted and handled in time. Art. 38: a platform that knew or should have known of harm to consumers and took no necessary measures is jointly liable.',
  },
  refundSeparately: {
    do: 'Want your money back? File after-sales separately',
    how: 'A report looks into the shop; after-sales asks for the money. Do both side by side, neither waiting for the other.',
  },

  // Where a walk rests
  checkMoneyArrived: {
    do: 'If there is a refund, look in the account you paid with',
    how: 'Trust the money that arrived, not the word “refunded”. An exchange is done when you hold it.',
  },
  keepCopiesAnyway: {
    do: 'Keep the screenshots and photos for now',
    how: 'One album on your phone, little space. You’ll need them if it comes up again.',
  },
  watchForAnswer: {
    do: 'Look at 消息通知 (notices) and your texts once a day',
    how: 'The guides say the platform’s answers come in 消息通知 in the app; go by what the app shows. Other bodies may call or text, so keep an eye out.',
  },
  comeBackWhenDue: {
    do: 'If the day passes without news, ask again',
    how: 'The guides say the last time, the agent number and the promise let it carry on; asking several times is fine. With other bodies, give your case number.',
  },
  keepEyeOnAccount: {
    do: 'Look at your bills and log-ins often over the next weeks',
    how: 'A charge or a device you don’t know: take the “urgent” road at once, without waiting for anyone’s reply.',
  },
} satisfies typeof source
