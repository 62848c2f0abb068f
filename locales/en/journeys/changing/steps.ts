import type { changing as source } from '../../../zh-CN/journeys/changing/steps'

export const changing = {
  changeOrder: {
    short: 'Change the order',
    title: 'Has this order been shipped?',
    lead: 'Before it ships, ask the seller; after that, the courier. So check this first.',
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
    short: 'Ask the seller',
    title: 'See if you can change it yourself; if not, write to the seller',
    lead: 'The sooner, the better.',
    answers: {
      changed: 'It’s been changed',
      shipped: 'It has already shipped',
      cancel: 'The seller won’t change it, or I’d rather cancel',
      unreachable: 'The seller doesn’t answer',
    },
  },
  changeAfterShipping: {
    short: 'Ask the courier',
    title: 'Ask the courier to change it, or wait for the parcel',
    lead: 'On the way, only the courier can change where it goes.',
    answers: {
      changed: 'It’s been changed',
      arrived: 'It arrived and I don’t want it',
      lost: 'It wasn’t changed, and it didn’t arrive or something is wrong',
    },
  },
  ask: {
    short: 'Ask or find someone',
    title: 'What do you want to do, or who do you need?',
    lead: 'Asking the right people saves days. A payment no one in your family made? Tap “Urgent? Look here first”.',
    answers: {
      change: 'Change the address or the order',
      invoice: 'I need an invoice and the seller won’t issue it',
      unreachable: 'I can’t reach the seller, or the shop is closed',
      pressure: 'Threats, harassment, unfair terms (such as changing a review), a court summons or a lawyer’s letter',
      report: 'I want to report a shop',
      beforeBuying: 'I haven’t bought it yet and have a question',
      agent: 'I want to complain about official support',
      rule: 'A question about the platform’s rules or reviews',
      none: 'None of these',
    },
  },
  askInvoice: {
    short: 'An invoice',
    title: 'Ask for the invoice in the chat; if not, the tax office',
    lead: 'If you ask, the seller has to issue one: the law says so.',
    answers: {
      settled: 'I have the invoice',
      promised: 'The seller or the tax office says to wait',
      refused: 'Still no invoice',
    },
  },
  askBeforeBuying: {
    short: 'Ask before buying',
    title: 'Before you order, ask the seller on the product page',
    lead: 'Asking before you order is easier than arguing later.',
    answers: {
      answered: 'I have my answer, or they won’t say and I won’t buy',
      unreachable: 'The seller doesn’t answer',
      bought: 'I’ve bought it and something is wrong',
    },
  },
  merchantUnreachable: {
    short: 'Can’t reach seller',
    title: 'Look for the chat once more, or ask support to pass it on',
    lead: 'Not finding anyone doesn’t keep you from opening a request.',
    answers: {
      settled: 'It’s settled',
      later: 'I found them, or something has changed',
      shopGone: 'The shop is closed or can’t be found',
      refused: 'Support says it can’t help',
    },
  },
  shopGone: {
    short: 'Shop is gone',
    title: 'The shop is gone: ask the platform who the seller is',
    lead: 'The shop is gone; the order, the payment and the chat are still evidence.',
    answers: {
      settled: 'The money is back, or it’s settled',
      promised: 'The platform promised to act and told me to wait',
      refused: 'The platform won’t say or won’t act',
    },
  },
} satisfies typeof source
