import type { scam as source } from '../../../zh-CN/journeys/scam/steps'

export const scam = {
  scam: {
    short: 'Someone contacted me',
    title: 'What have you given them?',
    lead: 'Just say what happened; it can happen to anyone. If several are true, pick “I sent money”.',
    answers: {
      nothing: 'Nothing; I’m only suspicious',
      code: 'A code, a password or card details',
      money: 'I sent money or paid by QR code',
      screen: 'I shared my screen or installed an app they sent',
      number: 'I only want to know whether a number is real',
      unsure: 'I can’t remember what I gave',
    },
  },
  scamStop: {
    short: 'Hang up',
    title: 'Hang up now and don’t answer again',
    lead:
      'You’ve given nothing, so you’re in time. If something really is wrong, you can still ask official support in ' +
      'the app yourself.',
    answers: {
      safe: 'I hung up and gave nothing',
      gaveCode: 'I remember now: I gave a code or a password',
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
      secured: 'Frozen, passwords changed, no money gone',
    },
  },
  screenShared: {
    short: 'Screen shared',
    title: 'Stop sharing and go offline now',
    lead: 'They may be able to see your passwords and texts. Don’t close this page: you can keep reading it offline.',
    answers: {
      moneyGone: 'Money is already gone',
      lockedOut: 'I can’t log in',
      secured: 'Disconnected, passwords changed, no money gone',
    },
  },
  moneySent: {
    short: 'Money taken',
    title: 'Call 110 now and say you were scammed out of money',
    lead:
      'Don’t blame yourself; be quick. The sooner you tell the police and your bank, the better the chance of ' +
      'stopping it.',
    answers: {
      reported: 'I told the police and the bank',
      paymentUnsettled: 'The bank or payment provider hasn’t helped',
    },
  },
  checkNumber: {
    short: 'Check a number',
    title: 'Don’t call yet: check it in the app',
    lead:
      'Online, real and fake numbers are mixed, and looking right proves nothing. Trust only a number you find in ' +
      'the official app yourself.',
    answers: {
      safe: 'I’ve checked, and I gave nothing',
      gaveCode: 'Actually, I gave a code or a password',
      sentMoney: 'Actually, I’ve already sent money',
    },
  },
} satisfies typeof source
