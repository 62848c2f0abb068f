import type { urgent as source } from '../../../zh-CN/journeys/urgent/steps'

export const urgent = {
  urgent: {
    short: 'Urgent',
    title: 'Which is the most urgent right now?',
    lead: 'Pick the most urgent one to see at once what to do first. You don’t need to wait for the seller.',
    answers: {
      hurt: 'Someone is hurt, unwell or ill from something they ate',
      unsafe: 'Food or a product is unsafe (spoiled, fire, shock, fumes), but no one is hurt yet',
      account: 'Someone logged in to my account, or neither I nor my family made a payment',
      lockedOut: 'I can’t log in to my own account',
      gaveCode: 'I told someone a code, a password or a card number',
      sentMoney: 'I sent money and I’m afraid it was a scam',
      threatened: 'Someone threatens or harasses me, or says they’ll come to my home',
      none: 'None of these, back to the first question',
    },
  },
  someoneHurt: {
    short: 'People first',
    title: 'People first: call 120, or see a doctor now',
    lead: 'Refunds and returns can wait, and you don’t need to wait for the seller.',
    answers: {
      promised: 'Official support gave me a time and I’m waiting',
      promisePassed: 'The time they gave has passed with no answer',
      refundToo: 'Everyone is fine, and I want my money back too; or support told me to file a request first',
      outside: 'Support won’t help; I want someone outside the platform',
      settled: 'Everyone is fine and it’s solved',
    },
  },
  unsafeProduct: {
    short: 'Unsafe product',
    title: 'Stop: don’t eat it or use it, but keep it',
    lead: 'Keep people safe first, then keep the evidence. You don’t need to wait for the seller.',
    answers: {
      hurt: 'Someone is hurt or feels ill',
      promised: 'Official support gave me a time and I’m waiting',
      promisePassed: 'The time they gave has passed with no answer',
      refundToo: 'I want my money back; or support told me to file a request first',
      outside: 'Support won’t help; I want someone outside the platform',
      settled: 'It’s solved',
    },
  },
  accountTaken: {
    short: 'Account stolen',
    title: 'First find out whose payment it is; if it’s theft, call at once',
    lead: 'If no one in the family paid it, delay hurts most. The seller can’t help with this.',
    answers: {
      notStolen: 'It was pay-later, an automatic charge, or my family bought it',
      secured: 'Passwords changed, no money gone',
      frozen: 'Money is gone; the bank or payment provider is on it and I’m waiting',
      paymentUnsettled: 'Money is gone; the bank and the payment provider can’t be reached or won’t help',
      lockedOut: 'I can’t log in',
      promised: 'Official support gave me a time and I’m waiting',
      promisePassed: 'The time support gave has passed with no answer',
    },
  },
  lockedOut: {
    short: 'Can’t log in',
    title: 'Can’t log in? First see whether money is missing',
    lead: 'Mostly it’s a forgotten password or a new phone number. If no money is gone, there’s no rush.',
    answers: {
      moneyMoving: 'There’s a charge I don’t recognise, or money is going out',
      backIn: 'I’m back in',
      restricted: 'The page says my account is restricted or frozen',
      promised: 'Official support gave me a time and I’m waiting',
      promisePassed: 'The time they gave has passed with no answer',
      refused: 'Support says they can’t do it',
    },
  },
  lockedMoney: {
    short: 'Locked out, money going',
    title: 'Call the bank and the payment provider now, then 110',
    lead: 'Stop the money first; the account can wait.',
    answers: {
      backIn: 'The money is stopped and I have my account back',
      frozen: 'The bank or payment provider is on it and I’m waiting',
      paymentUnsettled: 'The bank and the payment provider can’t be reached or won’t help',
      promised: 'Official support gave me a time and I’m waiting',
      promisePassed: 'The time support gave has passed with no answer',
    },
  },
} satisfies typeof source
