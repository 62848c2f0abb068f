import type { urgent as source } from '../../zh-CN/steps/urgent'

export const urgent = {
  urgent: {
    short: 'Urgent',
    title: 'Which is the most urgent right now?',
    lead: 'Pick the most urgent one and we tell you at once what to do first. You need not wait for the merchant.',
    answers: {
      hurt: 'Someone is hurt or ill, or in danger',
      unsafe: 'Food or a product is unsafe, no one is hurt yet',
      account: 'Someone got into my account, or there is a payment I did not make',
      lockedOut: 'I can’t log in to my own account',
      gaveCode: 'I told someone a code or a password',
      sentMoney: 'I sent money and fear it was a scam',
      none: 'None of these, back to the first question',
    },
  },
  someoneHurt: {
    short: 'People first',
    title: 'People first: call 120, or see a doctor now',
    lead: 'Refunds can wait. You need not wait for the merchant: once everyone is looked after, go to official support.',
    answers: {
      promised: 'Support named a time, I’m waiting',
      promisePassed: 'The time has passed and nothing happened',
      outside: 'It didn’t help, I want someone outside the platform',
      settled: 'Everyone is fine and it is settled',
    },
  },
  unsafeProduct: {
    short: 'Unsafe product',
    title: 'Stop: don’t eat it, don’t use it, keep it',
    lead: 'Keep people safe first, then the proof. You need not wait for the merchant: go straight to official support.',
    answers: {
      hurt: 'Someone is hurt or feels ill',
      promised: 'Support named a time, I’m waiting',
      promisePassed: 'The time has passed and nothing happened',
      outside: 'It didn’t help, I want someone outside the platform',
      settled: 'It is settled',
    },
  },
  accountTaken: {
    short: 'Account stolen',
    title: 'Protect the money: tell your payment provider, then change passwords',
    lead: 'The guides say a merchant can’t help with accounts or payments, so don’t spend time there. If no money is gone, begin with the password.',
    answers: {
      lockedOut: 'I can’t log in',
      secured: 'Passwords changed, no money gone',
      paymentUnsettled: 'Money is gone and the payment provider hasn’t solved it',
      promised: 'Support named a time, I’m waiting',
      promisePassed: 'The time support named has passed and nothing happened',
    },
  },
  lockedOut: {
    short: 'Can’t log in',
    title: 'Call your payment provider first and protect the money',
    lead: 'While you can’t log in, what matters most is that no one moves your money. Then get the account back in peace.',
    answers: {
      backIn: 'I’m back in',
      paymentUnsettled: 'Money is gone and the payment provider hasn’t solved it',
      promised: 'Support named a time, I’m waiting',
      promisePassed: 'The time has passed and nothing happened',
    },
  },
} satisfies typeof source
