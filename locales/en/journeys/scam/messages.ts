import type { scam as source } from '../../../zh-CN/journeys/scam/messages'

export const scam = {
  scamVerifyChat: {
    title: 'To official support: was this one of your people?',
    text:
      'Hello, at {{happenedAt}} someone claiming to be Pinduoduo support contacted me. Please check whether they are ' +
      'one of your people and whether anything is wrong with my order. I have screenshots of their number and what ' +
      'they said, and can send them to you. I have given no code or password, and I won’t.',
  },
  scamStopPayment: {
    title: 'Read this to your bank or payment provider: please stop the payment',
    text:
      'Hello, I’ve been scammed; please stop the payment at once. Time: {{happenedAt}}; amount: {{amount}} yuan. ' +
      'Receiving account and name: (read the transfer record). I have called 110 (or: am calling 110 now). Please ' +
      'check whether the money can still be stopped, and freeze my account so that no more goes out. Please tell me ' +
      'your agent number and the case number.',
  },
  scamPoliceReport: {
    title: 'Say this to 110: I was scammed out of money',
    text:
      'Hello, I want to report a crime: I was scammed out of money. Please help stop the payment urgently. Time: ' +
      '{{happenedAt}}; amount: {{amount}} yuan. My name and where I am: (say it). My bank or payment app, and the ' +
      'receiving account and name: (read the transfer record). Who they said they were, how they contacted me, what ' +
      'they had me do: (say what happened). I have kept the chats and transfer records. Where do I go to give a ' +
      'statement?',
  },
  scamAntiFraudCall: {
    title: 'Say this to 96110',
    text:
      'Hello, I want to check something. At {{happenedAt}} someone claiming to be support contacted me. Their number ' +
      'and what they said: (read the screenshot). What I gave them: (if nothing, say nothing). Is this a scam, what ' +
      'should I do first, and how do I report it?',
  },
} satisfies typeof source
