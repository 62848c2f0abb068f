import type { start as source } from '../../zh-CN/steps/start'

export const start = {
  start: {
    short: 'Where to begin',
    title: 'What has happened?',
    lead: 'Pick the closest one. You can always go back and choose again.',
    answers: {
      urgent: 'Urgent: someone hurt or ill, a dangerous product, account stolen, money taken',
      bought: 'Something I buy for myself: faulty, not arrived, want to return, want to ask',
      approached: 'Someone says they are support, or wants a code or money from me',
      sell: 'I have a shop on Pinduoduo: I am a seller',
      company: 'I buy for a company or an organisation',
      unsure: 'I can’t put it into words, help me sort it out',
    },
  },
  orient: {
    short: 'Sort it out',
    title: 'First look: are the people and the money all right?',
    lead: 'It is normal to feel muddled. Go down the list, and you will see which road is yours.',
    answers: { later: 'I’ve looked, let me choose again' },
  },
} satisfies typeof source
