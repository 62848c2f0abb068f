import type { byProblem as source } from '../../../zh-CN/journeys/shared/byProblem'

export const byProblem = {
  freshToday: {
    do: 'Today: photograph the bad, the good and the label; weigh it',
    how: 'A day later nobody can tell. Count and weigh how much is bad.',
  },
  pickupPoint: {
    do: 'From a pick-up point? Have its keeper look and write a line',
    how: 'The seller is the one named on the order page; a spoken yes still has to be requested in the order.',
  },
  lookForParcel: {
    do: 'Look first: family, neighbours, doorman, pick-up point, locker',
    how: 'Check your texts for a pick-up code, and ask the courier who was given it.',
  },
  askTrace: {
    do: 'Ask the seller to trace it: where, when, who called it back',
    how: '“退回” (returned), “拦截” (intercepted) or no movement: have them write why.',
  },
  urgeDispatch: {
    do: 'Tap 催发货 (urge shipping) if it’s there, and ask for a date',
    how: 'The same for top-ups, vouchers and pre-sales: have the seller write by which day.',
  },
  voucherRefused: {
    do: 'Voucher or ticket refused? Record it on the spot',
    how: 'Keep what they say, and don’t let anyone redeem it before you have used it.',
  },
  stationLost: {
    do: 'Lost by a pick-up point? Still ask the seller',
    how: 'Also ask the courier who agreed to leave it there; if nobody asked you, put that in a complaint.',
  },
  installFee: {
    do: 'Asked to pay for fitting? See what the product page says',
    how: 'If it says free, it must be free; if you do pay, have each item written down and keep the receipt.',
  },
  kindGoodsHere: {
    do: 'Choose 退货退款 (return and refund), or 换货 (exchange), 维修 (repair)',
    how: 'With the goods in hand 仅退款 (refund only) is easily refused, and you may be asked to pay for what you kept.',
  },
  kindFresh: {
    do: 'Can’t be sent back? Choose 仅退款 (refund only); say how much is bad',
    how: 'If it can be sent, 退货退款 (return and refund). Don’t throw it away before you have asked.',
  },
  kindWarranty: {
    do: 'Choose 维修 (repair) or 换货 (exchange)',
    how: 'If neither is there, choose 退货退款 (return and refund), or ask for the warranty in the chat.',
  },
  kindNothingCame: {
    do: 'Done waiting? Choose 仅退款 (refund only), with the true reason',
    how: 'If you still want it, press for it first. If it’s on the way, write “没收到” (not received).',
  },
  kindShort: {
    do: 'Items missing? Choose 补寄 (send the rest), or else a refund',
    how: 'Empty or wrong: choose 退货退款 (return and refund) and write what came.',
  },
  kindNoReason: {
    do: 'Choose 退货退款 (return), reason 七天无理由 (seven days, no reason)',
    how: 'If the order says 退货包运费 (free return shipping), screenshot it first.',
  },
  kindAny: {
    do: 'Choose the kind of after-sales that fits',
    how: '补寄 (send the rest), 换货 (exchange), 维修 (repair); if it isn’t there, a refund.',
  },
  lateCompensation: {
    do: 'See whether the order page promises anything for this',
    how: 'If it names compensation for late shipping or no stock, screenshot it and ask for it. With the wrong refund reason you may not get it.',
  },
  trueReason: {
    do: 'Give the true refund reason, not “不想要了” (don’t want it)',
    how: 'With it you may lose compensation for late shipping, and have to pay the return shipping.',
  },

  qualityPhotos: {
    do: 'Show the fault: one photo of the whole, one close up',
    how: 'Film what moves or makes a noise; for a phone, its serial number and lock screen. Screenshot the product page too.',
  },
  warrantyProof: {
    do: 'Find the warranty card and invoice; screenshot the terms',
    how: 'Keep repair and test records too.',
  },
  fakePromise: {
    do: 'Screenshot where the seller promised it was genuine',
    how: 'Product page, livestream or chat, including “假一赔十” (ten times back if fake).',
  },
  fakeCompare: {
    do: 'Take comparison photos: how it differs from the real one',
    how: 'Label, workmanship, codes close up; for phones and appliances the serial number and activation date.',
  },
  notShippedProof: {
    do: 'Screenshot the order: when you ordered, when it should ship',
    how: 'Top-up: the account it should show in. Pre-sale: the deposit and the shipping day.',
  },
  stuckProof: {
    do: 'Screenshot the whole tracking history',
    how: 'With the tracking number, and the time and place of the last entry.',
  },
  signedProof: {
    do: 'Screenshot the “signed for” entry; ask for the delivery photo',
    how: 'Have the seller get it from the courier: who signed, where it was left.',
  },
  shortProof: {
    do: 'Lay out what came; count, weigh and photograph it',
    how: 'Include the box and the label, with its weight readable.',
  },
  damagedProof: {
    do: 'Photograph damage, packaging and label; keep everything',
    how: 'The box and the padding too; an unpacking video is better still.',
  },
  promiseBadges: {
    do: 'Screenshot any promise on the product page',
    how: 'Such as 坏果包赔 (bad fruit paid), 假一赔十 (ten times if fake), 退货包运费 (free return).',
  },

  fakeInWriting: {
    do: 'Don’t argue by phone; put it all in the chat',
    how: 'On the phone they may deny it. A fake can also be reported (举报) in the app.',
  },
  rightsQuality: {
    do: 'If it’s faulty, the seller pays the shipping',
    how: 'Within seven days of receipt you can return it; later too if it’s serious, otherwise exchange or repair.',
  },
  rightsFresh: {
    do: 'Fresh goods that are bad can be returned too',
    how: 'Not “without a reason”; but spoiled is a reason.',
  },
  rightsWarranty: {
    do: 'Don’t let seller and maker pass you to each other',
    how: 'Ask who repairs and by when. After an exchange the term starts anew; time in repair doesn’t count.',
  },
  rightsFake: {
    do: 'You can hold the seller to promised compensation',
    how: 'If it’s fraud, three times the price on top; whether it is depends on the evidence.',
  },
  orderIsContract: {
    do: 'Once you’ve ordered, the seller must ship as promised',
    how: 'Small print saying “paid doesn’t mean sold” doesn’t count.',
  },
  transportRisk: {
    do: 'What happens on the way is the seller’s risk; ask them first',
    how: 'Unless you chose a different courier yourself.',
  },
  senderKnows: {
    do: 'Ask the seller to show what was sent',
    how: 'The sender can best show what it was and what it weighed; set that beside your own weighing.',
  },
  citeSevenDays: {
    do: 'Write: within seven days, intact, no-reason return',
    how: 'No reason needed. Opened to look, or tried sensibly without harm, can still go back.',
  },
  citeNoConfirmation: {
    do: 'Write why it can go back: never confirmed, or promised',
    how: 'Write the one that is so; if it was promised, screenshot the words.',
  },

  lawQuality: {
    do: 'Faulty goods: return, exchange, repair; the seller pays',
    how:
      'Consumer Protection Law, art. 24; art. 23: for durable goods such as appliances and computers, if a fault found ' +
      'within six months is disputed, the seller must prove its side.',
  },
  lawKeptGoods: {
    do: 'Money back and goods kept may have to be paid for',
    how: 'Civil Code, art. 157: when a deal is off, money and goods both go back; art. 985: gains without ground can be claimed.',
  },
  lawFresh: {
    do: 'Fresh goods: no no-reason return, but bad ones go back',
    how: 'Interim Measures on Seven-Day Returns, arts. 6 and 35; Civil Code, art. 620: inspect promptly.',
  },
  lawFreshHours: {
    do: '“Only within two hours of signing” may not hold',
    how: 'Consumer Protection Law, art. 26: unfair shop terms are void; Civil Code, art. 622: too short a time counts only for faults that can be seen.',
  },
  lawWarranty: {
    do: 'How a warranty runs',
    how:
      'Implementing Regulations of the Consumer Protection Law, art. 18: from delivery or installation; anew after an exchange; repair time not ' +
      'counted; a return is refunded at once at the receipt’s price.',
  },
  lawFake: {
    do: 'Promised compensation is owed; for fraud, three times',
    how:
      'Online Consumer Disputes (I), art. 10: more than the law requires is owed as promised; Consumer Protection Law, ' +
      'art. 55: three times for fraud, at least 500 yuan.',
  },
  lawElder: {
    do: 'No inflated cures to lure older people',
    how: 'Implementing Regulations of the Consumer Protection Law, art. 15: no invented or inflated effects on health to lure older people into buying.',
  },
  lawOrder: {
    do: 'A submitted order is a contract',
    how:
      'E-Commerce Law, art. 49: terms denying it after payment are void; art. 20: deliver in the way and time agreed; ' +
      'Civil Code, art. 577: who doesn’t is liable.',
  },
  lawPrepaid: {
    do: 'How prepayments and deposits come back',
    how:
      'Consumer Protection Law, art. 53: prepaid and not provided, perform or refund with interest; Civil Code, arts. 586 ' +
      'and 587: only a 定金 (earnest money), and only if whoever took it breaks the deal so that its purpose fails, is owed double; a 订金 (advance) is not.',
  },
  lawTransport: {
    do: 'The seller bears the risk in transit',
    how: 'E-Commerce Law, art. 20; Online Consumer Disputes (I), art. 1: “signing means accepting the quality” is void.',
  },
  lawCourier: {
    do: 'You may check on the spot; no one may sign for you',
    how:
      'Courier Regulations, art. 26: you may check it on the spot; according to copies we read, Measures on the Courier Market, art. 28: ' +
      'no signing for you and no locker or pick-up point without your consent.',
  },
  lawFalseTracking: {
    do: 'Taking money by deceit and not shipping is fraud',
    how:
      'Measures on Penalties for Infringing Consumer Rights, arts. 5 and 16; Consumer Protection Law, art. 55. Mere delay ' +
      'or no stock is breach, not fraud.',
  },
  lawShort: {
    do: 'Wrong delivery: the rest, a return or a lower price',
    how: 'Civil Code, art. 582; E-Commerce Law, art. 62: in a dispute operators must show the original contract and records.',
  },
  lawSevenDays: {
    do: 'Seven-day returns without a reason',
    how: 'Consumer Protection Law, art. 25: within seven days of receipt; custom-made, fresh and a few other kinds are excluded.',
  },
  lawNoConfirmation: {
    do: 'Never asked to confirm? Then they may not refuse',
    how:
      'Consumer Protection Law, art. 25; Interim Measures on Seven-Day Returns, art. 20: without a prominent confirmation ' +
      'the seller may not refuse.',
  },
} satisfies typeof source
