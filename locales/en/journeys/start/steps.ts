import type { start as source } from '../../../zh-CN/journeys/start/steps'

export const start = {
  start: {
    short: 'Where to begin',
    title: 'What has happened?',
    lead: 'Pick the closest; you can go back.',
    answers: {
      urgent: 'Urgent: injury, danger, theft, a scam, threats',
      bought: 'My or my family’s order: wrong goods, not here, money, a return, a question',
      approached: '“Support” calls, wants codes or money; an odd parcel',
      sell: 'I sell on Pinduoduo',
      company: 'I buy for a company',
      unsure: 'Not sure; help me sort it out',
    },
  },
  orient: {
    short: 'Sort it out',
    title: 'First check: is everyone safe, and is your money?',
    lead: 'It’s normal to feel overwhelmed. Go down this list and you’ll see which route is yours.',
    answers: { later: 'I’ve looked; let me choose again' },
  },
} satisfies typeof source
