import type { platform as source } from '../../../zh-CN/journeys/platform/tasks'

export const platform = {
  // Asking the platform
  lookIfApproved: {
    do: 'First see whether your request was approved by itself',
    how: 'Not handled for 24 hours, it may have been approved automatically and the refund be on its way; if not, go on below.',
  },
  openPlatformStep: {
    do: 'Open your after-sales request and find 平台介入 (step in)',
    how: 'See what it asks for, and submit only with all the evidence; no button? Choose “I can’t find” below.',
  },
  answerBeforeItCloses: {
    do: 'See how much time the page leaves you to act',
    how:
      'Once the seller taps refuse (驳回) it is your turn, and the request may close when time is up; don’t just wait.',
  },
  pickRefundType: {
    do: 'Nothing filed yet? File first, and choose the right kind',
    how:
      'Can go back: 退货退款 (return and refund) or 换货 (exchange); missing parts: 补寄 (send the rest); nothing came or can’t ' +
      'go back: 仅退款 (refund only).',
  },
  writeDispute: {
    do: 'In the description: you talked, it failed, what you want',
    how: 'Add what the notice says is missing; of the ready words, use those that fit.',

  },
  sayRefused: {
    do: 'In the description, write “已与商家协商、商家拒绝” (negotiated, refused)',
    how: 'Use the ready words; after a clear refusal you can ask right away.',

  },
  saySilent: {
    do: 'In the description, write “商家超 24 小时未处理” (nothing for over 24 hours)',
    how: 'Use the ready words; give the time of your first contact, and auto-replies don’t count.',
  },
  sayReturnRefused: {
    do: 'In the description, say how far the return got and where it is stuck',
    how: 'Use the ready words and fill the blanks truthfully; give the day you sent it and the tracking number.',
  },
  submitOnceThenWatch: {
    do: 'With all the evidence in, submit, and only once',
    how:
      'Screenshot the confirmation; it’s usually handled within 48 hours, and the result comes as a notification.',
  },
  reportFakeToo: {
    do: 'For a fake you can also tap 举报 (report)',
    how: 'A report asks the platform to look into the shop; your refund still depends on this request.',
  },
  stayOffThePhone: {
    do: 'Don’t argue with the seller by phone',
    how: 'What is said on the phone can be denied; put it all in the order chat.',
  },
  platformRefundTypeWhy: {
    do: 'Why 退货退款 (return and refund) if it can go back',
    how:
      'A platform may not use its rules to force sellers into refunds without return (Measures on Online Platform ' +
      'Rules, art. 27); if the goods can go back, returning them is the safer choice.',
  },
  platformDutyWhy: {
    do: 'The platform has to help you',
    how:
      'In a dispute with a seller on a platform, the platform must actively help you protect your rights (E-Commerce ' +
      'Law, art. 61).',
  },
  platformMediatesWhy: {
    do: 'In a dispute about a return, the platform must mediate',
    how:
      'If you ask it to mediate, the platform must do so (Interim Measures on Seven-Day Returns, art. ' +
      '24).',
  },
  platformDurableWhy: {
    do: 'Appliances and computers: for six months the seller must prove its side',
    how:
      'If a fault in durable goods found within six months of receipt is disputed, the burden of proof is the ' +
      'seller’s (Consumer Protection Law, art. 23).',
  },
  platformPromiseWhy: {
    do: 'The seller must keep what it promised',
    how:
      'Promises about quality or after-sales must be kept (Implementing Regulations of the Consumer Protection Law, ' +
      'art. 12); if more compensation was promised than the law requires, that is owed (Supreme Court Rules on Online ' +
      'Consumer Disputes (I), art. 10).',
  },
  platformTransitWhy: {
    do: 'The risk on the way is the seller’s',
    how:
      'The seller bears the risk in transit, unless you chose a different courier yourself (E-Commerce Law, art. 20).',
  },
  platformSevenDaysWhy: {
    do: 'Bought online, it can go back within seven days',
    how:
      'Within seven days of receipt you can return it without a reason, if intact, with some exceptions (Consumer ' +
      'Protection Law, art. 25).',
  },

  // Proof
  evidenceChat: {
    do: 'Chat screenshot: the refusal, or your first contact',
    how: 'The date must show; if no one answered, from your first contact until now.',
  },
  evidenceGoods: {
    do: 'Photos of the goods: one whole, one close-up',
    how:
      'Show the fault; if there is none and you want to return it, show that it’s intact. Include model and label, ' +
      'and film what moves or makes a noise.',
  },
  evidenceOrder: {
    do: 'Screenshot of the order',
    how: 'The order number, product, order time and price must be readable.',
  },
  evidenceFresh: {
    do: 'Photos of what is bad or dead, weighed, with the date',
    how: 'Best from the day it came; how many or how much, next to the label.',
  },
  evidenceWarranty: {
    do: 'Photos of the warranty card, invoice and service slips',
    how:
      'Keep the dates of repairs and exchanges and what was said, and screenshot seller and maker passing you on.',
  },
  evidencePromise: {
    do: 'A screenshot or recording of what the seller promised',
    how: '“Genuine”, “ten times the price back”, “free order” all count; record a livestream’s replay.',
  },
  evidenceComparison: {
    do: 'A comparison showing how it differs from the genuine item',
    how: 'Labels, workmanship and codes side by side; for a phone, its serial number.',
  },
  evidenceExpert: {
    do: 'What the brand’s counter or a repair shop said',
    how:
      'If they issue no report to private people, keep the conversation, the inspection slip or the online reply.',
  },
  evidenceReceived: {
    do: 'A screenshot of the day it was delivered',
    how: 'Show the line in the tracking that says when it was signed for.',
  },
  evidenceNotShipped: {
    do: 'Screenshot: not shipped yet, and the shipping time promised',
    how: 'The status and the seller’s time side by side show how long it has dragged on.',
  },
  evidenceCancelled: {
    do: 'The seller’s words: out of stock, or a wrong price',
    how: 'With the date; also where you’re told to cancel, or which reason to choose.',
  },
  evidenceTracking: {
    do: 'The tracking number and the whole tracking history',
    how: 'From dispatch to the last entry, so that it shows where it stopped and for how long.',
  },
  evidenceNotReceived: {
    do: 'Anything that shows it didn’t reach you',
    how:
      'Your address, replies from family and the pick-up point, a courier admitting a mix-up: keep whatever you have.',
  },
  evidenceCount: {
    do: 'A photo of the count: how many came, how many should have',
    how: 'Goods, box and label together; the weight on the label too.',
  },
  evidencePackaging: {
    do: 'Photos of the box, the shipping label and the damage',
    how: 'Keep the packaging; inside and out, so it shows it happened on the way.',
  },
  evidenceSentBack: {
    do: 'The return slip, the delivery record, the seller’s words of consent',
    how: 'The tracking number, the days of sending and delivery and the address given must be readable.',
  },
  evidencePacking: {
    do: 'Photos or video from before sending and while packing',
    how: 'If you took none, never mind: you can ask the courier for the weight at pick-up.',
  },
  evidenceRuling: {
    do: 'Screenshot of the platform’s result and reasons',
    how: 'With the date and the whole text; you’ll need it at every later step.',
  },
  evidenceAgentChat: {
    do: 'The chat or call record with this agent',
    how: 'The agent ID and the time must show; what the platform keeps is the platform’s, so keep your own copy.',
  },
  evidenceForReport: {
    do: 'Screenshots and photos of the product page, chat and item',
    how: 'Product pages change, so screenshot that first; keep the order too.',
  },

  // Collecting what is missing
  findWhatIsMissing: {
    do: 'First see which piece is missing',
    how: 'Read in the request why it was sent back; if that isn’t clear, go down the list below.',
  },
  askForPlainAnswer: {
    do: 'No refusal on record? Ask once more',
    how:
      'Send the ready words in the order chat, asking for a plain 同意 (agree) or 不同意 (disagree), and screenshot the ' +
      'answer.',
  },
  screenshotWholeCourse: {
    do: 'Screenshot the chat from start to finish',
    how: 'Leave out no promise and no refusal, with no gaps and the dates showing.',
  },
  agreeOnTesting: {
    do: 'Need it tested? Agree on a testing body with the seller',
    how:
      'Ask first who pays; if you can’t agree, complain to 12315, and once it accepts, the authority can name one.',
  },
  keepOwnCopies: {
    do: 'Save the screenshots on your own phone',
    how:
      'Don’t crop or draw on the originals; the copy in your hands is safer than the record the platform keeps.',
  },

  // Waiting and reading
  watchRulingNotices: {
    do: 'Open your after-sales request: has the status changed?',
    how:
      'Glance at your notifications too; if you’re asked for something and the page counts down, act before that.',
  },
  addForgottenProof: {
    do: 'Forgot a piece of evidence? Add it now',
    how: 'In the request itself if you can; if not, send it to 官方客服 (official support) and say which order.',
  },
  answerSameDay: {
    do: 'If someone asks you something in the order, reply the same day',
    how: 'Facts only, and short; if the seller wants to talk now, do so in the order chat.',
  },
  remind48h: {
    do: 'Set a reminder for 48 hours after you submitted',
    how: 'There’s usually a result within 48 hours; if not, come back and choose “Still waiting”.',
  },
  oneFilingOnly: {
    do: 'Don’t file it twice, and don’t rush to withdraw',
    how: 'One request, one story; before tapping 撤销 (withdraw), read what the page says.',
  },
  openRulingNotice: {
    do: 'Find the notice about this order and read it to the end',
    how: 'Then open your after-sales request: the status stands at the top.',
  },
  findThreeThings: {
    do: 'Look for three things: the result, the reasons, what you must do',
    how: 'If you’re unsure, read it with someone at home, and copy out the line that matters.',
  },
  readStatusWords: {
    do: 'Check what the status means',
    how:
      '驳回: the seller refused; 平台处理中: the platform is still deciding; 平台同意退款: it agreed to your refund; 平台拒绝退款: it refused.',
  },
  askWhatItMeans: {
    do: 'Still unclear? Send 官方客服 (official support) a screenshot',
    how: 'Ask three things with the ready words: what is the result, why, and what should I do.',
  },

  // Following up
  askHowItStands: {
    do: 'Ask 官方客服 (official support) how far it has got',
    how: 'Send the ready words, with the ticket number if you have one.',
  },
  checkRulingStatus: {
    do: 'First look at the request and notifications',
    how: 'Sometimes the result is there and was simply missed.',
  },
  askForAnswerDate: {
    do: '“Soon” (尽快)? Ask for a day',
    how: 'Have the day written in the chat, and ask again if it passes without an answer.',
  },
  keepAsking: {
    do: 'No answer? Ask again every other day',
    how: 'Complex cases may take 3–7 working days; beyond that there are still 12315 and the courts.',
  },
  holidaysSlower: {
    do: 'Try for a real person in the daytime, on working days',
    how: 'Holidays are slower and nights may have only a bot; leave a message if it can wait.',
  },

  // After the platform agreed
  watchRefundStatus: {
    do: 'Look at the refund status of the request',
    how: 'It says which account the money goes to; then check that account.',
  },
  remindPayment24h: {
    do: 'Set a reminder for 24 hours after the result',
    how:
      'The seller has to refund or exchange within 24 hours; if not, come back and choose “more than 24 hours”.',
  },
  lookBeforeConfirming: {
    do: 'An exchange, repair or missing part: check before you confirm',
    how: 'Only if it’s right tap 确认收货 (confirm receipt) or 确认完成 (confirm done); if not, photograph it and write in the chat.',
  },
  noSideDeal: {
    do: 'Told to withdraw first, or offered a private refund? Say no',
    how:
      'Only a refund that runs through the order counts; anyone who wants WeChat, a scan or money first is a scammer.',
  },
  askForEnforcement: {
    do: 'Ask 官方客服 (official support) to get your money back to you',
    how:
      'Send the ready words with a screenshot of the result; if the seller won’t pay, it can be asked to take it from ' +
      'the seller’s deposit.',
  },
  checkRefundStatus: {
    do: 'First check whether the money has come',
    how: 'Look at the refund status and the account you paid from: money sometimes arrives without a notice.',
  },
  depositWhy: {
    do: 'What a seller’s deposit is for',
    how:
      'Where platform and sellers have set up a consumer protection deposit, its use must be clearly agreed; the law ' +
      'names no time limit (E-Commerce Law, art. 58).',
  },

  // Asking for a second look
  readWhyLost: {
    do: 'First see which reason decided it',
    how: 'Copy out that sentence; your new evidence must answer it.',
  },
  findNewProof: {
    do: 'Find evidence you did not hand in before',
    how: 'The exact words of the refusal, comparison photos, tracking records, a test result: any of these.',
  },
  fileReview: {
    do: 'Send the ready words, asking for a second look',
    how:
      'Through 意见反馈 (feedback), with the new evidence; if you can’t find it, send them to 官方客服 (official support).',
  },
  stillOutside: {
    do: 'The platform’s result is not the last word',
    how: 'You can still complain to 12315 or go to court; the platform’s rules may not stop you.',
  },
  reviewWhy: {
    do: 'You can ask for reasons, and for a person to look',
    how:
      'Measures against you need reasons, an appeal must be reviewed, and you can ask for a real person (Measures ' +
      'on Online Platform Rules, art. 19; it does not say whether dispute results count). Disputes must be handled ' +
      'fairly and impartially (E-Commerce Law, art. 63).',
  },

  // Asking support again, complaining of an agent
  sayThreeThings: {
    do: 'Contact 官方客服 (official support) again, with three things first',
    how:
      'The last time, the agent ID, the promise; glance at your notifications before, as the answer may be there.',
  },
  followUpLockedOut: {
    do: 'Still locked out of the app? Try another way in',
    how:
      'The WeChat account 拼多多 has 客户服务 (customer service), perhaps slower; check first which company it’s verified for.',
  },
  pushProviderToo: {
    do: 'A payment wasn’t yours? Press the payment provider or bank too',
    how:
      'Use the number in your payment app or on the back of your card; once told, they must act at once to stop the ' +
      'loss.',
  },
  askForSameAgent: {
    do: 'Ask for the same agent, or for the last record to be read',
    how: 'The agent ID can get you the same person; if it fails again, you can still ask.',
  },
  writeOrCall: {
    do: 'Write in the app first; if it’s urgent, call as well',
    how: 'Writing stays on record, calling is faster; say the same both times.',
  },
  complainInSupport: {
    do: 'Tell 官方客服 (official support): “我要投诉客服” (I want to complain)',
    how:
      'Tap 投诉 (complaint) if the chat has it, or choose 投诉建议 (complaints and suggestions) on the phone; there are ' +
      'ready words for it.',
  },
  writeWhatHappened: {
    do: 'Only facts, in the agent’s own words',
    how: 'The agent ID tells them who it was; if you have none, say at what time you talked.',
  },
  rateTheService: {
    do: 'When the rating pops up, give an honest score',
    how: 'One specific sentence is worth more than a single star.',
  },
  disputeGoesOn: {
    do: 'Keep the original matter going',
    how:
      'Complaining about an agent and solving your dispute are two things, and a countdown on the page won’t wait.',
  },
  complaintsWhy: {
    do: 'Complaints must be dealt with',
    how:
      'A platform must have easy, working channels for complaints and reports, and handle them in time (E-Commerce ' +
      'Law, art. 59).',
  },

  // Asking support, reporting a shop
  sayNoButton: {
    do: 'Say “要平台介入、找不到按钮” (want intervention, no button)',
    how:
      'It’s inside your request under 退款/售后 (refunds and after-sales); send a screenshot and ask where to tap, or to ' +
      'have it registered for you.',
  },
  pastTheBot: {
    do: 'Always the bot? Keep typing “人工客服” (human agent)',
    how: 'The bot can do small things; if its answers miss the point, don’t go in circles but ask for a person.',
  },
  otherWaysIn: {
    do: 'Can’t get in? Try another way',
    how:
      'There’s 意见反馈 (feedback) under 设置 (settings), 客服中心 (support centre) or 在线客服 (online support) for some, and 帮助中心 (help ' +
      'centre) on the website.',
  },
  tryWechatAccount: {
    do: 'Or use the WeChat account 拼多多',
    how:
      'It has 客户服务 (customer service), perhaps slower; check which company it’s verified for, and never tap one a ' +
      'stranger sent.',
  },
  sayIfUrgent: {
    do: 'A large sum, or very urgent? Say so in the first line',
    how:
      'Such cases usually get someone assigned within 24 hours; if someone is hurt, an account is stolen or a scam is ' +
      'under way, tap “Urgent? Look here first”.',
  },
  reportInApp: {
    do: 'Tap 举报 (report) in the app and choose the closest reason',
    how:
      'If it’s on neither the product page nor the shop page, tell 官方客服 (official support) “我要举报” (I want to report).',
  },
  reportOnlyFacts: {
    do: 'Write only what you saw: don’t guess or exaggerate',
    how: 'Which shop, which product, what is wrong and how you know; one report for one matter is enough.',
  },
  platformMustTakeReports: {
    do: 'Screenshot the page that confirms your report',
    how: 'If it has a number, copy it, so you can look it up later.',
  },
  refundSeparately: {
    do: 'Want your money back? File an after-sales request as well',
    how: 'A report looks into the shop, a request asks for the money; do both, neither waiting for the other.',
  },
  reportWhy: {
    do: 'What the platform must do with a report',
    how:
      'Reports must be handled in time (E-Commerce Law, art. 59); a platform that knew or should have known that a ' +
      'seller harms consumers and did nothing is jointly liable (art. 38).',
  },
} satisfies typeof source
