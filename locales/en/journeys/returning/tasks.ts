import type { returning as source } from '../../../zh-CN/journeys/returning/tasks'

export const returning = {
  fileNoReasonReturn: {
    do: 'Open the order and ask for 退货退款 (return and refund)',
    how:
      'Choose a reason like “no longer wanted”; just tell the truth. The guides say it’s under 申请售后 (after-sales ' +
      'request) in that order; go by your order page.',
  },
  countSevenDays: {
    do: 'Count the days since it was signed for',
    how:
      'Consumer Protection Law, art. 25: within 7 days of receipt. According to copies we read, Interim Measures on ' +
      'Seven-Day Returns, art. 10, count from the day after signing. If the page shows another date, go by the ' +
      'earlier one.',
  },
  checkException: {
    do: 'Check whether it’s one of the kinds that can’t be returned',
    how:
      'Consumer Protection Law, art. 25, lists four: custom-made; fresh or perishable; downloaded or unsealed audio, ' +
      'video and software; newspapers and magazines. According to copies we read, Interim Measures on Seven-Day ' +
      'Returns, art. 6, name the same kinds.',
  },
  keepIntact: {
    do: 'Keep the item, its parts and any gifts intact',
    how:
      'If you opened it only to look and it’s undamaged, “opened” is generally no reason to refuse: Supreme Court ' +
      'Rules on Online Consumer Disputes (I), art. 3, unless a law says otherwise.',
  },
  checkFreight: {
    do: 'Check first who pays the return shipping',
    how:
      'Consumer Protection Law, art. 25: for a no-reason return you pay it, unless you agreed otherwise with the ' +
      'merchant. If the page says shipping is free, take a screenshot.',
  },
  returnParcel: {
    do: 'If you send it back, film the packing and keep the tracking number',
    how: 'Send it only to the address on the after-sales page. This shows that the item was intact, sent and received.',
  },
  refundInSevenDays: {
    do: 'After sending it back, keep an eye on the refund',
    how:
      'Consumer Protection Law, art. 25: the merchant must refund within 7 days of receiving the goods back. ' +
      'According to copies we read, Interim Measures on Seven-Day Returns, art. 13, say the same.',
  },
  askGoodwill: {
    do: 'Open the order and ask politely whether you can return it',
    how: 'A polite, clear request is easier to settle. In the app, the answer is on record.',
  },
  countDaysAgain: {
    do: 'Count the days again, leaving out the day you signed',
    how:
      'According to copies we read, Interim Measures on Seven-Day Returns, art. 10, count from the day after ' +
      'signing. If you’re still within 7 days, go back and change your answer.',
  },
  longerPromise: {
    do: 'Check if the product page or chat promised a longer return time',
    how:
      'If it did, take a screenshot and ask the merchant to honour it. E-Commerce Law, art. 49: a submitted order is ' +
      'generally a contract, so you can hold them to what was written.',
  },
  meetHalfway: {
    do: 'If a return is hard, suggest something both can accept',
    how:
      'You can offer an exchange, to pay the shipping, or a partial refund: all of it can be discussed. It depends ' +
      'on whether the merchant is willing.',
  },
  faultIsAnotherRoad: {
    do: 'If it’s faulty, don’t take this route',
    how:
      'Consumer Protection Law, art. 24: for faulty goods you can ask for a return, replacement or repair, which is ' +
      'not the same as “I don’t want it”. Choose “It’s actually faulty” below.',
  },
  findConfirmation: {
    do: 'Check whether you were asked to confirm “no returns” on ordering',
    how:
      'Screenshot the product page and the order page. Consumer Protection Law, art. 25: other goods that can’t ' +
      'reasonably be returned need your confirmation when buying; according to copies we read, Interim Measures on ' +
      'Seven-Day Returns, art. 20: without a prominent confirmation step the merchant may not refuse.',
  },
  promiseBinds: {
    do: 'Check whether the merchant promised returns all the same',
    how:
      'Even for the four kinds, a merchant who promised a seven-day no-reason return must keep to it: Supreme Court ' +
      'Rules on Online Consumer Disputes (I), art. 2.',
  },
  askWhereConfirmedTask: {
    do: 'If it’s none of the four, ask: where did I confirm this?',
    how: 'Polite, clear words make it easier to settle. Ask for the answer in the chat.',
  },
  cancelInOrder: {
    do: 'Open the order and ask for a refund',
    how:
      'If nothing has arrived, usually choose 仅退款 (refund only). The guides say it’s under 申请售后 (after-sales ' +
      'request) in that order; go by your order page.',
  },
  askNotToShip: {
    do: 'Also ask the merchant in the chat not to ship it',
    how: 'A quick word now may save a trip there and back.',
  },
  alreadyOnItsWay: {
    do: 'If it is on its way, ask: refuse it, or return it later?',
    how:
      'Ask for the answer in the chat and follow it. The guides say you can also wait for the parcel and then ask ' +
      'for a return or exchange.',
  },
  orderStatusProof: {
    do: 'Screenshot the order as it stands now',
    how: 'Show whether it has shipped and when you looked. The status will change; the picture won’t.',
  },
  watchRefund: {
    do: 'Until the money arrives, check the order page every other day',
    how: '“We’ve refunded it” is not enough: check the order page and the account you paid from.',
  },
  moneyThroughOrder: {
    do: 'Take the refund through the order only, never privately',
    how:
      'No WeChat, no QR codes, no links to “collect a refund”. You never have to pay first, or give a code, to get a ' +
      'refund.',
  },
} satisfies typeof source
