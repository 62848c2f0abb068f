import type { endings as source } from '../../../zh-CN/journeys/endings/steps'

export const endings = {
  settled: {
    short: 'Solved',
    title: 'Good, this one is solved',
    lead: 'One last look: make sure the money or the goods have really reached you.',
    answers: {},
  },
  keepWatch: {
    short: 'Wait for a reply',
    title: 'Wait for the reply, and note the date',
    lead: 'There’s nothing more to do for now. If the date passes without news, come back for the next step.',
    answers: {},
  },
  safe: {
    short: 'Safe for now',
    title: 'You’re safe for now; keep an eye out for a few days',
    lead: 'What needed protecting is protected. If anything looks wrong in the next days, act at once.',
    answers: {},
  },
  courtAgain: {
    short: 'After the court',
    title: 'The court said no, you disagree, or they don’t pay',
    lead: 'Each has its next step and its time limit; look at the paper you have.',
    answers: {},
  },
  letGo: {
    short: 'Leave it here',
    title: 'It’s fine to stop here',
    lead: 'Letting it go doesn’t mean you were wrong. You can come back if you change your mind.',
    answers: {},
  },
} satisfies typeof source
