import type { returning as source } from '../../../zh-CN/tasks/buyer/returning'

export const returning = {
  fileNoReasonReturn: {
    do: 'Open the order and ask for 退货退款 (return and refund)',
    how:
      'Choose a reason like “no longer wanted”; the truth is fine. The guides say the way in is 申请售后 (after-sales ' +
      'request) in that order; menus may change with the version, and the order page decides.',
  },
  countSevenDays: {
    do: 'Count the days since it was signed for',
    how:
      'Consumer Protection Law, art. 25: within 7 days of receipt. According to copies we read, the Interim Measures ' +
      'on seven-day returns, art. 10, count from the day after signing. If the page gives another day, keep to the ' +
      'earlier one.',
  },
  checkException: {
    do: 'See whether it is one of the kinds that can’t go back',
    how:
      'Consumer Protection Law, art. 25 lists four: custom-made; fresh or perishable; downloaded or unsealed audio, ' +
      'video and software; newspapers and magazines. According to copies we read, the Interim Measures on seven-day ' +
      'returns, art. 6, name the same kinds.',
  },
  keepIntact: {
    do: 'Keep the item, its parts and any gifts intact',
    how:
      'If you opened it only to look and it is undamaged, “opened” is generally no reason to refuse: Supreme Court ' +
      'provisions on online consumer disputes (I), art. 3, unless a law says otherwise.',
  },
  checkFreight: {
    do: 'See who pays the shipping back',
    how:
      'Consumer Protection Law, art. 25: in a no-reason return you pay it, unless agreed otherwise. If the page says ' +
      'shipping is free, take a screenshot.',
  },
  returnParcel: {
    do: 'If you send it back, film the packing and keep the tracking number',
    how: 'Send it only to the address on the after-sales page. It shows that the item was intact, sent and received.',
  },
  refundInSevenDays: {
    do: 'After sending it, keep an eye on the refund',
    how:
      'Consumer Protection Law, art. 25: the seller must refund within 7 days of receiving the goods back. According ' +
      'to copies we read, the Interim Measures on seven-day returns, art. 13, say the same.',
  },
  askGoodwill: {
    do: 'Open the order and ask politely whether they take it back',
    how:
      'The guides say a polite, clear request is easier to settle; in the app, the answer is on record. The button ' +
      'may move with the version, and the app decides.',
  },
  countDaysAgain: {
    do: 'Count the days again, leaving out the day of signing',
    how:
      'According to copies we read, the Interim Measures on seven-day returns, art. 10, count from the day after ' +
      'signing. If you are still within 7 days, go back and change your answer.',
  },
  longerPromise: {
    do: 'See if the product page or chat promised a longer return time',
    how:
      'If so, take a screenshot and ask the merchant to honour it. E-commerce Law, art. 49: a submitted order is ' +
      'generally a contract, so you can point to what was written.',
  },
  meetHalfway: {
    do: 'If a return is hard, suggest something both can accept',
    how:
      'An exchange, you pay the shipping, part of the money back. The guides say refunds, exchanges and resending ' +
      'can all be talked over; it depends on whether they are willing.',
  },
  faultIsAnotherRoad: {
    do: 'If it is faulty, don’t take this road',
    how:
      'Consumer Protection Law, art. 24: for faulty goods you can ask for return, replacement or repair, which is ' +
      'not the same as “don’t want it”. Choose “In fact it is faulty” below.',
  },
  findConfirmation: {
    do: 'Look for a place where you confirmed “no returns” when ordering',
    how:
      'Screenshot the product page and the order page. Consumer Protection Law, art. 25: other goods unfit for ' +
      'return need your confirmation when buying; according to copies we read, the Interim Measures on seven-day ' +
      'returns, art. 20: without a conspicuous confirmation the merchant may not refuse.',
  },
  promiseBinds: {
    do: 'See whether the merchant promised returns all the same',
    how:
      'Even for the four kinds, a seller who promised a seven-day no-reason return must keep to it: Supreme Court ' +
      'provisions on online consumer disputes (I), art. 2.',
  },
  askWhereConfirmedTask: {
    do: 'If it is none of the four, ask: where did I confirm this?',
    how: 'The guides say polite, clear words make it easier to settle. Ask for the answer in the chat.',
  },
  cancelInOrder: {
    do: 'Open the order and ask for a refund',
    how:
      'If nothing has arrived, usually choose 仅退款 (refund only). The guides say the way in is 申请售后 (after-sales ' +
      'request) in that order; menus may change with the version, and the order page decides.',
  },
  askNotToShip: {
    do: 'Also ask the merchant in the chat not to ship it',
    how: 'The guides say shipping is the merchant’s business. A word in time may save a trip there and back.',
  },
  alreadyOnItsWay: {
    do: 'If it is on its way, ask: refuse it, or return it later?',
    how:
      'Ask for the answer in the chat and follow it. The guides say you can also wait for it and then ask for a ' +
      'return or exchange.',
  },
  orderStatusProof: {
    do: 'Screenshot the order as it stands now',
    how: 'Shipped or not, and when you looked, should show. The status will change; the picture will not.',
  },
  watchRefund: {
    do: 'Until the money arrives, look at the order page every other day',
    how: '“We have refunded it” is not enough: look for it on the order page and in the account you paid from.',
  },
  moneyThroughOrder: {
    do: 'Take the refund through the order only, never privately',
    how:
      'No WeChat, no QR codes, no links to “collect a refund”. A refund never needs a payment from you first, or ' +
      'your codes.',
  },
} satisfies typeof source
