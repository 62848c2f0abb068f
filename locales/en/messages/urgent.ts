import type { urgent as source } from '../../zh-CN/messages/urgent'

export const urgent = {
  urgentChat: {
    title: 'To official support: urgent complaint',
    text: 'Hello, this is an urgent complaint about personal safety. Please pass me to a human and register it as a priority. Order number: {{orderNumber}}. Product: {{productName}}. When it happened: {{happenedAt}}. What happened: {{problem}}. What I ask: {{wish}}. I have kept the product, the packaging and photos of the batch number, and can add medical records and bills. Please tell me your agent number, the ticket number and when you will answer.',
  },
  urgentCall: {
    title: 'Read this out once a human answers',
    text: 'Hello, I want to make an urgent complaint about personal safety. Order number {{orderNumber}}; it happened at {{happenedAt}}; what happened: {{problem}}. What I ask: {{wish}}. Please register it as a complaint and give it priority. What is your agent number? What is the ticket number? When will you answer me? I am writing it down.',
  },
  accountChat: {
    title: 'To official support: my account may be stolen',
    text: 'Hello, someone may be using my account; I noticed at {{happenedAt}}. If there is a payment as below, I did not make it: order number {{orderNumber}}, {{amount}} yuan. Please protect my account first, check logins and payments, and tell me your agent number, the ticket number and when you will answer. I can confirm my login phone number and payment records, but I tell no one a code or a password.',
  },
  lockedOutCall: {
    title: 'To official support when you can’t log in',
    text: 'Hello, I have not been able to log in to my Pinduoduo account since {{happenedAt}} and fear someone else is using it. Please protect the account so that no one can order or pay, then tell me how to get it back myself in the official app. I can give my login phone number and order details, but will not read out a code or a password. Please tell me your agent number, the ticket number and when you will answer.',
  },
  freezeCall: {
    title: 'To your payment provider or bank: please freeze',
    text: 'Hello, someone may have got my account, password or code at {{happenedAt}}. Please freeze my payments and card at once, and check whether any money is on its way out; if so, please stop it. Please tell me your agent number, the case number, and how to unfreeze later.',
  },
  unauthorisedPayment: {
    title: 'To your payment provider or bank: I did not make this payment',
    text: 'Hello, at {{happenedAt}} there was a payment of {{amount}} yuan which I did not make and authorised no one to make. Under the E-Commerce Law, art. 57, I notify you now. Please stop and freeze at once so that no more is lost, and register it as an unauthorised payment. Please tell me your agent number, the case number and when you will answer.',
  },
  accountPoliceReport: {
    title: 'Say this to 110: account stolen, money gone',
    text: 'Hello, I want to report a crime. Someone used my shopping account, and at {{happenedAt}} {{amount}} yuan went out that I did not pay. My name and where I am: (say it). The money went to: (read the payment record). I have (have not yet) told the payment provider. I have kept the records. What should I do first, and how do I give a statement?',
  },
} satisfies typeof source
