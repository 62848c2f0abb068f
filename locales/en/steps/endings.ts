import type { endings as source } from '../../zh-CN/steps/endings'

export const endings = {
  settled: {
    short: 'Settled',
    title: 'Good, this one is settled',
    lead: 'One last look: the money or the goods have really reached you.',
    answers: {},
  },
  keepWatch: {
    short: 'Wait for a reply',
    title: 'Now wait for the reply, with the date written down',
    lead: 'Nothing more to chase for now. If the day passes without news, come back for the next step.',
    answers: {},
  },
  safe: {
    short: 'Steady now',
    title: 'Steady for now; keep an eye out for a few days',
    lead: 'What needed protecting is protected. Look at your accounts these days and act at once if anything seems off.',
    answers: {},
  },
  letGo: {
    short: 'Leave it here',
    title: 'It is fine to stop here',
    lead: 'Letting it go does not mean you were wrong. Keep your things; you can come back if you change your mind.',
    answers: {},
  },
} satisfies typeof source
