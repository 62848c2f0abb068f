import type { outside as source } from '../../zh-CN/tasks/outside'

export const outside = {
  // 12315
  open12315: {
    do: 'Open the national 12315 platform and choose 投诉 (complaint); or call 12315',
    how: 'Website 12315.cn, also an app and mini-programs. To get money back choose 投诉; for illegal acts you saw, such as fakes or false advertising, make a separate 举报 (report). Basis: Consumer Protection Law, art. 39; E-Commerce Law, art. 60.',
  },
  write12315: {
    do: 'Write four things: who you are, whom you complain of, facts, request',
    how: 'According to copies we read, Complaint and Report Handling Measures, art. 10, and Regulations for the Consumer Protection Law, art. 46, ask for your real identity, the merchant’s name and address, a concrete request and the facts.',
  },
  findMerchantAddress: {
    do: 'Find the merchant’s name, address and licence on the shop page',
    how: 'Consumer Protection Law, art. 28: online sellers must give their address and contact details. If they are not there, ask the platform; art. 44: if it cannot give the real ones, you may claim from the platform.',
  },
  onePlaceOnly: {
    do: 'Check first: bought for yourself, within three years, filed nowhere else',
    how: 'According to copies we read, Complaint and Report Handling Measures, art. 16, a complaint may be refused if it is not about daily-life consumption, is over three years old, is already with another body, or you won’t confirm your identity. So file one dispute in one place.',
  },
  wait12315: {
    do: 'Write down the filing date and the case number',
    how: 'Consumer Protection Law, art. 46: handled, and you are told, within 7 working days. According to copies we read, Complaint and Report Handling Measures, art. 23: mediation ends if none is reached within 60 days of acceptance, and other ways stay open.',
  },
  ifFraud: {
    do: 'If the merchant deceived you on purpose, you may claim more',
    how: 'Consumer Protection Law, art. 55: for fraud, three times the price on top, at least 500 yuan. Whether it is fraud is for the authority or the court to say.',
  },
  ifUnsafeFood: {
    do: 'Unsafe food? Keep medical records and what is left of it',
    how: 'Food Safety Law, art. 148 (2021 text): ten times the price or three times the loss, at least 1,000 yuan; the seller must have known, and mere label slips don’t count. Art. 131: if the platform can’t give the merchant’s real details, the platform pays. The official current text decides.',
  },
  evidenceBundle: {
    do: 'One set: order, payment, chat, photos of the goods',
    how: 'In order of time, each with its date showing. The guides too say to keep screenshots throughout; hand over copies and keep the originals.',
  },

  // Courier
  complainAtCourier: {
    do: 'Complain in the courier’s app or website, with the waybill number',
    how: 'Couriers look things up by waybill number; bring the order number too. Express Delivery Regulations, art. 28 (2019 text; art. 29 after the 2025 revision, according to copies we read): handled, and you are told, within 7 days. Use the phone number on the label or their website, not one from a search.',
  },
  sellerBearsTransport: {
    do: 'Lost or broken goods: ask the merchant for the money first',
    how: 'E-Commerce Law, art. 20: the seller bears the risk on the road, unless you chose a different courier yourself. Complaining to the courier and filing after-sales can go side by side.',
  },
  courierPaysByRule: {
    do: 'Ask whether the parcel was insured (保价)',
    how: 'Express Delivery Regulations, art. 27 (2019 text): insured parcels are paid by the insured-value rules, others under civil law. The merchant sent it, so the merchant usually has to claim.',
  },
  waitSevenDays: {
    do: 'Write down the date and allow 7 days',
    how: 'Express Delivery Regulations, art. 28 (2019 text): handled, and you are told, within 7 days. If not, or you are not satisfied, Postal Law, art. 65, lets you appeal to the postal authority, which is 12305.',
  },
  evidenceParcel: {
    do: 'Photos of the label, the box and the delivery record',
    how: 'Who signed, at what time, how the box looked: pictures say it best.',
  },
  open12305: {
    do: 'Call 12305, or appeal at sswz.spb.gov.cn',
    how: 'Postal Law, art. 65: if the courier’s handling does not satisfy you, you may appeal. You must have complained to the courier first; don’t leave it too long.',
  },
  write12305: {
    do: 'Write: waybill number, when you complained, their answer, your wish',
    how: 'Postal Law, art. 65, is about the delivery service. For faults in the goods themselves, stay with the merchant and the platform.',
  },
  waitThirtyDays: {
    do: 'Write down the date and allow 30 days',
    how: 'Postal Law, art. 65: the postal authority replies within 30 days of your appeal. Keep the appeal number.',
  },
  evidenceCourierReply: {
    do: 'The courier’s reply, or a record of the day you complained',
    how: 'Postal Law, art. 65, wants you to have asked the courier first; this shows it.',
  },

  // Payment
  tellProviderNow: {
    do: 'Tell them now: I did not make this payment, please stop it',
    how: 'Use the number in your payment app or on your card, and get a case number. E-Commerce Law, art. 57: notify them promptly of an unauthorised payment; once told, they must act at once.',
  },
  policeIfFraud: {
    do: 'If you were cheated, call 110 right away',
    how: 'The sooner you report, the better the chance to stop the money. Not sure it is a scam? Ask 96110.',
  },
  whoBearsPaymentLoss: {
    do: 'Ask in writing who will bear the loss',
    how: 'E-Commerce Law, art. 57: the payment provider bears the loss of an unauthorised payment, unless it can prove the fault was yours. Ask for its reasons in writing.',
  },
  whichPaymentLine: {
    do: 'No help? Complain: payment companies 12363, banks 12378',
    how: 'This split comes from copied lists. Ask first whether it is theirs, and if not, whose it is.',
  },
  keepProviderCase: {
    do: 'Keep the case number, time and agent number together',
    how: 'You’ll need the number from the payment company or bank for a complaint, the police or the court.',
  },
  evidencePayment: {
    do: 'Screenshots of the charge, the texts and the bill',
    how: 'Time, amount and payee must show. E-Commerce Law, art. 57, is about unauthorised payments; these help show it was not you.',
  },

  // Mediation
  askForMediation: {
    do: 'Call 12315 or 12345 and ask for your local consumer association',
    how: 'Consumer Protection Law, art. 39, and E-Commerce Law, art. 60: you may ask the consumer association or another lawful body to mediate. No need to find the address yourself.',
  },
  mediationNeedsBoth: {
    do: 'Both sides must be willing; put the agreement in writing',
    how: 'E-Commerce Law, art. 60, and Consumer Protection Law, art. 39: mediation is not the only way; if it fails, a complaint, arbitration or court stay open. Write down how much and by which day.',
  },
  unfairTerms: {
    do: 'Don’t be scared by “signed means accepted” or “final say is ours”',
    how: 'Consumer Protection Law, art. 26: unfair terms that exclude or limit consumer rights are void. Supreme Court Rules on Online Consumer Disputes (I), art. 1, says the same.',
  },
  postWithCare: {
    do: 'Careful with posting online: no personal details',
    how: '“黑猫投诉” is a private website without legal force; posting is up to you. Never put your ID, phone, address or any code there.',
  },

  // Court
  askLegalAid: {
    do: 'Call 12348 for legal advice, 12368 about filing a case',
    how: 'Tell it in three sentences and ask: is it worth it, which court, what to bring, can I file online?',
  },
  threeYears: {
    do: 'See whether three years have passed',
    how: 'Civil Code, art. 188: usually 3 years from the day you knew, or should have known, of the harm and who did it. No need for today, but don’t forget it.',
  },
  whichCourt: {
    do: 'Ask the court of the place where you received the goods first',
    how: 'Supreme Court Interpretation of the Civil Procedure Law, art. 20: for goods bought online and sent to you, that is the place of performance, unless agreed otherwise. We have not checked whether the user agreement names a court, so ask when filing.',
  },
  smallClaims: {
    do: 'Not much money? Ask about the small-claims track',
    how: 'Civil Procedure Law, art. 165: simple money claims up to half the province’s average yearly wage are decided once and for all; from half to double, both sides may agree to it. Art. 168: decided within two months, one more in special cases.',
  },
  whoToSue: {
    do: 'Be clear whom to sue: the merchant, sometimes the platform too',
    how: 'Consumer Protection Law, art. 44: if the platform can’t give the merchant’s real name, address and contact, you may claim from the platform. E-Commerce Law, art. 38: a platform that knew or should have known of the harm and took no necessary measures is jointly liable.',
  },
  askForRecords: {
    do: 'Ask the platform and the merchant for contract and transaction records',
    how: 'E-Commerce Law, art. 62: in a dispute, e-commerce operators must provide the original contract and records; if they lose, forge or refuse them so that the facts can’t be found, they are liable.',
  },
} satisfies typeof source
