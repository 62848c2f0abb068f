import type { bargaining as source } from '../../../zh-CN/tasks/buyer/bargaining'

export const bargaining = {
  writeToMerchant: {
    do: 'Open the order and write the problem and what you want',
    how:
      'The guides say the button is called 联系商家 (contact merchant) or 联系客服 (contact support); menus may change with ' +
      'the version. Look at the top of the chat: a shop’s name, or 官方客服 (official support)? In the app, every line ' +
      'is on record.',
  },
  sendPhotos: {
    do: 'Send photos and screenshots that show the problem',
    how: 'The guides say a clear problem with photos is easier to judge; you will need them for any later request too.',
  },
  saveChat: {
    do: 'Screenshot the chat, with the times showing',
    how:
      'The guides say a long press on the chat saves it as a picture. It is what shows when you asked and what the ' +
      'merchant said.',
  },
  fileAfterSales: {
    do: 'File 申请售后 (after-sales request) on the order page',
    how:
      'The guides say you can do this at any time, and it is not the same as asking the platform to step in; menus ' +
      'may change with the version, and the order page decides. With returnable goods in hand, usually choose 退货退款 ' +
      '(return and refund); if nothing came or it cannot go back, 仅退款 (refund only).',
  },
  largeSum: {
    do: 'If the sum is large, tell official support as well',
    how:
      'The guides say large sums get quicker attention, but not how large. Ask support to note the order and the sum ' +
      'and pass it on; this is not asking the platform to step in, and you keep talking with the merchant.',
  },
  stayInApp: {
    do: 'Talk in the app only: no phone, no WeChat',
    how:
      'The guides say merchants’ numbers are normally not public, and asking for one may get you nowhere. What is ' +
      'said in the app is on record.',
  },
  waitHalfHour: {
    do: 'Wait a little, and look again after 30 minutes',
    how:
      'The guides say: if the merchant answers quickly, go by what you agree; if no person has answered after more ' +
      'than 30 minutes, remind them. The order page decides.',
  },
  autoReply: {
    do: 'Check whether what came is only 自动回复 (an automatic reply)',
    how:
      'The guides say automatic replies are marked 自动回复 and do not count as handling it; for anything complicated, ' +
      'wait for a person.',
  },
  sayProblemAndWish: {
    do: 'Add what was unclear: the problem, and what you want',
    how:
      'The guides say the more exact, the easier to answer: “a hole in the left sleeve, I want to return it for a ' +
      'refund”. Be polite and clear and give order details if asked; never codes or passwords.',
  },
  shopHours: {
    do: 'No answer at night is not a refusal yet',
    how:
      'The guides say most shops answer between 9:00 and 22:00, in their own working hours; the app decides. If you ' +
      'are already waiting, the waiting time keeps running.',
  },
  sendReminder: {
    do: 'Send the merchant a reminder and repeat what you want',
    how:
      'The guides say that after more than 30 minutes without a person answering you can remind them, or file 申请售后 ' +
      '(after-sales request) first so no time is lost; the order page decides.',
  },
  confirmFirstContact: {
    do: 'Find the time of your first contact and note it',
    how:
      'Count from your first message or 申请售后 (after-sales request), whichever came first; if a person answered, from ' +
      'the next time you wrote. The guides say talks have failed only after more than 24 hours with no answer and ' +
      'nothing done; the order page decides.',
  },
  setReminder24h: {
    do: 'Set a reminder to look again after 24 hours',
    how:
      'The guides say exactly 24 hours does not count, only more; the order page decides. If a person answers before ' +
      'that, go on from their answer.',
  },
  openOrderChat: {
    do: 'Open the chat of that order and read it all',
    how:
      'The guides say that going in from the order brings its details along; menus may change with the version, and ' +
      'the app decides.',
  },
  readChatHeader: {
    do: 'Look at the top: a shop’s name, or 官方客服 (official support)?',
    how:
      'The guides use 联系客服 (contact support) for the merchant in one place and the platform in another, and tell of ' +
      'someone who lost time at the wrong door. A chat with official support does not count as contacting the ' +
      'merchant.',
  },
  findLastHuman: {
    do: 'Find when a person at the shop last answered',
    how:
      'The guides say anything marked 自动回复 (automatic reply) does not count as handling it. If there is nothing ' +
      'else, treat it as no answer.',
  },
  countSince: {
    do: 'Work out how long it has been since then',
    how:
      'Count from the moment you next wrote or filed 申请售后 (after-sales request) after a person’s last answer. If no ' +
      'person ever answered, count from your first contact.',
  },
  offerOrRefusal: {
    do: 'Tell “handling it” from “refused”',
    how:
      'The guides say an offer or “we are handling it” means talks go on; “no refund, no exchange, not our business” ' +
      'is a refusal. “Wait” or “we’ll see” is not a refusal.',
  },
  afterSalesStatus: {
    do: 'Look at the status and countdown of your after-sales request',
    how:
      'If the merchant pressed agree or refuse there, that is an answer too. Where it differs from the guides, the ' +
      'order page decides.',
  },
  weighOffer: {
    do: 'Read the offer and answer: accepted or not',
    how:
      'The guides say that once the merchant has made an offer, talks are still going on. A clear, polite answer ' +
      'moves things along.',
  },
  askForDate: {
    do: 'Ask them to write: what, how much, and by which day',
    how: 'If they only say “we are handling it”, ask for a date. If the day passes, the chat is your proof.',
  },
  notYetPlatform: {
    do: 'Don’t ask the platform to step in yet',
    how:
      'The guides say merchant first, platform second; while the merchant is handling it, the condition is not met. ' +
      'If you don’t want the offer, decline in writing and ask for a clear answer.',
  },
  declineInWriting: {
    do: 'Write in the chat: I do not accept this offer',
    how: 'One sentence is enough, with the reason after it. In writing, it is plain how far you got.',
  },
  askYesOrNo: {
    do: 'Ask the merchant: do you agree, yes or no?',
    how:
      'The guides say talks have failed only on a clear refusal, or after more than 24 hours with no answer and ' +
      'nothing done; the order page decides. If the answer is vague, ask again.',
  },
  sayExactWish: {
    do: 'Say exactly what you want',
    how:
      'How much money, refund or exchange, who pays the shipping, by which day. The guides say vague questions get ' +
      'vague answers.',
  },
  noteDeclineTime: {
    do: 'Note the time you sent it',
    how: 'If the merchant goes silent after this, count anew from this moment. The time must show in the screenshot.',
  },
  followAgreement: {
    do: 'Submit it on the order page, just as agreed',
    how:
      'The guides say that once the merchant agrees to a refund, you ask for it on the order page and follow what ' +
      'was agreed; menus may change with the version, and the order page decides.',
  },
  agreeInWriting: {
    do: 'Write down in the chat what was agreed',
    how:
      'What, how much, by which day; ask the merchant to reply “同意” (agreed). What is not written is hard to show ' +
      'later.',
  },
  checkAgreedWords: {
    do: 'Before submitting, check the sum, the way and the day',
    how: 'Submit only if the page says what the chat says. If not, ask in the chat first.',
  },
  keepCaseOpen: {
    do: 'Don’t withdraw the request before you have it',
    how:
      'If the merchant says “withdraw first, then we refund”, wait until it has really arrived. Trust the order page ' +
      'and your account, not words.',
  },
  ifNotKept: {
    do: 'If the day passes, ask in the chat',
    how: 'Count the time anew from that message, then come back here and choose “They did not keep their word”.',
  },
} satisfies typeof source
