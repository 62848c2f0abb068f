import type { buyer as source } from '../../../zh-CN/journeys/buyer/tasks'

export const buyer = {
  writeToMerchant: {
    do: 'Open the order and write what is wrong and what you want',
    how: 'The button is 联系商家 (contact seller) or 联系客服 (contact support). Check for a shop’s name at the top.',
  },
  sendPhotos: {
    do: 'Send the photos and screenshots in the chat too',
    how: 'The seller can judge better, and you’ll need them if the platform looks at it.',
  },
  saveChat: {
    do: 'Screenshot the chat, with the times showing',
    how: 'It shows when you wrote and their answer.',
  },
  fileAfterSales: {
    do: 'Open 申请售后 (after-sales request) on the order page',
    how: 'At any time, without waiting for a reply.',
  },
  largeSum: {
    do: 'Over a thousand yuan? Tell official support as well',
    how: 'Ask them to note it. The thousand is our own line; keep talking with the seller.',
  },
  stayInApp: {
    do: 'Talk in the app only: no phone calls, no WeChat',
    how: 'Only what’s written in the app is on record.',
  },
  dontConfirm: {
    do: 'Don’t tap 确认收货 (confirm receipt) until it’s settled',
    how: 'Not even if told to confirm or withdraw first. If it’s about to confirm by itself, get your request in first.',
  },

  waitHalfHour: {
    do: 'After 30 minutes, open the chat and look',
    how: 'If the seller answers, do what you agree; if not, remind them then.',
  },
  autoReply: {
    do: 'Check whether all you got is 自动回复 (an automatic reply)',
    how: 'Anything marked 自动回复 isn’t handling it. Wait for a real person.',
  },
  sayProblemAndWish: {
    do: 'Add anything you left unclear: the problem, what you want',
    how: 'Be exact: “there’s a hole in the left sleeve, I want to return it for a refund”.',
  },
  shopHours: {
    do: 'No answer at night is not a refusal yet',
    how: 'Most shops answer between 9:00 and 22:00. Your waiting time keeps running.',
  },

  sendReminder: {
    do: 'Remind the seller, and say again what you want',
    how: 'After more than 30 minutes without a real reply you can remind them.',
  },
  lookAtRequest: {
    do: 'Look at your request: its state, and the time left',
    how: 'If the seller refused, it’s your turn. Keep to the countdown on the page, or it may close by itself.',
  },
  confirmFirstContact: {
    do: 'Find the time of your first contact and write it down',
    how: 'Message or request, whichever came first; if someone has answered since, from what you next wrote.',
  },
  setReminder24h: {
    do: 'Set a reminder to look again after 24 hours',
    how: 'Exactly 24 hours doesn’t count yet. If the seller answers before, you needn’t wait.',
  },

  openRequestPage: {
    do: 'Open this order’s request and read the line at the top',
    how: 'Its countdown is there too; that line is what you choose below.',
  },
  stateYours: {
    do: '“驳回” (refused) or “待买家处理” (buyer to act): your turn',
    how: 'The seller refused. The countdown is yours, and it may close by itself.',
  },
  stateTheirs: {
    do: '“待商家处理” (seller to act): the seller’s turn',
    how: 'They haven’t dealt with it. Count how long since you requested or wrote.',
  },
  stateAgreed: {
    do: '“已同意” or “退款中”: the seller agreed',
    how: 'Agreed, or refunding. Send it back in the time shown; “退款成功” (refunded) with no money belongs here too.',
  },
  stateElsewhere: {
    do: '“平台处理中”: with the platform. “关闭”: closed',
    how: '“已撤销” (withdrawn) and “逾期” (expired) are closed too; “平台拒绝退款” is the platform’s decision.',
  },
  openOrderChat: {
    do: 'No request yet? Open the order’s chat and read it through',
    how: 'Opened from the order, it brings the order along.',
  },
  readChatHeader: {
    do: 'Look at the top: a shop’s name, or 官方客服 (official support)?',
    how: '联系客服 (contact support) may reach either. A chat with official support isn’t contacting the seller.',
  },
  findLastHuman: {
    do: 'Find when a real person at the shop last answered',
    how: 'Anything marked 自动回复 (automatic reply) doesn’t count. If that’s all, it’s no answer.',
  },
  countSince: {
    do: 'Work out how long you’ve waited since then',
    how: 'Count from what you next wrote; if no real person ever answered, from your first contact.',
  },
  offerOrRefusal: {
    do: 'Tell “we’re handling it” from a refusal',
    how: '“No refund, no exchange, not our problem” is a refusal. “Wait” or “we’ll see” is still talking.',
  },

  weighOffer: {
    do: 'Read the offer and answer: do you accept it or not?',
    how: 'Too little? Write how much and why. Don’t want it? Tap “I don’t accept this offer” below.',
  },
  askForDate: {
    do: 'Ask them to write: what, how much, and by which day',
    how: 'If the day passes with nothing done, the chat is your evidence.',
  },
  notYetPlatform: {
    do: 'It isn’t time for the platform to step in yet',
    how: 'While the seller is still talking you’re easily sent back. Get a clear answer first.',
  },
  declineInWriting: {
    do: 'Write to the seller that you decline, and what you want',
    how: 'Use the message below. Be exact: how much, refund or exchange.',
  },
  askYesOrNo: {
    do: 'If the answer is vague, ask again: yes or no?',
    how: 'Only a clear no, or more than 24 hours of silence, counts as not settled with the seller.',
  },
  noteDeclineTime: {
    do: 'Write down the time you sent it',
    how: 'If the seller goes silent, the count starts again from this moment.',
  },

  agreeInWriting: {
    do: 'Write what was agreed in the chat once more',
    how: 'What, how much, by which day; ask the seller to reply “同意” (agreed).',
  },
  checkAgreedWords: {
    do: 'Before submitting, check sum, way, address and reason',
    how: 'If page and chat differ, ask first. If it’s faulty, don’t let it become 不想要了 (don’t want it).',
  },
  followAgreement: {
    do: 'No request yet? Open one now; have one? Fill it in as agreed',
    how: 'A yes in the chat isn’t done yet; it has to go in on the page.',
  },
  sendBackInTime: {
    do: 'To be sent back? Send it before the page’s countdown ends',
    how: 'To the address on the page, then fill in the tracking number. Pick-up didn’t come? Book again: when time runs out it may close.',
  },
  refuseAtDoor: {
    do: 'Agreed to refuse it? Refuse it at the door, don’t sign',
    how: 'Tell the courier “拒收” (refused), and photograph the parcel and its label.',
  },
  keepCaseOpen: {
    do: 'Don’t withdraw or confirm receipt until you have it',
    how: '“Withdraw, confirm or rate us well first, then we’ll refund”: not before it has really come.',
  },

  cancelAskWhy: {
    do: 'Have the seller write in the chat why they can’t ship',
    how: 'Use the message below. Don’t hurry to tap cancel.',
  },
  cancelChoose: {
    do: 'Decide which you want: the goods or the money',
    how: 'The goods: ask for a shipping day. The money: all of it, and you may ask for what you had to pay more.',
  },
  cancelTrueReason: {
    do: 'If you do ask for a refund, give the true reason',
    how: 'Choose 缺货 (out of stock) or 没按时发货 (not shipped on time), not 不想要了 (don’t want it).',
  },
  cancelNoExtra: {
    do: 'Asked to pay more first? You needn’t',
    how: 'The price you ordered at is the price agreed; if you do add to it, pay only in the order.',
  },
  cancelAlready: {
    do: 'Already cancelled for you? Still ask the true reason',
    how: 'See whether the money came back, and how much; if the page promises something for it, ask for that too.',
  },
  cancelProof: {
    do: 'Screenshot: their words, the order, the product page',
    how: 'Show the price, the stock, and whether it’s still on sale.',
  },
  cancelCoupon: {
    do: 'A coupon is not your money back',
    how: 'If you want it all back, check whether it’s a refund or a coupon before you accept.',
  },
  cancelPriceError: {
    do: 'An obvious price mistake may not have to be honoured',
    how: 'The seller must ask a court or arbitrator; saying so isn’t enough. Ask for the full refund first.',
  },
  lawPerform: {
    do: 'A seller who doesn’t ship as agreed is liable',
    how:
      'Civil Code, arts. 577 and 580: you can ask for the goods if they can be sent, otherwise for your loss; art. 584: ' +
      'no more than the seller could foresee when you ordered.',
  },
  lawMistake: {
    do: 'A real price mistake: the seller can ask to undo it',
    how:
      'Civil Code, arts. 147 and 152: a court or arbitrator may set a serious mistake aside, within ninety days; ' +
      'Supreme Court on the General Part, art. 19: whoever claims it must prove it.',
  },

  windowLookWhy: {
    do: 'Open the request and see why it was closed',
    how: 'You withdrew it, you were late, or the platform said no: each has its own way.',
  },
  windowFileAgain: {
    do: '申请售后 (after-sales) still on the order page? File again',
    how: 'Look even if you confirmed receipt. Give all evidence; if the seller told you to withdraw, add their words.',
  },
  windowWrite: {
    do: 'No button any more? Ask for the same in the chat',
    how: 'Use the message below. If the seller agrees, let it go through the order.',
  },
  windowWarranty: {
    do: 'Still under warranty? Ask seller and maker for the repair',
    how: 'Take the maker’s contact from the manual, and keep what both of them answer.',
  },
  windowAskSupport: {
    do: 'Ask official support whether it can be opened again',
    how: 'Say when and why it closed, and ask for the answer in writing.',
  },
  windowProof: {
    do: 'Screenshot the closed page',
    how: 'State, reason and time should be readable.',
  },
  windowRightsStay: {
    do: 'The page is closed; your rights are not',
    how: 'Not repaired, not delivered, not refunded: you can still complain or sue.',
  },
  lawAfterWindow: {
    do: 'A platform deadline can’t bar complaints or court',
    how:
      'Measures on Online Platform Rules, art. 30: rules may not exclude complaints or suits; Civil Code, art. 621: tell the ' +
      'seller of faults within a reasonable time; art. 188: generally three years to sue.',
  },
} satisfies typeof source
