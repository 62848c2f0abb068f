import type { start as source } from '../../../zh-CN/journeys/start/steps'

export const start = {
  start: {
    short: 'Where to begin',
    title: 'What has happened?',
    lead: 'Pick the closest one. You can always go back and choose again.',
    answers: {
      urgent: 'Urgent: someone hurt, a dangerous product, a stolen account, money lost to a scam, threats',
      bought: 'I or my family bought something: faulty, not arrived, a return, a wrong charge, a question',
      approached: 'Someone says they are support or wants a code or money, or a strange parcel came',
      sell: 'I’m a seller with a shop on Pinduoduo',
      company: 'I buy for a company or an organisation',
      unsure: 'It’s hard to say; help me sort it out',
    },
  },
  orient: {
    short: 'Sort it out',
    title: 'First check: is everyone safe, and is your money?',
    lead: 'It’s normal to feel overwhelmed. Go down this list and you’ll see which route is yours.',
    answers: { later: 'I’ve looked; let me choose again' },
  },
} satisfies typeof source
