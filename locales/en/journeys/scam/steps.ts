import type { scam as source } from '../../../zh-CN/journeys/scam/steps'

export const scam = {
  scam: {
    short: 'Someone contacted me',
    title: 'Which of these is it?',
    lead: 'Just say what happened; it can happen to anyone. If you sent money, pick that first.',
    answers: {
      nothing: 'Someone contacted me; I gave nothing and I’m suspicious',
      code: 'I gave a code, a password or card details',
      money: 'I sent money, paid by QR code, or borrowed money for them',
      screen: 'I shared my screen or installed an app they sent',
      parcel: 'A parcel nobody ordered, goods pressed on an older person, or only a card or a code in it',
      number: 'I only want to know whether a number is real',
      unsure: 'I can’t remember what I gave',
    },
  },
  scamStop: {
    short: 'Hang up',
    title: 'Hang up now and don’t answer again',
    lead: 'You’ve given nothing, so you’re in time. If something really is wrong, you can ask in the app yourself.',
    answers: {
      safe: 'I hung up and gave nothing',
      goesOn: 'They keep calling and frightening me',
      gaveCode: 'I remember now: I gave a code, a password or a card number',
      sentMoney: 'I remember now: I sent money',
    },
  },
  codeGiven: {
    short: 'Code given away',
    title: 'Freeze payments now, then change passwords',
    lead: 'Don’t blame yourself; be quick. Once they have a code, they act fast.',
    answers: {
      moneyGone: 'Money is already gone',
      lockedOut: 'I can’t log in',
      notThrough: 'I can’t get through to the bank or provider',
      secured: 'Frozen, passwords changed, no money gone',
    },
  },
  screenShared: {
    short: 'Screen shared',
    title: 'Stop sharing and go offline now',
    lead: 'They may be able to see your passwords and texts. You can keep reading this page offline.',
    answers: {
      moneyGone: 'Money is already gone',
      lockedOut: 'I can’t log in',
      notThrough: 'I can’t get through to the bank or provider',
      secured: 'Disconnected, passwords changed, no money gone',
    },
  },
  freezeInPerson: {
    short: 'Freeze in person',
    title: 'Can’t get through? Report it lost in the app, then go to the bank',
    lead: 'While the money is there, be faster than they are; at night, use the app.',
    answers: {
      secured: 'Frozen or reported lost, no money gone',
      moneyGone: 'Money is already gone',
      waiting: 'The bank has noted it and I’m to wait',
    },
  },
  moneySent: {
    short: 'Money taken',
    title: 'Call 110 now and say you were scammed out of money',
    lead: 'Don’t blame yourself; be quick. The sooner the police and your bank know, the better the chance of stopping it.',
    answers: {
      reported: 'I told the police and the bank',
      notThrough: 'I can’t get through, or couldn’t report it',
      paymentUnsettled: 'The bank or the payment provider says it won’t help',
    },
  },
  goInPerson: {
    short: 'Go in person',
    title: 'Can’t get through? Go straight to the police station',
    lead: 'Take your phone, ID and bank card, and have your family keep calling on the way.',
    answers: {
      reported: 'I told the police and the bank',
      paymentUnsettled: 'The bank or the payment provider says it won’t help',
      refused: 'The police won’t open a case',
    },
  },
  chasePayment: {
    short: 'The bank won’t help',
    title: 'Scammed: keep pressing the bank and the payment provider',
    lead: 'Their “no” is not the end: ask once more, then complain higher up.',
    answers: {
      settled: 'It’s solved: the money is stopped or back',
      filed: 'I’ve complained and I’m waiting',
      failed: 'They still won’t help, or it’s not solved',
    },
  },
  strangeParcel: {
    short: 'A strange parcel',
    title: 'Don’t scan, don’t pay, don’t activate',
    lead: 'You can refuse what nobody ordered, and no code on a card has to be scanned.',
    answers: {
      safe: 'It’s dealt with: I filled in nothing and sent no money',
      wantMoneyBack: 'I did buy it, and I want my money back',
      paidCourier: 'I’ve already paid the courier',
      gaveCode: 'I entered a card number, password or code, or installed an app',
      sentMoney: 'I sent money after scanning',
    },
  },
  checkNumber: {
    short: 'Check a number',
    title: 'Don’t call yet: check it in the app',
    lead: 'Online, real and fake numbers are mixed. Trust only a number you find in the official app yourself.',
    answers: {
      safe: 'I’ve checked, or won’t call; I gave nothing',
      gaveCode: 'Actually, I gave a code, a password or a card number',
      sentMoney: 'Actually, I’ve already sent money',
    },
  },
} satisfies typeof source
