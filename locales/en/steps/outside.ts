import type { outside as source } from '../../zh-CN/steps/outside'

export const outside = {
  outside: {
    short: 'Outside help',
    title: 'Outside the platform: who handles this?',
    lead: 'From here on we quote the law, not the guides, and this is not legal advice. E-Commerce Law, art. 60, offers several ways: take one at a time, and never file one dispute in two places at once.',
    answers: {
      goods: 'The goods or the merchant',
      courier: 'The courier lost, broke or mis-delivered it',
      payment: 'A charge or a payment went wrong',
      association: 'I’d like someone to mediate',
      court: 'I want to go to court',
      unsure: 'I’m not sure',
    },
  },
  file12315: {
    short: '12315 complaint',
    title: 'File a complaint on the national 12315 platform',
    lead: 'Consumer Protection Law, art. 46: the authority must handle your complaint and tell you within 7 working days. This is not legal advice.',
    answers: {
      settled: 'It’s solved',
      filed: 'Filed, now waiting',
      failed: 'Not accepted, or no agreement',
    },
  },
  complainCourier: {
    short: 'Courier complaint',
    title: 'First complain to the courier company',
    lead: 'Express Delivery Regulations, art. 28 (2019 text): the courier must handle your complaint and tell you within 7 days. This is not legal advice.',
    answers: {
      settled: 'It’s solved',
      noAnswer: '7 days passed without action, or I’m not satisfied',
      filed: 'Filed, now waiting',
    },
  },
  file12305: {
    short: '12305 appeal',
    title: 'Appeal to the postal authority',
    lead: 'This comes only when the courier’s answer did not satisfy you. Postal Law, art. 65: the postal authority replies within 30 days. This is not legal advice.',
    answers: {
      settled: 'It’s solved',
      filed: 'Filed, now waiting',
      failed: 'Not accepted, or not solved',
    },
  },
  filePayment: {
    short: 'Payment complaint',
    title: 'Tell your payment provider or bank right away',
    lead: 'If you did not make the payment, the sooner you say so the better: E-Commerce Law, art. 57, asks you to notify them promptly. Use the number in your payment app or on your card. This is not legal advice.',
    answers: {
      settled: 'It’s solved',
      filed: 'Complaint filed, now waiting',
      failed: 'They deny it, or nothing changed',
    },
  },
  askAssociation: {
    short: 'Mediation',
    title: 'Ask the consumer association to mediate',
    lead: 'Consumer Protection Law, art. 39: you may ask the consumer association or another lawful mediation body. This is not legal advice.',
    answers: {
      settled: 'We reached agreement',
      filed: 'I’ve asked, now waiting',
      failed: 'Not accepted, or no agreement',
    },
  },
  goToCourt: {
    short: 'Court',
    title: 'Ask around first, then decide about court',
    lead: 'Small sums can go to court too: Civil Procedure Law, art. 165, has a simplified small-claims track. Make a call first, then decide. This is not legal advice.',
    answers: {
      settled: 'It’s solved',
      filed: 'Papers filed, now waiting',
      letGo: 'I’ll let it go',
    },
  },
} satisfies typeof source
