import type { buyer as source } from '../../../zh-CN/journeys/buyer/tasks'

export const buyer = {
  writeToMerchant: {
    do: 'Open the order and write what is wrong and what you want',
    how:
      'The guides say the button is 联系商家 (contact merchant) or 联系客服 (contact support); 客服 on the product page works ' +
      'too. Menus change between versions, so check that the chat is headed with a shop’s name. In the app, every ' +
      'line is on record.',
  },
  sendPhotos: {
    do: 'Send photos and screenshots that show the problem',
    how: 'With photos the merchant can judge more easily. You’ll need them if you ask the platform later, too.',
  },
  saveChat: {
    do: 'Screenshot the chat, with the times showing',
    how:
      'The guides say a long press on the chat saves it as a picture; a phone screenshot works too. It’s what shows ' +
      'when you wrote and what the merchant said.',
  },
  fileAfterSales: {
    do: 'File 申请售后 (after-sales request) on the order page',
    how:
      'The guides say you can do this at any time, and it’s not the same as asking the platform to step in; go by ' +
      'your order page. If you have the goods and can return them, usually ' +
      'choose 退货退款 (return and refund); if nothing came or it can’t go back, 仅退款 (refund only).',
  },
  largeSum: {
    do: 'If the sum is large, tell official support as well',
    how:
      'The guides say large sums get quicker attention, but not how large. Ask support to note the order and the sum ' +
      'and tell the merchant; this isn’t asking the platform to step in, so keep talking with the merchant.',
  },
  stayInApp: {
    do: 'Talk in the app only: no phone calls, no WeChat',
    how:
      'Only what’s written in the app is on record if something goes wrong. The guides say merchants’ phone numbers ' +
      'are usually not public, and they may not give you one.',
  },
  waitHalfHour: {
    do: 'Wait a little, and look again after 30 minutes',
    how:
      'The guides say that if the merchant answers quickly, do what you agree; if no person has answered after ' +
      'more than 30 minutes, remind them. Go by your order page.',
  },
  autoReply: {
    do: 'Check whether all you got is 自动回复 (an automatic reply)',
    how:
      'The guides say automatic replies are marked 自动回复 and don’t count as handling it. For anything complicated, ' +
      'wait for a person.',
  },
  sayProblemAndWish: {
    do: 'Add anything you left unclear: the problem, what you want',
    how:
      'Be exact: “there’s a hole in the left sleeve, I want to return it for a refund”. Be polite and give order ' +
      'details if asked, but never codes or passwords.',
  },
  shopHours: {
    do: 'No answer at night is not a refusal yet',
    how:
      'The guides say most shops answer between 9:00 and 22:00, in their own working hours; go by what the app ' +
      'shows. Your waiting time keeps running.',
  },
  sendReminder: {
    do: 'Remind the merchant, and say again what you want',
    how:
      'The guides say that after more than 30 minutes with no person answering you can remind them; go by your order ' +
      'page. Then file 申请售后 (after-sales request), so you lose no time.',
  },
  confirmFirstContact: {
    do: 'Find the time of your first contact and write it down',
    how:
      'Count from your first message or 申请售后 (after-sales request), whichever came first; if a person has answered ' +
      'since, from when you next wrote. The guides say talks have failed only after more than 24 hours with no ' +
      'answer and nothing done; go by your order page.',
  },
  setReminder24h: {
    do: 'Set a reminder to look again after 24 hours',
    how:
      'The guides say exactly 24 hours does not count, only more; go by your order page. If a person answers before ' +
      'that, go on from what they say.',
  },
  openOrderChat: {
    do: 'Open that order’s chat and read it from start to finish',
    how:
      'The guides say that opening the chat from the order brings its details along; go by what the app shows.',
  },
  readChatHeader: {
    do: 'Look at the top: a shop’s name, or 官方客服 (official support)?',
    how:
      'The guides disagree about 联系客服 (contact support): some say it reaches the merchant, some the platform. A chat ' +
      'with official support doesn’t count as contacting the merchant.',
  },
  findLastHuman: {
    do: 'Find when a person at the shop last answered',
    how:
      'The guides say anything marked 自动回复 (automatic reply) doesn’t count as handling it. If that’s all there is, ' +
      'treat it as no answer.',
  },
  countSince: {
    do: 'Work out how long you’ve waited since then',
    how:
      'Count from the first message or 申请售后 (after-sales request) you sent after a person last answered. If no ' +
      'person ever answered, count from your first contact.',
  },
  offerOrRefusal: {
    do: 'Tell “we’re handling it” from a clear refusal',
    how:
      'The guides say an offer or “we’re handling it” means talks go on; “no refund, no exchange, not our problem” ' +
      'is a refusal. “Wait” or “we’ll see” is not.',
  },
  afterSalesStatus: {
    do: 'Look at the status and countdown of your after-sales request',
    how:
      'If the merchant tapped agree or refuse there, that’s an answer too. Where it differs from the guides, go ' +
      'by your order page.',
  },
  weighOffer: {
    do: 'Read the offer and answer: do you accept it or not?',
    how:
      'The guides say that once the merchant has made an offer, you’re still negotiating. A clear, polite answer ' +
      'moves things along.',
  },
  askForDate: {
    do: 'Ask the merchant to write: what, how much, and by which day',
    how:
      'If they only say “we’re handling it”, ask for a date. If the day passes with nothing done, the chat is your ' +
      'proof.',
  },
  notYetPlatform: {
    do: 'Don’t ask the platform to step in yet',
    how:
      'The guides say merchant first, then the platform; you don’t qualify while the merchant is still handling it. ' +
      'If you don’t want the offer, decline in writing and ask for a clear answer.',
  },
  declineInWriting: {
    do: 'Write in the chat: I do not accept this offer',
    how: 'One sentence is enough, followed by the reason. Once it’s written, anyone can see how far you got.',
  },
  askYesOrNo: {
    do: 'Ask the merchant to answer directly: yes or no?',
    how:
      'The guides say talks have failed only on a clear refusal, or after more than 24 hours with no answer and ' +
      'nothing done; go by your order page. If the answer is vague, ask again.',
  },
  sayExactWish: {
    do: 'Say exactly what you want',
    how: 'How much money, refund or exchange, who pays the shipping, by which day. Vague questions get vague answers.',
  },
  noteDeclineTime: {
    do: 'Write down the time you sent it',
    how:
      'If the merchant goes silent after this, the count starts again from this moment. Make sure the screenshot ' +
      'shows the time.',
  },
  followAgreement: {
    do: 'Submit it on the order page, just as agreed',
    how:
      'The guides say that once the merchant agrees to a refund, you still submit the request on the order page. ' +
      'Go by what that page says.',
  },
  agreeInWriting: {
    do: 'Write what was agreed in the chat once more',
    how:
      'Say what, how much and by which day, and ask the merchant to reply “同意” (agreed). What isn’t written down is ' +
      'hard to prove later.',
  },
  checkAgreedWords: {
    do: 'Before you submit, check the amount, the method and the date',
    how: 'Submit only if the page says what the chat says. If it doesn’t, ask in the chat first.',
  },
  keepCaseOpen: {
    do: 'Don’t withdraw your request until you have it',
    how:
      'If the merchant says “withdraw it first, then we’ll refund”, wait until the money or goods have really ' +
      'arrived. Trust the order page and your account, not words.',
  },
  ifNotKept: {
    do: 'If the day passes with nothing done, ask in the chat',
    how: 'The count starts again from that message; then choose “They did not keep their word” below.',
  },
} satisfies typeof source
