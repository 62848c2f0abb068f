import type { outside as source } from '../../../zh-CN/journeys/outside/steps'

export const outside = {
  outside: {
    short: 'Outside help',
    title: 'Outside the platform, who handles this?',
    lead:
      'From here we quote the law, not the guides; this is not legal advice. E-Commerce Law, art. 60, offers several ' +
      'ways: take one at a time, and don’t file the same dispute in two places.',
    answers: {
      goods: 'A problem with the goods or the merchant',
      courier: 'The courier lost it, damaged it or wrongly marked it “signed for”',
      payment: 'Something went wrong with a charge or a payment',
      association: 'I’d like someone to mediate',
      court: 'I want to go to court',
      unsure: 'I’m not sure',
    },
  },
  file12315: {
    short: '12315 complaint',
    title: 'File a complaint on the national 12315 platform',
    lead:
      'Consumer Protection Law, art. 46: the authority must handle your complaint and tell you the result within 7 ' +
      'working days. This is not legal advice.',
    answers: {
      settled: 'It’s solved',
      filed: 'I’ve filed it and I’m waiting',
      failed: 'They didn’t accept it, or we couldn’t agree',
    },
  },
  complainCourier: {
    short: 'Courier complaint',
    title: 'Complain to the courier company first',
    lead:
      'Courier Regulations, art. 28 (2019 text): the courier must handle your complaint and tell you the result ' +
      'within 7 days. This is not legal advice.',
    answers: {
      settled: 'It’s solved',
      noAnswer: '7 days passed and nothing was done, or I’m not satisfied',
      filed: 'I’ve complained and I’m waiting',
    },
  },
  file12305: {
    short: '12305 appeal',
    title: 'Appeal to the postal authority',
    lead:
      'Take this step only if the courier’s answer did not satisfy you. Postal Law, art. 65: the postal authority ' +
      'replies within 30 days. This is not legal advice.',
    answers: {
      settled: 'It’s solved',
      filed: 'I’ve appealed and I’m waiting',
      failed: 'They didn’t accept it, or it’s not solved',
    },
  },
  filePayment: {
    short: 'Payment complaint',
    title: 'Tell your payment provider or bank now',
    lead:
      'If you did not make the payment, say so as soon as you can: E-Commerce Law, art. 57, asks you to tell them ' +
      'promptly. Use the number in your payment app or on your card. This is not legal advice.',
    answers: {
      settled: 'It’s solved',
      filed: 'I’ve complained and I’m waiting',
      failed: 'They won’t accept it, or it’s not solved',
    },
  },
  askAssociation: {
    short: 'Mediation',
    title: 'Ask the consumer association to mediate',
    lead:
      'Consumer Protection Law, art. 39: you can ask the consumer association, or another lawfully set up mediation ' +
      'body, to mediate. This is not legal advice.',
    answers: {
      settled: 'We reached an agreement',
      filed: 'I’ve asked and I’m waiting',
      failed: 'They didn’t accept it, or we couldn’t agree',
    },
  },
  goToCourt: {
    short: 'Court',
    title: 'Get advice first, then decide about going to court',
    lead:
      'You can sue over a small sum too: Civil Procedure Law, art. 165, has a simpler small-claims procedure. Make a ' +
      'call first, then decide. This is not legal advice.',
    answers: {
      settled: 'It’s solved',
      filed: 'I’ve filed the papers and I’m waiting',
      letGo: 'I’ll let it go',
    },
  },
} satisfies typeof source
