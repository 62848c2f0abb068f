import type { changing as source } from '../../../zh-CN/steps/buyer/changing'

export const changing = {
  changeOrder: {
    short: 'Change the order',
    title: 'Has this order been shipped?',
    lead: 'The guides say: before shipping you ask the merchant, after shipping the courier. So look at this first.',
    answers: {
      notShipped: 'Not shipped yet',
      shipped: 'Already shipped',
      unsure: 'I don’t know how to tell',
    },
  },
  checkIfShipped: {
    short: 'Is it shipped?',
    title: 'Open the order and see whether it has shipped',
    lead: 'Whom to ask depends on it. One look will tell.',
    answers: { later: 'I have looked' },
  },
  changeBeforeShipping: {
    short: 'Ask the merchant',
    title: 'Send the merchant the new address in the chat now',
    lead:
      'The guides say that before shipping, the merchant can change the address or phone number; ask in the app. The ' +
      'sooner, the better the chance.',
    answers: {
      changed: 'It has been changed',
      shipped: 'It has already shipped',
      cancel: 'I would rather cancel',
      unreachable: 'The merchant does not answer',
    },
  },
  changeAfterShipping: {
    short: 'Ask the courier',
    title: 'Ask the courier to change it now; if they can’t, wait for the parcel',
    lead:
      'The guides say that after shipping you ask the courier, or wait for the parcel and then ask for a return or ' +
      'exchange.',
    answers: {
      changed: 'It has been changed',
      arrived: 'It arrived and I don’t want it',
      lost: 'It did not arrive, or something is wrong',
    },
  },
  ask: {
    short: 'Ask or find someone',
    title: 'What do you want to ask, or whom do you need?',
    lead: 'The right door saves days. If your account was taken or a payment is not yours, use the urgent road.',
    answers: {
      beforeBuying: 'I have not bought yet and have a question',
      rule: 'A question on platform rules, my account or paying',
      unreachable: 'I can’t reach the merchant',
      report: 'I want to report a shop',
      agent: 'I want to complain about the platform’s support',
      none: 'None of these',
    },
  },
  askBeforeBuying: {
    short: 'Ask before buying',
    title: 'Ask the merchant on the product page now',
    lead:
      'The guides say size, material, stock and shipping are for the merchant to answer. Asking first is easier than ' +
      'arguing later.',
    answers: {
      answered: 'I have my answer',
      unreachable: 'The merchant does not answer',
      bought: 'I have bought it and something is wrong',
    },
  },
  merchantUnreachable: {
    short: 'Merchant not found',
    title: 'Look for the chat once more; if that fails, ask official support to pass it on',
    lead:
      'The guides say that when the merchant truly cannot be reached, you can go straight to the platform’s official ' +
      'support.',
    answers: { later: 'Something has changed' },
  },
} satisfies typeof source
