import type { changing as source } from '../../../zh-CN/journeys/changing/steps'

export const changing = {
  changeOrder: {
    short: 'Change the order',
    title: 'Has this order been shipped?',
    lead: 'The guides say to ask the merchant before it ships and the courier after. So check this first.',
    answers: {
      notShipped: 'Not shipped yet',
      shipped: 'Already shipped',
      unsure: 'I don’t know how to tell',
    },
  },
  checkIfShipped: {
    short: 'Is it shipped?',
    title: 'Open the order and see whether it has shipped',
    lead: 'Who to ask depends on it. One look is enough.',
    answers: { later: 'I’ve looked' },
  },
  changeBeforeShipping: {
    short: 'Ask the merchant',
    title: 'Send the merchant the new address in the chat now',
    lead:
      'The guides say that until it ships, the merchant can change the address or phone number; ask in the app. The ' +
      'sooner, the better.',
    answers: {
      changed: 'It’s been changed',
      shipped: 'It has already shipped',
      cancel: 'I’d rather cancel',
      unreachable: 'The merchant doesn’t answer',
    },
  },
  changeAfterShipping: {
    short: 'Ask the courier',
    title: 'Ask the courier to change it, or wait for the parcel',
    lead:
      'The guides say that once it has shipped, you ask the courier, or wait for the parcel and then ask for a ' +
      'return or exchange.',
    answers: {
      changed: 'It’s been changed',
      arrived: 'It arrived and I don’t want it',
      lost: 'It didn’t arrive, or something is wrong',
    },
  },
  ask: {
    short: 'Ask or find someone',
    title: 'What do you want to ask, or who do you need?',
    lead:
      'Asking the right people saves days. If your account was stolen or a payment isn’t yours, tap “Urgent? Look ' +
      'here first”.',
    answers: {
      beforeBuying: 'I haven’t bought it yet and have a question',
      rule: 'A question about platform rules, my account or a payment',
      unreachable: 'I can’t reach the merchant',
      report: 'I want to report a shop',
      agent: 'I want to complain about the platform’s support',
      none: 'None of these',
    },
  },
  askBeforeBuying: {
    short: 'Ask before buying',
    title: 'Before you order, ask the merchant on the product page',
    lead:
      'The merchant knows best about size, material, stock and shipping. Asking before you order is easier than ' +
      'arguing later.',
    answers: {
      answered: 'I have my answer',
      unreachable: 'The merchant doesn’t answer',
      bought: 'I’ve bought it and something is wrong',
    },
  },
  merchantUnreachable: {
    short: 'Can’t reach merchant',
    title: 'Look for the chat once more, or ask support to pass it on',
    lead: 'The guides say that if the merchant really can’t be reached, you can go straight to official support.',
    answers: { later: 'Something has changed' },
  },
} satisfies typeof source
