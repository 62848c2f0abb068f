import type { returning as source } from '../../../zh-CN/journeys/returning/tasks'

export const returning = {
  fileNoReasonReturn: {
    do: 'Open the order and ask for 退货退款 (return and refund)',
    how: 'For the reason, truthfully choose “七天无理由” (seven days, no reason) or “不想要了” (no longer wanted).',
  },
  checkFreight: {
    do: 'Look for 退货包运费 (return shipping covered)',
    how: 'If it’s there, screenshot it and go by the page; if not, you usually pay the shipping of a no-reason return.',
  },
  countSevenDays: {
    do: 'Count the days since it was signed for',
    how: 'The day after signing is day 1; if the page gives an earlier date, keep to that one.',
  },
  keepIntact: {
    do: 'Keep the item, parts, gifts and packaging together',
    how: 'Opening it to look is fine; leave tags and seals on, and don’t activate a phone or computer yet.',
  },
  returnParcel: {
    do: 'Film the packing, weigh it, keep the shipping slip',
    how: 'Show the item intact, how it is packed and sealed; once it’s gone, this is what speaks for you.',
  },
  moneyThroughOrder: {
    do: 'Take the money through the order only, never privately',
    how: 'No WeChat, QR codes or links; a refund never needs you to pay first or give a code.',
  },
  returnWhyCounted: {
    do: 'How the 7 days are counted',
    how: 'Interim Measures on Seven-Day Returns, art. 10: from the day after signing; tell the seller within 7 days.',
  },
  returnWhyOpened: {
    do: 'Opening it to check is no reason to refuse',
    how: 'Supreme Court Rules on Online Consumer Disputes (I), art. 3: not if the goods are still intact.',
  },
  returnWhyRefund: {
    do: 'The seller refunds within 7 days of getting it intact',
    how: 'Interim Measures on Seven-Day Returns, art. 13: counted from the day the seller receives it.',
  },

  askGoodwill: {
    do: 'Open the order and ask whether you can return it',
    how: 'Ask in the chat, where the answer stays on record.',
  },
  countDaysAgain: {
    do: 'Count again, leaving out the day you signed',
    how: 'If you’re still within 7 days, go back and change your answer.',
  },
  meetHalfway: {
    do: 'If they won’t, suggest something in between',
    how: 'An exchange, you paying the shipping, a partial refund: it counts once they agree.',
  },
  longerPromise: {
    do: 'Find and screenshot any promise of a longer time',
    how: 'If the product page, order page or chat promised it, ask the seller to keep it.',
  },
  faultIsAnotherRoad: {
    do: 'If it’s faulty, don’t take this road',
    how:
      'After 7 days you can still ask for exchange or repair, and for a return if the fault is serious: choose ' +
      '“faulty” below.',
  },
  returnWhyPromise: {
    do: 'What a seller promises in writing must be kept',
    how:
      'Implementing Regulations of the Consumer Protection Law, art. 12: promises, also about after-sales service, ' +
      'must be kept towards those who bought.',
  },

  checkException: {
    do: 'Is it one of the four kinds that can’t go back?',
    how: 'Custom-made; fresh or perishable; audio, video or software you downloaded or unsealed; newspapers and magazines.',
  },
  returnConfirmable: {
    do: 'Is it one of the three you had to confirm?',
    how:
      'Goods whose safety or quality suffers once opened; that lose much value once activated or tried; or sold as ' +
      'near expiry or flawed.',
  },
  returnStillIntact: {
    do: 'Does it still count as intact?',
    how:
      'Opening and reasonable trying are fine; a torn seal, tags cut off or data left by activation may not be.',
  },
  askWhereConfirmedTask: {
    do: 'Ask the seller: at which step did I confirm?',
    how: 'Also if they say “activated” or “opened, so no return”; have them answer in the chat.',
  },
  findConfirmation: {
    do: 'Screenshot product and order page; look for a confirmation',
    how: 'If you weren’t prominently asked to confirm when buying, the seller can’t refuse because of those three kinds.',
  },
  promiseBinds: {
    do: 'If the seller promised returns, they still owe them',
    how: 'Even for the four kinds, a promised seven-day return must be kept.',
  },
  returnOverseas: {
    do: '“Overseas or bonded, no returns”: ask for the confirmation too',
    how: 'Neither the four nor the three kinds name “overseas”, and a seller can’t add kinds.',
  },
  returnWhyFour: {
    do: 'The four kinds that can’t go back',
    how:
      'Interim Measures on Seven-Day Returns, art. 6: custom-made, perishable, downloaded or unsealed digital goods, ' +
      'newspapers and periodicals.',
  },
  returnWhyConfirmable: {
    do: 'The three kinds you must confirm',
    how: 'Interim Measures on Seven-Day Returns, art. 7: these are excluded only if you confirmed it when buying.',
  },
  returnWhyIntact: {
    do: 'What counts as intact',
    how:
      'Interim Measures on Seven-Day Returns, art. 8: function kept and parts complete; opening to check and ' +
      'reasonable testing do no harm.',
  },
  returnWhyPromised: {
    do: 'What was promised must be kept',
    how:
      'Supreme Court Rules on Online Consumer Disputes (I), art. 2: a seller who promises returns of excluded goods ' +
      'must keep to it.',
  },

  cancelInOrder: {
    do: 'Open the order and ask for a refund',
    how: 'The button is 申请退款 (refund) or 申请售后 (after-sales); if nothing has arrived, usually choose 仅退款 (refund only).',
  },
  askNotToShip: {
    do: 'Ask the seller in the chat not to ship it',
    how: 'It saves a trip there and back; screenshot what they answer.',
  },
  alreadyOnItsWay: {
    do: 'If it’s on its way, ask: refuse it, or return it later?',
    how: 'Have them write it in the chat; you can also wait for it and then ask for a return.',
  },
  watchRefund: {
    do: 'Until the money is here, look every other day',
    how: '“Refunded” isn’t enough: see it on the order page and in the account you paid from.',
  },
  orderStatusProof: {
    do: 'Screenshot the order as it stands now',
    how: 'Show whether it has shipped and when you looked; the status changes, the picture doesn’t.',
  },

  returnProofSent: {
    do: 'The shipping slip, its number, the “signed for” entry',
    how: 'Make clear where it went, who signed and on which day.',
  },
  returnProofAsked: {
    do: 'Screenshot when you asked for the address, and the answer',
    how: 'With the time, also if they never answered.',
  },
  returnProofRefused: {
    do: 'Screenshot the tracking line of the refusal',
    how: 'With the slip and its number; ask the courier to write down the reason too.',
  },
  returnProofPromise: {
    do: 'Screenshot the promise to refund, exchange, send or repair',
    how: 'In the chat or on the after-sales page, with its date.',
  },
  returnProofEarlier: {
    do: 'Earlier photos and the serial number',
    how: 'Pictures from before sending and the number on the box count; you need no new ones of what you no longer have.',
  },

  returnThenPlatform: {
    do: 'Still no? The platform can mediate',
    how: 'Once you’ve told the seller all this and kept screenshots, go on and choose “it’s still no”.',
  },
  returnWhyMediation: {
    do: 'If you ask, the platform should mediate',
    how:
      'Interim Measures on Seven-Day Returns, art. 24: if you go another way, it should give you the seller’s real ' +
      'name, address and contact.',
  },
  returnAskAddress: {
    do: 'Ask for the return address in the order’s chat',
    how: 'You need address, name and phone; have them put it on the after-sales page or in the chat.',
  },
  returnWatchClock: {
    do: 'Mind the countdown to send; near its end, tell support',
    how: 'Say that the seller gave no address or refused it, and ask support to note it.',
  },
  returnRefusedAtDoor: {
    do: 'Refused? Ask the courier at once',
    how: 'Who refused it, why, and where the parcel is going: don’t let it get lost.',
  },
  returnNoGuessing: {
    do: 'No address? Don’t guess one',
    how: 'The sender’s place on the label may not take returns, and both goods and money are then hard to trace.',
  },
  returnWhyAddress: {
    do: 'The seller must promptly give a true address',
    how:
      'Interim Measures on Seven-Day Returns, art. 11: once told of the return, address, contact and phone must be ' +
      'given.',
  },
  returnWhyBlocked: {
    do: 'Withholding the address is delay: you can report it',
    how:
      'Measures on Penalties for Infringing Consumer Rights, art. 9: on a no-reason return, no address or over 15 ' +
      'days without action is wilful delay.',
  },

  returnAskDate: {
    do: 'Press for a date in the order’s chat',
    how: 'Say when you sent it and when it was signed for, or what was agreed, and ask by which day it’s done.',
  },
  returnWhoseTurn: {
    do: 'See whose turn the after-sales page says it is',
    how: 'The seller’s: press them; yours: act within the page’s countdown.',
  },
  returnFillNumber: {
    do: 'Enter the return’s tracking number if you haven’t',
    how: 'Put it into that after-sales request, so the seller knows whose parcel it is.',
  },
  returnWhoSigned: {
    do: 'Track it: did it arrive, and who signed?',
    how: 'Not there: have the courier trace it; there: send the seller that line.',
  },
  returnWhySilent: {
    do: 'No-reason return: sitting on the refund is punished',
    how:
      'Interim Measures on Seven-Day Returns, art. 31: not refunding for over 15 days after receipt is punished; it ' +
      'is still due in 7.',
  },
  returnWhyOwed: {
    do: 'What they owe you can’t be put off',
    how:
      'Measures on Penalties for Infringing Consumer Rights, art. 8: over 15 days without good reason counts as ' +
      'wilful delay.',
  },

  returnAskGrounds: {
    do: 'Ask the seller for evidence in the order’s chat',
    how: 'The unboxing video, photos of the damage, the basis of the deduction; in the chat, not on the phone.',
  },
  returnAnswerRefusal: {
    do: 'See if the request was refused and it’s your turn',
    how: 'If it says 待买家处理 (waiting for the buyer), answer within the page’s countdown; don’t let it close.',
  },
  returnShowSending: {
    do: 'Send them the records of your sending',
    how: 'The packing video, the weight, the shipping slip and when the courier took it, all in the chat.',
  },
  returnMoneyOrGoods: {
    do: 'No refund? Then ask for the goods back as they were',
    how: 'They can’t keep both; have them write which: the money, or the goods.',
  },
  returnMissingPart: {
    do: 'If you really left out a part or gift, agree to send it on',
    how: 'For a gift you can’t return, the seller may count the price marked for it beforehand.',
  },
  returnPayNothing: {
    do: 'Don’t pay a deduction or repair fee before it’s clear',
    how: 'No QR codes, no transfers; if you agree, the money goes through the order only.',
  },
  returnWhyNotIntact: {
    do: 'What counts as not intact',
    how:
      'Interim Measures on Seven-Day Returns, art. 9: a necessary seal broken, changes, activation data, tags cut ' +
      'off, dirt or damage.',
  },
  returnWhyParts: {
    do: 'Parts and gifts go back too',
    how: 'Interim Measures on Seven-Day Returns, art. 12: a gift that can’t go back is paid at the price marked beforehand.',
  },
  returnWhyTerms: {
    do: '“We accept no liability” written by the seller is void',
    how: 'Consumer Protection Law, art. 26: standard terms that lessen the seller’s own liability are void.',
  },

  freightAskMerchant: {
    do: 'Ask the seller for the shipping cost in the chat',
    how: 'Say why you returned it and what it cost, with a screenshot of the payment.',
  },
  freightReadPage: {
    do: 'Look for 退货包运费 (return shipping covered) on the order',
    how: 'If it’s there, read how and how much is paid, where to, and whether you pay first.',
  },
  freightAskSupport: {
    do: 'Covered but not paid: have support look',
    how: 'Give the order number, the amount and the words on the page; ask for the agent ID and a date.',
  },
  freightReceipt: {
    do: 'The receipt and number of the shipment',
    how: 'Amount, date and where it went must be readable.',
  },
  freightLabelShot: {
    do: 'Screenshot the words 退货包运费 (free return shipping)',
    how: 'On the order and product page, with the small print under them.',
  },
  freightWhyNoReason: {
    do: 'For a no-reason return, you usually pay it',
    how: 'Interim Measures on Seven-Day Returns, art. 18: the buyer pays the return shipping unless agreed otherwise.',
  },

  returnOpenPage: {
    do: 'In 个人中心 (my page), tap 退款/售后 (refunds)',
    how: 'Open that request; its status stands at the top.',
  },
  returnReadYours: {
    do: '驳回 (refused) or 待买家处理 (buyer to act): your turn',
    how: 'It was refused or waits for you: see the countdown and answer before it ends.',
  },
  returnReadToSend: {
    do: '待用户发货 (buyer to send): send it back',
    how: 'Use the page’s address and time, then enter the tracking number there.',
  },
  returnReadMerchant: {
    do: '待商家… (seller to act): the seller’s turn',
    how: 'If you sent it and get no refund, exchange, part or repair, press them.',
  },
  returnReadPaid: {
    do: '退款中 (refunding) or 退款成功 (refunded): look for the money',
    how: 'Open it to see the account and the day; if it isn’t there, choose “no money”.',
  },
  returnReadMeaning: {
    do: 'If the words differ, go by what they mean',
    how: 'These are the names in the platform’s documents for developers; your screen may word them differently.',
  },
} satisfies typeof source
