import type { outside as source } from '../../../zh-CN/journeys/outside/tasks'

export const outside = {
  // 12315
  open12315: {
    do: 'On the national 12315 platform choose 投诉 (complaint), or call 12315',
    how:
      'Website 12315.cn; there is also an app and a mini-program. To get money back choose 投诉; about illegal conduct ' +
      'such as fakes or false advertising, file a separate 举报 (report). Basis: Consumer Protection Law, art. 39; ' +
      'E-Commerce Law, art. 60.',
  },
  write12315: {
    do: 'Write four things: who you are, who it’s about, facts, request',
    how:
      'According to copies we read, Measures on Market Complaints and Reports, art. 10, and Implementing Regulations ' +
      'of the Consumer Protection Law, art. 46, require your real identity, the merchant’s name and address, a ' +
      'specific request and the facts.',
  },
  findMerchantAddress: {
    do: 'Find the merchant’s name, address and licence on the shop page',
    how:
      'Consumer Protection Law, art. 28: online sellers must give their business address and contact details. If ' +
      'they’re not there, ask the platform; art. 44: if it can’t give the real ones, you can claim from the platform.',
  },
  onePlaceOnly: {
    do: 'First check: for your own use, within three years, filed nowhere else',
    how:
      'According to copies we read, Measures on Market Complaints and Reports, art. 16: a complaint may be refused ' +
      'if the purchase was not for daily life, it’s over three years old, another body has accepted it, or you won’t ' +
      'confirm your identity. So file each dispute in one place only.',
  },
  wait12315: {
    do: 'Write down the filing date and the case number',
    how:
      'Consumer Protection Law, art. 46: they handle it and tell you within 7 working days. According to copies we ' +
      'read, Measures on Market Complaints and Reports, art. 23: mediation ends if there is no agreement within 60 ' +
      'days of acceptance, and other ways stay open.',
  },
  ifFraud: {
    do: 'If the merchant deceived you on purpose, you can claim more',
    how:
      'Consumer Protection Law, art. 55: for fraud, three times the price on top, at least 500 yuan. The authority ' +
      'or the court decides whether it is fraud.',
  },
  ifUnsafeFood: {
    do: 'Unsafe food? Keep medical records and whatever is left of it',
    how:
      'Food Safety Law, art. 148 (2021 text): you can also claim ten times the price or three times the loss, at ' +
      'least 1,000 yuan; it counts only if the merchant knew, and minor label flaws don’t. Art. 131: if the platform ' +
      'can’t give the merchant’s real details, the platform pays. The current text decides.',
  },
  evidenceBundle: {
    do: 'One set: order, payment, chat, photos of the goods',
    how: 'Arrange it by date, with the dates showing. Hand over copies and keep the originals.',
  },

  // Courier
  complainAtCourier: {
    do: 'Complain in the courier’s app or website by tracking number',
    how:
      'Have the order number ready too. Courier Regulations, art. 28 (2019 text; art. 29 since the 2025 revision, ' +
      'according to copies we read): they handle it and tell you within 7 days. Use the phone number on the label or ' +
      'their website, not one from a search.',
  },
  sellerBearsTransport: {
    do: 'Lost or broken goods: ask the merchant for the money first',
    how:
      'E-Commerce Law, art. 20: the merchant bears the risk in transit, unless you chose a different courier ' +
      'yourself. You can complain to the courier and file an after-sales request at the same time.',
  },
  courierPaysByRule: {
    do: 'Ask whether the parcel was insured (保价)',
    how:
      'Courier Regulations, art. 27 (2019 text): insured parcels are paid under the insured-value rules, others ' +
      'under civil law. The merchant sent it, so the merchant usually has to claim.',
  },
  waitSevenDays: {
    do: 'Write down the date you complained and allow 7 days',
    how:
      'Courier Regulations, art. 28 (2019 text): they handle it and tell you within 7 days. If not, or if you’re not ' +
      'satisfied, Postal Law, art. 65, lets you appeal to the postal authority: 12305.',
  },
  evidenceParcel: {
    do: 'Photos of the label, the box and the delivery record',
    how: 'Who signed, at what time, how the box looked: photos show it best.',
  },
  open12305: {
    do: 'Call 12305, or appeal at sswz.spb.gov.cn',
    how:
      'Postal Law, art. 65: you can appeal if you’re not satisfied with how the courier handled it. You must have ' +
      'complained to the courier first; don’t leave it too long.',
  },
  write12305: {
    do: 'Write: tracking number, date of complaint, their answer, your request',
    how:
      'Postal Law, art. 65, covers the delivery service. For faults in the goods themselves, stay with the merchant ' +
      'and the platform.',
  },
  waitThirtyDays: {
    do: 'Write down the date of your appeal and allow 30 days',
    how: 'Postal Law, art. 65: the postal authority replies within 30 days of your appeal. Keep the appeal number.',
  },
  evidenceCourierReply: {
    do: 'The courier’s reply, or a record of the day you complained',
    how: 'Postal Law, art. 65, requires you to have gone to the courier first; this shows you did.',
  },

  // Payment
  tellProviderNow: {
    do: 'Tell them now: I did not make this payment, please stop it',
    how:
      'Use the number in your payment app or on the back of your card, and get a case number. E-Commerce Law, art. ' +
      '57: tell them promptly of an unauthorised payment; once told, they must act at once.',
  },
  policeIfFraud: {
    do: 'If you were scammed, call 110 right away',
    how: 'The sooner you report it, the better the chance of stopping the money. Not sure it’s a scam? Ask 96110.',
  },
  whoBearsPaymentLoss: {
    do: 'Ask them to put in writing who bears this loss',
    how:
      'E-Commerce Law, art. 57: the payment provider or bank bears the loss of an unauthorised payment, unless it ' +
      'can prove you were at fault. If it refuses, ask for its reasons in writing.',
  },
  whichPaymentLine: {
    do: 'No help? Call 12363 about a payment provider, 12378 about a bank',
    how: 'This split comes from reposted lists. Ask first whether they handle it; if not, ask who does.',
  },
  keepProviderCase: {
    do: 'Keep the case number, time and agent number together',
    how: 'You’ll need the case number for a complaint, a police report or a lawsuit.',
  },
  evidencePayment: {
    do: 'Screenshots of the charge, the texts and the bill',
    how:
      'Show the time, amount and payee. E-Commerce Law, art. 57, is about unauthorised payments; these help show it ' +
      'wasn’t you.',
  },

  // Mediation
  askForMediation: {
    do: 'Call 12315 or 12345 and ask for your local consumer association',
    how:
      'Consumer Protection Law, art. 39, and E-Commerce Law, art. 60: you can ask the consumer association or ' +
      'another lawfully set up body to mediate. You don’t need to find the address yourself.',
  },
  mediationNeedsBoth: {
    do: 'Both sides must be willing; put the agreement in writing',
    how:
      'If you agree, write down how much and by which day. If not, you can still complain, go to arbitration or sue ' +
      '(E-Commerce Law, art. 60; Consumer Protection Law, art. 39).',
  },
  unfairTerms: {
    do: 'Don’t be scared by “signed means accepted” or “we have the final say”',
    how:
      'Consumer Protection Law, art. 26: unfair terms that exclude or limit consumer rights are void. Supreme Court ' +
      'Rules on Online Consumer Disputes (I), art. 1, say the same.',
  },
  postWithCare: {
    do: 'Be careful posting online: leave out personal details',
    how:
      '黑猫投诉 is a private complaints website with no legal force; posting is up to you. Never include your ID, phone ' +
      'number, address or any code.',
  },

  // Court
  askLegalAid: {
    do: 'Call 12348 for legal advice, 12368 about filing a case',
    how: 'Tell it in three sentences and ask: is it worth suing, which court, what to bring, can I file online?',
  },
  threeYears: {
    do: 'Work out whether you’re still within three years',
    how:
      'Civil Code, art. 188: usually 3 years from the day you knew, or should have known, of the harm and who did ' +
      'it. There’s no rush today, but don’t forget it.',
  },
  whichCourt: {
    do: 'First ask the court in the place where you received the goods',
    how: 'Supreme Court Interpretation of the Civil Procedure Law, art. 20: for goods bought online and sent to you, that is the place of performance, unless agreed otherwise. We have not checked whether the user agreement names a court, so ask when filing.',
  },
  smallClaims: {
    do: 'Small sum? Ask about the small-claims procedure',
    how:
      'Civil Procedure Law, art. 165: simple money claims up to half the province’s average yearly wage for the year ' +
      'before are decided once, with no appeal; from half to double, both sides may agree to it. Art. 168: decided ' +
      'within two months, plus one in special cases.',
  },
  whoToSue: {
    do: 'Be clear who to sue: the merchant, sometimes the platform too',
    how:
      'Consumer Protection Law, art. 44: if the platform can’t give the merchant’s real name, address and contact ' +
      'details, you can claim from the platform. E-Commerce Law, art. 38: a platform that knew or should have known ' +
      'the merchant harmed consumers, and did not take the necessary measures, is jointly liable.',
  },
  askForRecords: {
    do: 'Ask the platform and merchant for the contract and order records',
    how:
      'E-Commerce Law, art. 62: in a dispute, e-commerce operators must provide the original contract and ' +
      'transaction records. If they lose, forge or refuse them so that the facts can’t be established, they are ' +
      'liable.',
  },
} satisfies typeof source
