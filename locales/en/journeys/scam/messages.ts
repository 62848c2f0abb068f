import type { scam as source } from '../../../zh-CN/journeys/scam/messages'

export const scam = {
  scamVerifyChat: {
    title: 'To official support: was this one of your people?',
    text: 'Hello, at {{happenedAt}} someone claiming to be Pinduoduo support contacted me. Please check whether they are one of your people and whether anything is wrong with my order. Their number and what they said: ＿＿ (copy the screenshot). I won’t tell anyone a code or a password.',
  },
  scamStopPayment: {
    title: 'Read this to your bank or payment provider: please stop the payment',
    text: 'Hello, I’ve been scammed; please stop the payment at once. Time: {{happenedAt}}; amount: {{amount}} yuan. Receiving account and name: ＿＿ (read the transfer record). 〔I have called 110.〕 Please check whether the money can still be stopped, and freeze my account so that no more goes out. Please tell me your agent ID and the case number.',
  },
  scamPoliceReport: {
    title: 'Say this to 110: I was scammed out of money',
    text: 'Hello, I want to report a crime: I was scammed out of money. Please help stop the payment urgently. Time: {{happenedAt}}; amount: {{amount}} yuan. My name and where I am: ＿＿ (say it). My bank or payment app, and the receiving account and name: ＿＿ (read the transfer record). Who they said they were, how they contacted me, what they had me do: ＿＿ (say what happened). 〔Part of it was borrowed: ＿＿ (from whom, how much).〕 Where do I go to give a statement?',
  },
  scamAntiFraudCall: {
    title: 'Say this to 96110',
    text: 'Hello, I want to check something. At {{happenedAt}} someone contacted me, claiming to be: ＿＿ (say it). Their number and what they said: ＿＿ (read the screenshot). What I gave them: ＿＿ (if nothing, say nothing). Is this a scam, what should I do first, and how do I report it?',
  },
  scamTellLender: {
    title: 'If you borrowed: read this to the lender',
    text: 'Hello, I’ve been scammed. 〔As the scammer told me, at {{happenedAt}} I borrowed {{amount}} yuan from you.〕 What I have not passed on: ＿＿ (read the balance; if nothing, say nothing). Please register this, tell me whether unused money can go back at once and what happens next, and give me your agent ID and the case number. 〔I have told the police.〕',
  },
  deceivedComplaint: {
    title: 'Complaint about a provider or bank (you were tricked into sending it)',
    text: 'At {{happenedAt}} I was deceived and sent {{amount}} yuan; the payee was ＿＿ (name or account). At {{complainedAt}} I told the payment provider or bank; its answer was ＿＿ (what they said). 〔I reported it to the police; office and number: ＿＿ (from the receipt).〕 What I’d like: {{wish}}. Records of the transfer are attached.',
  },
  parcelToCourier: {
    title: 'To the courier company: a parcel nobody ordered',
    text: 'Hello, tracking number {{trackingNumber}}. 〔Neither I nor my family ordered this parcel.〕 Please tell me the sender’s name, address and phone number. 〔It was cash on delivery and {{amount}} yuan was paid; please hold that payment and return it to me.〕 Please tell me when you will answer.',
  },
} satisfies typeof source
