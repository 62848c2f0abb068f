import type { scam as source } from '../../../zh-CN/journeys/scam/tasks'

export const scam = {
  scamHangUp: {
    do: 'Just hang up; you needn’t say a word',
    how: '“There’s a problem with your order, here’s a refund” and “your parcel is lost, we’ll compensate you” are what fake support often says.',
  },
  scamGiveNothing: {
    do: 'No transfers, no codes, no links, no screen sharing',
    how: 'Real support won’t ask for passwords, codes or transfers. Already given? Change your passwords and freeze your card.',
  },
  scamCheckInApp: {
    do: 'Open the Pinduoduo app yourself and ask 官方客服 (official support)',
    how: 'Knowing your order doesn’t make them support. Don’t use links or codes they send.',
  },
  scamNoCallBack: {
    do: 'Don’t call back, and don’t call a number found by searching',
    how: 'The number on your screen can be faked, and search results mix in fake ones.',
  },
  scamKnowTheLines: {
    do: 'Anyone who wants money before a refund is a scammer',
    how: '“Internal numbers” in WeChat groups are mostly scams too, after your account and payment passwords.',
  },
  scamKeepTrace: {
    do: 'Screenshot the call, the texts and the chat',
    how: 'Keep the number, the time and their words. Don’t delete anything yet, and don’t tap the link again.',
  },
  scamCourtOrPolice: {
    do: 'They say they’re a court or the police? Ask there yourself',
    how: 'Courts: 12368. Police: 110. Anyone who tells you on the phone to transfer money is fake.',
  },
  scamReport: {
    do: 'Call 96110 to ask; you can also report it',
    how: 'Fake sites and links can be reported to 12377.',
  },
  scamWarnFamily: {
    do: 'Tell your family',
    how: 'Scammers often call again from another number, or try someone else at home.',
  },
  scamWhyReport: {
    do: 'Anyone may report fraud',
    how: 'Anti-Telecom and Online Fraud Law, art. 30: every organisation and person has the right to report it.',
  },

  codeFreeze: {
    do: 'Call the bank and the payment provider now to freeze your money',
    how: 'The number is on the back of your card, or in WeChat Pay or Alipay. The words are ready below.',
  },
  codeChangePasswords: {
    do: 'Change passwords: payment first, then login',
    how: 'Open the app yourself and log out other devices. If you use the same password elsewhere, change it there too.',
  },
  codeCheckBills: {
    do: 'Check your bills line by line; money gone, call 110',
    how: 'Tell the payment provider at once about any charge you don’t recognise, and turn off password-free payments.',
  },

  screenCutOff: {
    do: 'Stop sharing and switch on flight mode',
    how: 'Turn Wi-Fi off too. Can’t find the switch? Turn the phone off: offline, they can’t see or control it.',
  },
  screenFreeze: {
    do: 'From another phone, have bank and payment provider freeze your money',
    how: 'The number is on the back of your card. If money is already gone, call 110 first.',
  },
  screenChangePasswords: {
    do: 'Change passwords on another phone',
    how: 'Payment and bank passwords first. Don’t use the first phone for this until it’s clean.',
  },
  screenRemoveApp: {
    do: 'Photograph the app they had you install, then delete it',
    how: 'Use another phone for its name and icon. If you can’t manage, go with family to the phone maker’s service point.',
  },

  moneyCallPolice: {
    do: 'Call 110 and say “我的钱被骗走了” (I was scammed out of money)',
    how: 'Ask the police for 紧急止付 (an urgent stop); give the time, the amount and the receiving account.',
  },
  moneyCallBank: {
    do: 'Call the bank and the payment provider now to stop the payment',
    how: 'If someone is with you, split the calls. The number is on your card, or in WeChat Pay or Alipay.',
  },
  moneyCallAntiFraud: {
    do: 'Unsure, or can’t get through? Call 96110',
    how: 'You can ask even before you’re sure it was a scam. Don’t carry this alone.',
  },
  moneyStopPaying: {
    do: 'Send no more money, and don’t pass on borrowed money',
    how: '“Unfreezing fee”, “deposit”, “proof of credit”, “one more payment to get it back”: it’s the same scam going on.',
  },
  moneyBorrowed: {
    do: 'Borrowed for them? Tell the lender at once',
    how: 'Say you were tricked into borrowing, and ask whether unused money can go back. Tell the police who lent how much.',
  },
  moneyKeepProof: {
    do: 'Screenshot the transfer, the chat and the receiving account',
    how: 'Don’t delete chats, leave groups or uninstall the app, and don’t argue with them.',
  },
  moneyGoToStation: {
    do: 'Take your ID and evidence to the police station for a statement',
    how: 'Ask for the case number and a contact; you’ll need them to follow up and for the bank.',
  },
  moneyNoRecovery: {
    do: 'Don’t trust anyone who offers to recover money for a fee',
    how: 'That’s a second scam.',
  },
  moneyWhyFreeze: {
    do: 'Why the police come first',
    how: 'Anti-Telecom and Online Fraud Law, art. 20: when the police lawfully decide to stop or freeze, banks and payment providers must cooperate.',
  },
  moneyWhyReturn: {
    do: 'Recovered money goes back to the victim',
    how: 'Anti-Telecom and Online Fraud Law, art. 34: the police must step up recovery and promptly return lawful property.',
  },

  freezeInApp: {
    do: 'In the bank’s app, WeChat or Alipay: report it lost',
    how: 'Look for 安全 (security), 挂失 (report lost) or 冻结 (freeze). Often it works at night too; tap it yourself, not as someone tells you.',
  },
  freezeAtBank: {
    do: 'Take your ID to the bank and ask them to freeze it',
    how: 'Have someone from your family come along and keep calling; ask about every card.',
  },
  goPolice: {
    do: 'Go to the nearest police station; first say “请紧急止付” (please stop the payment)',
    how: 'Then tell the story and give a statement. Write down the case number and a contact.',
  },
  goBank: {
    do: 'Go to the bank’s counter and ask them to stop the payment',
    how: 'Is the bank closed? Find its support in its own app, or block the card first.',
  },
  goPaymentApp: {
    do: 'Find support inside the app you paid with',
    how: 'Open that bill in WeChat Pay or Alipay and complain from there: 我被骗了 (I was scammed), 请止付 (please stop it).',
  },

  askProviderAgain: {
    do: 'Ask again: is the money stopped, can it come back?',
    how: 'Use the number in your payment app or on your card, give the case number, and say truly that you were tricked into sending it.',
  },
  truthToBank: {
    do: 'Don’t say that you did not pay',
    how: 'Say what is true: you sent it because you were deceived. Otherwise everything later gets harder.',
  },
  parcelDontScan: {
    do: 'Don’t scan the code, call the number or activate the card',
    how: '“Pick-up”, “prize” and “cashback” cards often lead to an app, “tasks” and paying first.',
  },
  parcelStillMyOrder: {
    do: 'You bought it and only a card came? Don’t confirm receipt',
    how: 'Ask for your money because you didn’t get what you ordered: pick “I did buy it” below.',
  },
  parcelRefuse: {
    do: 'Nobody ordered it: refuse it, and don’t pay the courier',
    how: 'Ask your family and look through your orders first. If it’s no one’s, tell the courier “不收” (I don’t take it).',
  },
  parcelPaid: {
    do: 'Already paid the courier? Contact the courier company at once',
    how: 'Give the tracking number and ask them to hold and return the cash; then choose “already paid the courier” below.',
  },
  parcelScanned: {
    do: 'Scanned it? Close the page and fill in nothing more',
    how: 'If you filled in and installed nothing, most likely no harm is done. If you did, or sent money, pick that answer below.',
  },
  parcelWhoSent: {
    do: 'To learn who sent it, ask the courier company',
    how: 'Give the tracking number and ask for the sender.',
  },
  parcelLeaveIt: {
    do: 'Don’t use or eat it if you don’t know who sent it',
    how: 'Put it aside and don’t throw it away yet. Whoever asks for it back should show it’s theirs.',
  },
  parcelProof: {
    do: 'Photograph the parcel, its label and the card',
    how: 'Tracking number and sender must be readable. Don’t open the code.',
  },
  parcelWhyRefuse: {
    do: 'Nobody can make you buy what you didn’t order',
    how: 'Consumer Protection Law, art. 10: you may refuse to be forced to buy.',
  },
  parcelWhySender: {
    do: 'You can ask who sent a parcel of unknown origin',
    how: 'According to copies we read, Measures on the Courier Market, art. 27: you can ask the courier for what it holds about the sender.',
  },
  parcelWhyCheck: {
    do: 'You may check a parcel on the spot',
    how: 'Courier Regulations, art. 26: the recipient has the right to check it in person.',
  },

  parcelElder: {
    do: 'Sold to an older person? Stop, then complain',
    how: 'Refuse more parcels from sellers who promise cures or want cash on delivery. You can call 12315; for a large sum, or if it looks like a scam, 110.',
  },
  parcelWhyElder: {
    do: 'Nobody may trick older people into “cures”',
    how: 'Implementing Regulations of the Consumer Protection Law, art. 15: no invented or inflated effects to lure older people into buying what they don’t need.',
  },
  checkDontDial: {
    do: 'Don’t call it, and don’t call back',
    how: 'Take numbers only from the Pinduoduo app or website. This site vouches for no number either.',
  },
  checkInApp: {
    do: 'Open the app and look for a phone number under official support',
    how: 'The support page may offer a call, mostly to a number starting with 400.',
  },
  checkHere: {
    do: 'Look it up on this site under “Is this number real?”',
    how: 'Found doesn’t mean real, and not found doesn’t mean safe.',
  },
  checkDistrust400: {
    do: 'Starting with 400 does not make it real',
    how: 'Don’t believe “these are the only official numbers”: the articles contradict each other.',
  },
  checkSkipSearch: {
    do: 'Never call a number from a search or a group chat',
    how: 'Fakes are mixed in, and “internal numbers” in groups are mostly scams after your passwords.',
  },
} satisfies typeof source
