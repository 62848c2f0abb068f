import type { outside as source } from '../../../zh-CN/journeys/outside/tasks'

export const outside = {
  // 12315
  open12315: {
    do: 'Open 12315.cn and choose 投诉 (complaint)',
    how: 'There is also an app and a mini-program, or call 12315. Only want it looked into? Choose 举报 (report).',
  },
  findMerchantAddress: {
    do: 'Find the seller’s real name and address',
    how: 'Screenshot the business licence on the shop page. Not there? Ask official support for it.',
  },
  whereComplaintGoes: {
    do: 'For the place, choose the seller’s address or the platform’s',
    how: 'Either will do; no address, or nobody to be found there: where the platform is based.',
  },
  whereShopGone: {
    do: 'The shop is gone: choose where the platform is based',
    how: 'Write that the shop has closed and can’t be reached at the address it showed. The platform’s address is on its business licence.',
  },
  whereAboutPlatform: {
    do: 'Against the platform itself: choose where it is based',
    how: 'Name the platform’s company, and copy name and address from the business licence it publishes.',
  },
  realName12315: {
    do: 'Give your real name and all four points',
    how: 'Who you are (name, phone, address), who it’s about, what happened, what you want.',
  },
  wait12315: {
    do: 'Write down the filing date and the number',
    how: 'Within 7 working days they tell you whether they accept it; mediation then takes up to 60 days, testing not counted.',
  },
  ifFraud: {
    do: 'If the seller deceived you, you can claim more',
    how: 'For fraud, three times the price on top, at least 500 yuan. Whether it was fraud depends on the evidence.',
  },
  ifHarmed: {
    do: 'Someone hurt or things damaged? You can claim for it',
    how: 'Treatment, lost income, what was burnt: from the seller or the maker. Keep the receipts.',
  },
  ifUnsafeFood: {
    do: 'If it is unsafe food, you can ask for more',
    how: 'The producer, or a seller who knew, owes ten times the price or three times the loss on top, at least 1,000 ' +
      'yuan. Label flaws that don’t affect safety don’t count.',
  },
  durableBurden: {
    do: 'Appliances and computers: for half a year the seller must prove its side',
    how: 'If a fault found within six months of receipt is disputed, the seller has to show that it is not to blame.',
  },
  onePlaceOnly: {
    do: 'File the same matter in one place first',
    how: 'It may be refused if another body has taken it, if it was not for your own daily use, or after three years.',
  },
  platformMayOwe: {
    do: 'Platform can’t name the seller? You can claim from it',
    how: 'That holds if it can’t give a real name, address and working contact. If it can, your claim stays with the seller.',
  },
  complaintNotTaken: {
    do: 'Not accepted? Read the reason they give',
    how: 'If something is missing, add it and file again; wrong place, change it. They must also name other ways.',
  },
  evidenceBundle: {
    do: 'One set: order, payment, chat, photos',
    how: 'Arrange it by date, with the dates showing. Hand over copies and keep the originals.',
  },
  evidenceBundleSentBack: {
    do: 'One set: order, payment, chat, return slip',
    how: 'Add the delivery record and what you filmed when packing, if you have it. Hand over copies and keep the originals.',
  },
  unsafeProof: {
    do: 'Medical records, receipts, what is left and its packaging',
    how: 'No doctor seen? Keep the goods and packaging. Batch number and date must be readable; throw nothing away.',
  },
  mandateLetter: {
    do: 'For a relative: the original power of attorney (授权委托书)',
    how: 'It says who acts, for what, how far they may decide and until when, and is signed by the person themselves.',
  },
  mandateIdentity: {
    do: 'And proof of your own identity',
    how: 'The other papers must be complete too, or it may not be accepted. Ask 12315 how to hand in an original online.',
  },
  mandateChild: {
    do: 'For a child of yours under age, the parents act',
    how: 'Parents are the legal representatives; the child writes no power of attorney. Bring what shows you are the parent.',
  },
  whyComplain: {
    do: 'A complaint and a report are two things',
    how:
      'Consumer Protection Law, art. 39, and E-Commerce Law, art. 60: you can settle, mediate, complain, arbitrate or ' +
      'sue. Measures on Market Complaints and Reports, art. 3: a complaint is about your dispute, a report about a ' +
      'suspected breach of the law.',
  },
  whyWhere: {
    do: 'Why these places',
    how:
      'Measures on Market Complaints and Reports, art. 13: about a seller on a platform, the office at its ' +
      'published address or where the platform is based; where no address is published or the seller can’t be ' +
      'reached there, the platform’s; about the platform, the office where it is based.',
  },
  whyIdentity: {
    do: 'A seller must say who it is',
    how:
      'Consumer Protection Law, art. 28: online sellers must give address and contact. Art. 44: if the platform ' +
      'can’t give the seller’s real name, address and working contact, you can claim from the platform.',
  },
  whySevenDays: {
    do: '7 working days is for deciding whether to accept it',
    how:
      'Measures on Market Complaints and Reports, art. 15: the office decides within 7 working days and tells you, with ' +
      'reasons if it refuses. Consumer Protection Law, art. 46, and its Implementing Regulations, art. 46, name the ' +
      'same 7 working days. Measures, art. 23: without agreement 60 days after acceptance, mediation ends.',
  },
  whyHarmed: {
    do: 'Who pays when a defect hurts someone',
    how: 'Consumer Protection Law, arts. 40 and 49; Civil Code, art. 1203: the maker or the seller, including treatment and lost income.',
  },
  whyNotAccepted: {
    do: 'What is not accepted',
    how:
      'Measures on Market Complaints and Reports, art. 16: outside its powers, taken or handled elsewhere, not for ' +
      'daily life, over three years, papers incomplete, in another’s name. Art. 17 says how daily life is judged; ' +
      'art. 11 asks for the original power of attorney when you act for someone else.',
  },

  // Courier
  courierHoldCash: {
    do: 'Ask the courier at once to hold the cash collected',
    how: 'Give the tracking number and say it was not ordered, or a trick; leave it unopened and send it back.',
  },
  complainAtCourier: {
    do: 'Complain in the courier’s app or website',
    how: 'Give the tracking number and get a complaint number. Phone only the number on the label or their site.',
  },
  askWhoTookIt: {
    do: 'Ask who got it, where it was left',
    how: 'Handing it to someone else needs your consent. If you gave none, say so in the complaint.',
  },
  courierPaysByRule: {
    do: 'Ask whether it was sent with 保价 (declared value)',
    how: 'That is cover the sender pays extra for. The seller sent it, so the seller usually has to claim.',
  },
  waitSevenDays: {
    do: 'Write down the date you complained and allow 7 days',
    how: 'The courier must handle it and tell you within 7 days. If not, or if you’re not satisfied, go on to 12305.',
  },
  sellerBearsTransport: {
    do: 'Lost or broken: ask the seller for the money first',
    how: 'The risk on the way is the seller’s, unless you chose a different courier yourself.',
  },
  courierDontConfirm: {
    do: 'Nothing in your hands? Don’t tap 确认收货 (confirm receipt)',
    how: 'Not even if someone asks you to. The order page shows whether and when it is confirmed automatically.',
  },
  courierFakeCompensation: {
    do: 'A call about “compensation for a lost parcel”? Hang up',
    how: 'Ask back through the courier’s own app. Whoever wants a code, a transfer or your screen is a scammer.',
  },
  evidenceParcel: {
    do: 'Photos of the label, the box and the delivery record',
    how: 'Who signed, at what time, how the box looked; what you no longer have is not needed.',
  },
  whyCourierSeven: {
    do: 'Where the 7 days come from',
    how:
      'Courier Regulations, art. 29: the courier must handle a complaint and tell you within 7 days of it. Postal Law, ' +
      'art. 65: if not satisfied you can appeal to the postal authority (the 2015 version was read; it may have changed).',
  },
  whyCourierHandsOver: {
    do: 'Someone else, or a pick-up point: only with your consent',
    how:
      'E-Commerce Law, art. 52: handing goods to someone else needs the recipient’s consent. Courier Regulations, art. ' +
      '26: you may check on the spot. According to copies we read, Measures on the Courier Market, art. 28: without consent no ' +
      'signing for you and no locker or pick-up point.',
  },
  whyCourierPays: {
    do: 'How couriers pay',
    how: 'Courier Regulations, art. 28: insured parcels under the rules agreed with the sender, others under civil law.',
  },
  whySellerBears: {
    do: 'The risk on the way is the seller’s',
    how: 'E-Commerce Law, art. 20: the seller bears risk and liability in transit, unless the consumer chose another courier.',
  },
  open12305: {
    do: 'Call 12305, or appeal online',
    how: 'The website is sswz.spb.gov.cn. Write what stands below; take whichever works.',
  },
  courierFirst: {
    do: 'First: have you complained to the courier?',
    how: 'You can only appeal after that; have the date ready. If you haven’t, do that first.',
  },
  waitThirtyDays: {
    do: 'Write down the date of your appeal and allow 30 days',
    how: 'They answer within 30 days of receiving it. Keep the appeal number.',
  },
  postOnlyDelivery: {
    do: '12305 deals with the delivery, not the goods',
    how: 'For faults of the goods themselves, stay with the seller and official support.',
  },
  evidenceCourierReply: {
    do: 'The courier’s reply, or your complaint number',
    how: 'It shows that you went to the courier first.',
  },
  whyPostal: {
    do: 'Where the 30 days come from',
    how:
      'Postal Law, art. 65: if not satisfied with the courier you can appeal, and are answered within 30 days of receipt ' +
      '(the 2015 version was read; it may have changed).',
  },

  // Payment
  nobodyPaidCheck: {
    do: 'First: did really nobody pay, or is it a wrong charge?',
    how: 'Paid by family, pay later or a renewal is not theft; a wrong charge or a refund nobody can find: say which it is.',
  },
  tellProviderNow: {
    do: 'If nobody paid: tell them it wasn’t you',
    how: 'Use the number in your payment app or on the back of your card, ask them for 止付 (stop the payment), and get a case number.',
  },
  policeIfFraud: {
    do: 'Not reported yet? Call 110 now',
    how: 'The sooner you report it, the better the chance of stopping the money. If you have, give them what is new.',
  },
  whoBearsPaymentLoss: {
    do: 'Ask in writing who bears the loss',
    how: 'The provider bears the loss of a payment you did not authorise, unless it can prove you were at fault.',
  },
  whichPaymentLine: {
    do: 'Still no help? Complain to the regulator',
    how: 'About a payment provider call 12363, about a bank call 12378. Ask first whether they are the right ones.',
  },
  chargeInWriting: {
    do: 'Ask the provider or bank in writing, for a written answer',
    how: 'Which charge, how much, what is wrong; ask them to find the cause and put it right.',
  },
  keepProviderCase: {
    do: 'Keep the case number, time and agent ID together',
    how: 'In a few days ask with the number. You’ll need it for a complaint, the police or a court.',
  },
  evidencePayment: {
    do: 'Screenshots of the charge, the texts and the bill',
    how: 'Time, amount and payee must be readable.',
  },
  whyPaymentLoss: {
    do: 'Who bears an unauthorised payment',
    how:
      'E-Commerce Law, art. 57: tell the provider promptly; it bears the loss unless it can prove you were at fault, and ' +
      'must act at once when told.',
  },

  // Testing
  whyCharge: {
    do: 'Payment errors must be looked into',
    how: 'E-Commerce Law, art. 55: the provider must find the cause and correct it; art. 53: statements and three years’ records are free.',
  },
  chargeTruth: {
    do: 'A wrong charge is not theft: say which it is',
    how: 'Said wrongly, the bank looks elsewhere and you lose time. If you didn’t know it was on, say that.',
  },
  testAgreeWhere: {
    do: 'First agree with the seller who tests it',
    how: 'Put it in the chat: which body, who pays first, who bears it in the end.',
  },
  testOfficeNames: {
    do: 'No agreement? Ask 12315 to name one',
    how: 'Once a complaint is accepted, the office may name a testing body. To complain, go on below and choose the goods.',
  },
  testAskCost: {
    do: 'Ask the cost and how long it takes',
    how: 'The two sides settle who pays. If they can’t, mediation ends, and the court stays open.',
  },
  testSealGoods: {
    do: 'Seal it: no more use, no repairs of your own',
    how: 'Film it before you close the box, with the date; have it opened with both sides there.',
  },
  testGoodsAway: {
    do: 'Sent back already? Write that it must be kept for testing',
    how: 'Ask the seller in the chat not to dispose of it or sell it: it is evidence.',
  },
  testBrandWritten: {
    do: 'If the brand’s service saw it, get it in writing',
    how: 'No report? A repair or inspection slip, or a screenshot of the serial number on the brand’s site.',
  },
  testNotNeededFirst: {
    do: 'You can complain without a report',
    how: 'Comparison photos, serial checks and what the seller wrote in the chat are evidence too.',
  },
  testPapers: {
    do: 'Bring: order, payment and chat screenshots',
    how: 'They show it is the same thing: model, serial number, photos from when it arrived.',
  },
  whyTestingBody: {
    do: 'How the testing body is found',
    how:
      'Implementing Regulations of the Consumer Protection Law, art. 47, and Measures on Market Complaints and Reports, ' +
      'art. 22: both sides can agree on one; failing that, the office that accepted the complaint may name one; the ' +
      'costs are for both sides to settle.',
  },
  whyTestingTime: {
    do: 'Testing does not count towards the 60 days',
    how:
      'Measures on Market Complaints and Reports, art. 22: testing time is not counted. Art. 23: mediation ends if the ' +
      'sides can’t settle the testing costs.',
  },

  // Mediation
  askForMediation: {
    do: 'Call 12315 and ask for your local consumer association',
    how: '12345 will do too; you needn’t find the address. Say what happened and what you want.',
  },
  writeAgreement: {
    do: 'Once you agree, write it down there and then',
    how: 'How much, by which day, what if not; both sign, and each keeps a copy.',
  },
  mediationNeedsBoth: {
    do: 'Both sides must be willing to mediate',
    how: 'Neither can be forced. Without agreement you can still sue or take another way.',
  },
  associationOrOffice: {
    do: 'Once the association takes it, 12315 no longer will',
    how: 'Choose one for the dispute. To have a breach of the law looked into, file a separate 举报 (report).',
  },
  unfairTerms: {
    do: 'Don’t be scared by “signed for, no returns”',
    how: '“We have the final say” and other terms that take your rights away do not count.',
  },
  postWithCare: {
    do: 'Posting online? Leave out personal details',
    how: '黑猫投诉 (Heimao) is a private website with no legal force. Never write ID, phone, address or a code.',
  },
  whyMediation: {
    do: 'Who can mediate',
    how: 'Consumer Protection Law, art. 39, and E-Commerce Law, art. 60: a consumer association or another lawfully set up body.',
  },
  whyOneOnly: {
    do: 'Why one at a time',
    how:
      'Measures on Market Complaints and Reports, art. 16: a dispute that a court, an arbitrator, a consumer association ' +
      'or another authority has taken or dealt with is not accepted.',
  },
  whyUnfairTerms: {
    do: 'Such shop rules do not count',
    how:
      'Consumer Protection Law, art. 26: unfair terms that exclude or limit consumers’ rights are void. Supreme Court ' +
      'Rules on Online Consumer Disputes (I), art. 1: so are “signing means accepting the quality” and “the shop has ' +
      'the final say”.',
  },

  // Court
  askLegalAid: {
    do: 'First call 12348, then 12368',
    how: '12348: ask a lawyer what to do. 12368: ask the court which one, what to bring, whether it can be done online.',
  },
  whichCourt: {
    do: 'Ask the court where you received the goods first',
    how: 'For goods bought online and sent to you it usually has jurisdiction; so has the one where the other side lives.',
  },
  whoToSue: {
    do: 'Be clear who to sue: the seller, sometimes the platform',
    how: 'You need a real name and address. If the platform can’t give the seller’s, you can claim from the platform.',
  },
  whoToSuePayment: {
    do: 'Who to sue: the payment provider or bank',
    how: 'It answers for a payment you did not authorise. If it refuses, first get its reasons in writing.',
  },
  whoToSueDeceived: {
    do: 'Who to sue: the scammer or the bank? Ask first',
    how: 'The police find out who it was. Ask a lawyer at 12348 whether the bank or provider can be sued for what it did not do.',
  },
  smallClaims: {
    do: 'Small sum? Ask about the small-claims procedure',
    how: 'Decided once, with no appeal, usually within two months.',
  },
  askForRecords: {
    do: 'Ask platform, seller and payment provider for records',
    how: 'Orders, chat, payments, tracking: download what you can yourself first.',
  },
  policeMustAnswer: {
    do: 'Police won’t open a case? Ask for the reason in writing',
    how: 'Ask where it can be looked at again; take the transfer records and ask a lawyer at 12348.',
  },
  courtForCompany: {
    do: 'A company suing: bring the licence and a power of attorney',
    how: 'Business licence, proof of the legal representative, and a stamped power of attorney.',
  },
  courtAboutThreats: {
    do: 'Bring the records of the harassment and ask what a court can do',
    how: 'Texts, call lists, recordings, the police receipt. Ask whether the court can order them to stop.',
  },
  defendInTime: {
    do: 'File your answer within 15 days of getting the copy of the claim',
    how: 'Go point by point: what is true, what is not, with evidence. Without an answer the case goes on.',
  },
  defendAttend: {
    do: 'Be there on the day in the summons',
    how: 'Without good reason the court can decide without you. If you can’t come, call 12368 beforehand.',
  },
  threeYears: {
    do: 'You usually have three years to sue',
    how: 'From when you knew, or should have known, of the harm and who did it.',
  },
  courtCosts: {
    do: 'Ask what it costs before you file',
    how: 'We have not checked court fees: ask 12368 how much, who bears it in the end, and whether it can be deferred.',
  },
  courtMandate: {
    do: 'For a relative in court: a power of attorney',
    how: 'It states matters and powers, signed by the person and given to the court; conceding or settling must be named.',
  },
  whyAnswer: {
    do: 'The times for answering and appearing',
    how:
      'Civil Procedure Law, art. 128: 15 days to answer from receiving the claim. Art. 130: say within that time if you ' +
      'think the court has no jurisdiction. Art. 147: without good reason for staying away, a judgment by default.',
  },
  whyWhichCourt: {
    do: 'Why the court where you received the goods',
    how:
      'Civil Procedure Law, art. 24, and the Supreme Court’s Interpretation of it, art. 20: that court may hear it unless ' +
      'agreed otherwise. We have not checked what the user agreement says; a clause nobody drew your attention to can be ' +
      'claimed void (Interpretation, art. 31).',
  },
  whyThreeYears: {
    do: 'Where the three years come from',
    how: 'Civil Code, art. 188: usually three years from when you knew, or should have known, of the harm and who did it.',
  },
  whySmallClaims: {
    do: 'What counts as small',
    how:
      'Civil Procedure Law, art. 165: simple money claims up to half the province’s average yearly wage for the year ' +
      'before are decided once; from half to double, both sides may agree to it. Art. 168: decided within two months, ' +
      'plus one in special cases.',
  },
  whyWhoToSue: {
    do: 'When the platform can be sued',
    how:
      'Consumer Protection Law, art. 44: if it can’t give the seller’s real name, address and working contact. ' +
      'E-Commerce Law, art. 38: if it knew or should have known that the seller harmed consumers and did not take ' +
      'the necessary measures, it is jointly liable.',
  },
  whyRecords: {
    do: 'They have to provide the records',
    how:
      'E-Commerce Law, art. 62: in a dispute they provide the original contract and records, and answer for losing, ' +
      'forging or refusing them. Measures on Online Trade, art. 31: platforms keep trading records for at least three ' +
      'years (the 2021 version; it may have changed).',
  },
} satisfies typeof source
