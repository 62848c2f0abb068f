import type { scam as source } from '../../../zh-CN/journeys/scam/tasks'

export const scam = {
  scamHangUp: {
    do: 'Say one thing and hang up: “I’ll ask in the app myself, goodbye”',
    how:
      'Don’t explain, don’t argue, don’t let them “transfer” you. “There’s a problem with your order, here’s a ' +
      'refund” is what fake support often says.',
  },
  scamGiveNothing: {
    do: 'No codes, no transfers, no links, no screen sharing',
    how:
      'The guides say real support won’t ask for passwords, codes or transfers; real or not, give them to no one. ' +
      'Already given? Change your passwords and freeze your card.',
  },
  scamCheckInApp: {
    do: 'Open the Pinduoduo app yourself and ask 官方客服 (official support)',
    how:
      'Check through the official way in whether it’s really support; menus change between versions. Don’t use a ' +
      'link or QR code they sent.',
  },
  scamNoCallBack: {
    do: 'Don’t call back, and don’t call a number found by searching',
    how:
      'The number on your screen can be faked, and search results mix in unofficial numbers. If you want to call, ' +
      'find the number in the app first.',
  },
  scamKnowTheLines: {
    do: 'Anyone who wants money before a refund is a scammer',
    how:
      '“Internal numbers” in WeChat groups are mostly scams that ask for account and payment passwords; the guides ' +
      'tell of someone who lost money that way.',
  },
  scamKeepTrace: {
    do: 'Screenshot the call, the texts and the chat',
    how:
      'The number, the time and their words help the police and any report. Don’t delete anything yet; screenshot ' +
      'it, and don’t tap the link again.',
  },
  scamReport: {
    do: 'Call 96110 to ask; you can also report it',
    how: 'Anti-Telecom and Online Fraud Law, art. 30: anyone may report fraud. For fake sites and links, call 12377.',
  },
  scamWarnFamily: {
    do: 'Tell your family',
    how: 'Scammers often call again from another number, or try someone else at home.',
  },

  codeFreeze: {
    do: 'Call bank and payment provider now; ask them to freeze your money',
    how:
      'The number is in your payment app or on the back of your card. Just say: “A scammer has my code (or password, ' +
      'or card number). Please freeze first.”',
  },
  codeChangePasswords: {
    do: 'Change passwords: payment first, then login',
    how:
      'Open the app yourself, log out other devices and turn off password-free payments you don’t recognise. If you ' +
      'use the same password elsewhere, change it there too.',
  },
  codeCheckBills: {
    do: 'Check your bills line by line; if anything is wrong, call 110',
    how:
      'Tell the payment provider at once too. E-Commerce Law, art. 57: once told, it must act immediately to keep ' +
      'the loss from growing.',
  },

  screenCutOff: {
    do: 'Stop sharing and switch on flight mode',
    how:
      'Turn Wi-Fi off too. If you can’t find the switch, turn the phone off: once it’s offline, they can’t see or ' +
      'control it.',
  },
  screenFreeze: {
    do: 'From another phone, have bank and payment provider freeze your money',
    how:
      'The number is on the back of your card, or in the payment app on that phone. If money is already gone, call ' +
      '110 first.',
  },
  screenChangePasswords: {
    do: 'Change passwords on another phone',
    how:
      'They may have seen the passwords you typed and your texts. Change payment and bank passwords first, then ' +
      'login; don’t use the first phone for this until it’s clean.',
  },
  screenRemoveApp: {
    do: 'Photograph the app they had you install, then delete it',
    how:
      'Use another phone to photograph its name and icon as proof. If you can’t manage, go with family to the phone ' +
      'maker’s official service point.',
  },

  moneyCallPolice: {
    do: 'Call 110 and say “I was scammed out of money”',
    how:
      'Anti-Telecom and Online Fraud Law, art. 20: when the police lawfully order an urgent stop or freeze, banks ' +
      'and payment providers must cooperate. So call the police first.',
  },
  moneyCallBank: {
    do: 'Call the bank and payment provider now: ask them to stop the payment',
    how: 'If someone is with you, split the calls. The number is in your payment app or on your card; give the time, the amount and the receiving account.',
  },
  moneyCallAntiFraud: {
    do: 'Unsure, or can’t get through? Call 96110, the anti-fraud line',
    how: 'You can ask even before you’re sure it was a scam. Don’t carry this alone.',
  },
  moneyStopPaying: {
    do: 'Don’t send any more money at all',
    how: '“Unfreezing fee”, “security deposit”, “one more payment to get it back”: it’s the same scam going on.',
  },
  moneyKeepProof: {
    do: 'Screenshot the transfer, the chat and the receiving account',
    how:
      'The police and bank need these to trace the money. Don’t delete chats, leave groups or uninstall the app, and ' +
      'don’t argue with them.',
  },
  moneyGoToStation: {
    do: 'Take your ID and proof to the police station for a statement',
    how: 'Ask for the case number and a contact, and write them down. You will need them to follow up and for the bank.',
  },
  moneyNoRecovery: {
    do: 'Don’t trust anyone who offers to recover money for a fee',
    how:
      'That’s a second scam. Anti-Telecom and Online Fraud Law, art. 34: in fraud cases the police must step up ' +
      'recovery and promptly return victims’ lawful property.',
  },

  checkDontDial: {
    do: 'Don’t call it, and don’t call back',
    how:
      'Take numbers only from the Pinduoduo app or website. Articles, posts and texts don’t count, and this site ' +
      'vouches for no number either.',
  },
  checkInApp: {
    do: 'Open the app and look for a phone number under official support',
    how:
      'The guides say the support page may offer a call, mostly to a number starting with 400. Go by what the app ' +
      'shows.',
  },
  checkHere: {
    do: 'Look it up on this site under “Is this number real?”',
    how:
      'You’ll see which articles print it and where they disagree. Found doesn’t mean real, and not found doesn’t ' +
      'mean safe.',
  },
  checkDistrust400: {
    do: 'Starting with 400 does not make it official',
    how: 'The guides say other 400 numbers mostly belong to third parties who can’t help. Don’t believe “these are the only official numbers”: the articles contradict each other.',
  },
  checkSkipSearch: {
    do: 'Never call a number from a search or a group chat',
    how:
      'Search results mix in unofficial numbers, and “internal numbers” in groups are mostly scams after your ' +
      'passwords.',
  },
} satisfies typeof source
