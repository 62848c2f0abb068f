import type { outside as source } from '../../../zh-CN/journeys/outside/steps'

export const outside = {
  outside: {
    short: 'Outside help',
    title: 'Outside the platform, who handles this?',
    lead: 'From here we quote the law, but we are not your lawyer. There are several ways; take one at a time.',
    answers: {
      goods: 'The goods, the seller, or a charge or rule of the platform',
      courier: 'The courier lost it, damaged it or wrongly marked it “signed for”',
      payment: 'The bank or payment provider: a payment we never made, a wrong charge, a refund nobody can find',
      testing: 'Someone has to test whether it is genuine or faulty',
      association: 'I’d like someone to mediate',
      court: 'I have a question about going to court',
      unsure: 'I’m not sure',
    },
  },
  file12315: {
    short: '12315 complaint',
    title: 'File a complaint on the national 12315 platform',
    lead: 'Ask the authority to mediate. Accepted does not mean won; if you can’t agree, the court stays open.',
    answers: {
      settled: 'It’s solved',
      filed: 'I’ve filed it and I’m waiting',
      failed: 'They didn’t accept it, or we couldn’t agree',
    },
  },
  complainCourier: {
    short: 'Courier complaint',
    title: 'Complain to the courier company first',
    lead: 'Complaining to the courier and asking the seller for a refund are two things; you can do both.',
    answers: {
      settled: 'It’s solved',
      noAnswer: '7 days passed and nothing was done, or I’m not satisfied',
      filed: 'I’ve complained and I’m waiting',
    },
  },
  file12305: {
    short: '12305 appeal',
    title: 'Appeal to the postal authority',
    lead: 'If you’re not satisfied with how the courier handled it, you can appeal.',
    answers: {
      settled: 'It’s solved',
      filed: 'I’ve appealed and I’m waiting',
      failed: 'They didn’t accept it, or it’s not solved',
    },
  },
  filePayment: {
    short: 'Bank or provider',
    title: 'Go to your payment provider or bank now',
    lead: 'The sooner the better. Tell the bank exactly what happened: stolen and wrongly charged are two things.',
    answers: {
      settled: 'It’s solved',
      filed: 'I’ve told them or complained, and I’m waiting',
      failed: 'They won’t accept it, or it’s not solved',
    },
  },
  getTested: {
    short: 'Have it tested',
    title: 'Before any test, agree who tests and who pays',
    lead: 'If you pay for a test on your own, the other side may not accept it.',
    answers: {
      later: 'I’ve asked, or we can’t agree; what next?',
    },
  },
  askAssociation: {
    short: 'Mediation',
    title: 'Ask the consumer association to mediate',
    lead: 'Someone in between sometimes settles it. If not, the other ways stay open.',
    answers: {
      settled: 'We reached an agreement',
      filed: 'I’ve asked and I’m waiting',
      failed: 'They didn’t accept it, or we couldn’t agree',
    },
  },
  goToCourt: {
    short: 'Court',
    title: 'Court: call and ask first',
    lead: 'You can sue over a small sum too; if you are sued, don’t hide.',
    answers: {
      settled: 'It’s solved',
      filed: 'The court has my papers and I’m waiting',
      refused: 'The court didn’t take it, I disagree with the judgment, or they don’t pay',
      letGo: 'I’ll let it go, no court',
    },
  },
} satisfies typeof source
