import type { pressure as source } from '../../../zh-CN/journeys/pressure/steps'

export const pressure = {
  pressure: {
    short: 'Pressure',
    title: 'What are they doing?',
    lead: 'If you’re in danger now, call 110 first and come back to choose.',
    answers: {
      threats: 'Threats, harassment, coming to my home, floods of calls and texts, or my address and phone made public',
      degrading: 'They want something humiliating or harmful, or a changed or good review, before they refund',
      summons: 'A court summons, text or call, or a lawyer’s letter',
      none: 'None of these, back to the last question',
    },
  },
  threatened: {
    short: 'Threatened',
    title: 'In danger, call 110 at once; don’t argue',
    lead: 'Someone at the door, or saying they’ll hurt you, is danger. Don’t wait and see.',
    answers: {
      stopped: 'It has stopped',
      goesOn: 'It’s still going on',
      promised: 'The police or official support are on it and I’m waiting',
      summons: 'Now I also got court papers or a lawyer’s letter',
    },
  },
  reportThreats: {
    short: 'Report it',
    title: 'Take your evidence to the police station',
    lead: 'Written down time by time, it shows that they never stopped.',
    answers: {
      reported: 'I reported it and I’m waiting',
      stopped: 'It has stopped',
      refused: 'The police station says it’s not theirs to handle',
    },
  },
  degradingDemand: {
    short: 'An unfair demand',
    title: 'An unfair demand: don’t agree, don’t film it, don’t send it',
    lead: 'A refund depends on the goods and the evidence, not on doing what they say.',
    answers: {
      settled: 'The money is back and it’s over',
      refused: 'The seller still won’t refund, and I go on',
      threats: 'They’ve begun to threaten or harass me',
    },
  },
  answerSummons: {
    short: 'Court or lawyer',
    title: 'First call 12368: is there really such a case?',
    lead: 'Don’t ignore it and don’t panic. If it’s real, answering in time lets you be heard.',
    answers: {
      answered: 'It’s real; I’ve answered and I’m waiting',
      help: 'It’s real; I want to see how a court case goes, or I disagree with the judgment',
      settled: 'I settled with the seller and they withdrew',
      fake: 'I checked and it’s fake, or they told me to transfer money',
    },
  },
} satisfies typeof source
