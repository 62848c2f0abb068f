import type { urgent as source } from '../../../zh-CN/journeys/urgent/steps'

export const urgent = {
  urgent: {
    short: 'Urgent',
    title: 'Which is the most urgent right now?',
    lead:
      'Pick the most urgent one and we’ll tell you at once what to do first. You don’t need to wait for the merchant.',
    answers: {
      hurt: 'Someone is hurt, ill from something they ate, or in danger',
      unsafe: 'Food or a product is unsafe, but no one is hurt yet',
      account: 'Someone logged in to my account, or a payment isn’t mine',
      lockedOut: 'I can’t log in to my own account',
      gaveCode: 'I told someone a code or a password',
      sentMoney: 'I sent money and I’m afraid it was a scam',
      none: 'None of these, back to the first question',
    },
  },
  someoneHurt: {
    short: 'People first',
    title: 'People first: call 120, or see a doctor now',
    lead:
      'Refunds and returns can wait. You don’t need to wait for the merchant: once everyone is looked after, go to ' +
      'official support.',
    answers: {
      promised: 'Support gave me a time and I’m waiting',
      promisePassed: 'The time they gave has passed with no answer',
      outside: 'It didn’t help; I want someone outside the platform',
      settled: 'Everyone is fine and it’s solved',
    },
  },
  unsafeProduct: {
    short: 'Unsafe product',
    title: 'Stop: don’t eat it or use it, but keep it',
    lead:
      'Keep people safe first, then keep the proof. You don’t need to wait for the merchant: go straight to official ' +
      'support.',
    answers: {
      hurt: 'Someone is hurt or feels ill',
      promised: 'Support gave me a time and I’m waiting',
      promisePassed: 'The time they gave has passed with no answer',
      outside: 'It didn’t help; I want someone outside the platform',
      settled: 'It’s solved',
    },
  },
  accountTaken: {
    short: 'Account stolen',
    title: 'Tell bank and payment provider, then change passwords',
    lead:
      'With money, delay hurts most; if none is gone, start by changing the password. The guides say merchants can’t ' +
      'handle accounts or payments, so there’s no need to contact them.',
    answers: {
      lockedOut: 'I can’t log in',
      secured: 'Passwords changed, no money gone',
      paymentUnsettled: 'Money is gone and my bank and payment provider haven’t solved it',
      promised: 'Support gave me a time and I’m waiting',
      promisePassed: 'The time support gave has passed with no answer',
    },
  },
  lockedOut: {
    short: 'Can’t log in',
    title: 'First call your bank, and Alipay or WeChat Pay',
    lead:
      'While you can’t log in, what matters most is that no one can move your money. Once it’s safe, take your time ' +
      'getting the account back.',
    answers: {
      backIn: 'I’m back in',
      paymentUnsettled: 'Money is gone and my bank and payment provider haven’t solved it',
      promised: 'Support gave me a time and I’m waiting',
      promisePassed: 'The time they gave has passed with no answer',
    },
  },
} satisfies typeof source
