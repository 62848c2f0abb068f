import type { scam as source } from '../../zh-CN/steps/scam'

export const scam = {
  scam: {
    short: 'Someone contacted me',
    title: 'What have you given them?',
    lead: 'Just say what happened, it can happen to anyone. If several are true, pick “sent money”.',
    answers: {
      nothing: 'Nothing, I’m only suspicious',
      code: 'A code, a password or card details',
      money: 'I sent money or paid by QR code',
      screen: 'I shared my screen or installed their app',
      number: 'I only want to know if a number is real',
      unsure: 'I can’t remember what I gave',
    },
  },
  scamStop: {
    short: 'Hang up',
    title: 'Hang up now and don’t answer again',
    lead: 'You gave nothing, so you are in time. If it were real, you can still ask official support in the app yourself.',
    answers: {
      safe: 'I hung up and gave nothing',
      gaveCode: 'I remember now: I gave a code or a password',
      sentMoney: 'I remember now: I sent money',
    },
  },
  codeGiven: {
    short: 'Code given away',
    title: 'Freeze payments now, then change passwords',
    lead: 'Don’t blame yourself, be quick: once they have a code, they act fast.',
    answers: {
      moneyGone: 'Money is already gone',
      lockedOut: 'I can’t log in',
      secured: 'Frozen, passwords changed, no money gone',
    },
  },
  screenShared: {
    short: 'Screen shared',
    title: 'Stop sharing and go offline now',
    lead: 'They may see your passwords and texts. This page stays readable offline while it is open.',
    answers: {
      moneyGone: 'Money is already gone',
      lockedOut: 'I can’t log in',
      secured: 'Cut off, passwords changed, no money gone',
    },
  },
  moneySent: {
    short: 'Money taken',
    title: 'Call 110 now and say your money was taken by fraud',
    lead: 'Don’t blame yourself, be quick: the sooner the police and the bank know, the better the chance to stop it.',
    answers: {
      reported: 'I told the police and the bank',
      paymentUnsettled: 'The bank or payment provider hasn’t helped',
    },
  },
  checkNumber: {
    short: 'Check a number',
    title: 'Don’t call yet: check it in the app',
    lead: 'Real and false numbers are mixed online and look alike. Trust only one you find in the official app yourself.',
    answers: {
      safe: 'I checked, and I gave nothing',
      gaveCode: 'In fact I gave a code or a password',
      sentMoney: 'In fact I sent money',
    },
  },
} satisfies typeof source
