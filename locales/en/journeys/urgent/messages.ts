import type { urgent as source } from '../../../zh-CN/journeys/urgent/messages'

export const urgent = {
  urgentChat: {
    title: 'To official support: urgent complaint',
    text: 'Hello, this is an urgent complaint; please put me through to a real person and give it priority. Product: {{productName}}. When it happened: {{happenedAt}}. What happened: {{problem}}. 〔Someone is hurt or unwell.〕 〔A doctor has been seen.〕 What I’d like: {{wish}}. 〔I have kept the product, the packaging and photos of the batch number.〕 Order number: {{orderNumber}}. Please tell me your agent ID, the ticket number and when you will answer.',
  },
  urgentCall: {
    title: 'Read this out to a real person',
    text: 'Hello, I want to make an urgent complaint. Order number {{orderNumber}}. It happened at {{happenedAt}}: {{problem}}. 〔Someone is hurt or unwell.〕 What I’d like: {{wish}}. Please register it as a complaint and give it priority. What is your agent ID? What is the ticket number? When will you answer me? I’m writing it down.',
  },
  accountChat: {
    title: 'To official support: something is wrong with my account',
    text: 'Hello, someone else may be using my account; I noticed at {{happenedAt}}. 〔I have checked: neither I nor my family made this payment, order number {{orderNumber}}, {{amount}} yuan.〕 Please protect my account first, check logins and payments, and tell me your agent ID, the ticket number and when you will answer. I can confirm my login phone number and payment records, but I won’t tell anyone a code or a password.',
  },
  lockedOutCall: {
    title: 'Read this to official support when you can’t log in',
    text: 'Hello, I haven’t been able to log in to my Pinduoduo account since {{happenedAt}}. The page says: ＿＿ (read the screen). 〔There is a charge I don’t recognise; please protect the account so that no one can order or pay.〕 Please tell me how to get it back myself in the official app. I can give my login phone number and order details, but I won’t read out a code or a password. Please tell me your agent ID, the ticket number and when you will answer.',
  },
  freezeCall: {
    title: 'Read this to your payment provider or bank: please freeze',
    text: 'Hello, I want to freeze my payment account and bank card at once. What happened at {{happenedAt}}: ＿＿ (someone has my code, password or card number / I shared my screen / I can’t log in and money is going). Please check whether any money is going out; if so, please stop it. Please tell me your agent ID, the case number, and how to unfreeze later.',
  },
  unauthorisedPayment: {
    title: 'Read this to your payment provider or bank: not my payment',
    text: 'Hello, at {{happenedAt}} there was a payment of {{amount}} yuan. 〔I have checked: neither I nor my family made it, we authorised no one, and it is neither pay-later nor an automatic charge; please register it as an unauthorised payment.〕 I am notifying you now. Please stop it and freeze the account at once. Please tell me your agent ID, the case number and when you will answer.',
  },
  accountPoliceReport: {
    title: 'Say this to 110: someone took money from my account',
    text: 'Hello, I want to report a crime. At {{happenedAt}} {{amount}} yuan was paid from my account. 〔I have checked: not by me or my family.〕 My name and where I am: ＿＿ (say it). The money went to: ＿＿ (read the payment record). 〔I have told the payment provider.〕 What should I do first, and where do I give a statement?',
  },
} satisfies typeof source
