import type { scam as source } from '../../zh-CN/tasks/scam'

export const scam = {
  scamHangUp: {
    do: 'Say one thing and hang up: “I’ll ask in the app myself, goodbye”',
    how: 'Don’t explain, don’t argue, don’t let them “transfer” you. The guides say “your order is abnormal, here is a refund” is what false support says.',
  },
  scamGiveNothing: {
    do: 'No codes, no transfers, no links, no screen sharing',
    how: 'The guides say real support never asks for passwords, codes or transfers; real or not, give them to no one. Already given? Change passwords and freeze the card.',
  },
  scamCheckInApp: {
    do: 'Open the Pinduoduo app yourself and ask 官方客服 (official support)',
    how: 'The guides say to check who they are through the official way; menus change between versions. Don’t use a link or QR code they sent.',
  },
  scamNoCallBack: {
    do: 'Don’t call back, and don’t dial a number you searched for',
    how: 'A caller’s number can be faked, and the guides say searches mix in unofficial ones. If you want to call, find the number in the app first.',
  },
  scamKnowTheLines: {
    do: 'Remember: anyone who wants money before a refund is a fraud',
    how: 'The guides say “internal numbers” in WeChat groups are mostly scams that ask for account and payment passwords; someone lost money that way.',
  },
  scamKeepTrace: {
    do: 'Screenshot the call, the texts and the chat',
    how: 'The number, the time and their words help the police and any report. Don’t delete yet; a screenshot is enough, and don’t tap the link again.',
  },
  scamReport: {
    do: 'Call 96110 to ask, and report it if you like',
    how: 'Anti-Telecom and Online Fraud Law, art. 30: anyone may report fraud. For false sites and links there is 12377.',
  },
  scamWarnFamily: {
    do: 'Tell your family',
    how: 'They often call again from another number, or try someone else at home.',
  },

  codeFreeze: {
    do: 'Call the payment provider and the bank now and ask them to freeze',
    how: 'The number is in your payment app or on your card. Just say: “A fraudster has my code (or password, or card number), please freeze first.”',
  },
  codeChangePasswords: {
    do: 'Change passwords: payment first, then login',
    how: 'Open the app yourself, log out other devices, turn off password-free payments you don’t recognise. Change it wherever else you used the same one.',
  },
  codeCheckBills: {
    do: 'Go through the bills one by one; anything wrong, call 110',
    how: 'Tell the payment provider at once too. E-Commerce Law, art. 57: once told, the provider must act immediately to keep the loss from growing.',
  },

  screenCutOff: {
    do: 'Stop sharing and switch on flight mode',
    how: 'Wi-Fi off too. If you can’t find the switch, turn the phone off: offline, they can neither see nor control it.',
  },
  screenFreeze: {
    do: 'Use another phone to have the payment provider and bank freeze',
    how: 'The number is on your card, or in the payment app on that phone. If money is already gone, call 110 first.',
  },
  screenChangePasswords: {
    do: 'Change passwords on another phone',
    how: 'They may have seen the passwords and texts on your screen. Payment and bank first, then login; don’t use the first phone for it until it is clean.',
  },
  screenRemoveApp: {
    do: 'Photograph the app they had you install, then remove it',
    how: 'Use another phone to photograph its name and icon as proof. If you can’t manage, go with family to the phone maker’s own service point.',
  },

  moneyCallPolice: {
    do: 'Call 110 and say “my money was taken by fraud”',
    how: 'Anti-Telecom and Online Fraud Law, art. 20: when the police lawfully order an urgent stop or freeze, banks and payment providers must cooperate. So the police come first.',
  },
  moneyCallBank: {
    do: 'Call the bank and payment provider now and ask them to stop the payment',
    how: 'If someone is with you, split the calls. The number is in your payment app or on your card; give the time, the amount and the receiving account.',
  },
  moneyCallAntiFraud: {
    do: 'Unsure, or can’t get through? Call 96110, the anti-fraud line',
    how: 'You may ask even before you are certain it was fraud. Don’t carry this alone.',
  },
  moneyStopPaying: {
    do: 'Don’t send another cent',
    how: '“Unfreezing fee”, “deposit”, “pay once more to get it back”: all the same fraud going on.',
  },
  moneyKeepProof: {
    do: 'Screenshot the transfer, the chat and the receiving account',
    how: 'The police and the bank need them to follow the money. Don’t delete chats, leave groups or remove the app, and don’t argue with them.',
  },
  moneyGoToStation: {
    do: 'Take your ID and the proof to the police station',
    how: 'Ask for the case number and a contact, and write them down. You will need them to follow up and for the bank.',
  },
  moneyNoRecovery: {
    do: 'Don’t believe anyone who recovers money for a fee',
    how: 'That is a second fraud. Anti-Telecom and Online Fraud Law, art. 34: in fraud cases the police must strengthen recovery and promptly return victims’ lawful property.',
  },

  checkDontDial: {
    do: 'Don’t call it, and don’t call back',
    how: 'The guides say to take numbers only from the Pinduoduo app or website. Articles, posts and texts don’t count, and this site vouches for no number either.',
  },
  checkInApp: {
    do: 'Open the app and look for a phone number under official support',
    how: 'The guides say the support page may offer a call, mostly to a number starting with 400. The app decides, and menus change between versions.',
  },
  checkHere: {
    do: 'Use “Check a number” on this site to see where it comes from',
    how: 'You see which articles print it and where they disagree. Found does not mean real, and not found does not mean safe.',
  },
  checkDistrust400: {
    do: 'Starting with 400 does not make it official',
    how: 'The guides say other 400 numbers mostly belong to third parties who can’t help. Don’t believe “these are the only official numbers”: the articles contradict each other.',
  },
  checkSkipSearch: {
    do: 'Never call a number from a search or a group chat',
    how: 'The guides say searches mix in unofficial numbers, and “internal numbers” in groups are mostly scams after your password.',
  },
} satisfies typeof source
