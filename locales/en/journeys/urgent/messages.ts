import type { urgent as source } from '../../../zh-CN/journeys/urgent/messages'

export const urgent = {
  urgentChat: {
    title: 'To official support: urgent complaint',
    text:
      'Hello, this is about personal safety and is an urgent complaint. Please put me through to a human and give it ' +
      'priority. Order number: {{orderNumber}}. Product: {{productName}}. When it happened: {{happenedAt}}. What ' +
      'happened: {{problem}}. What I ask for: {{wish}}. I have kept the product, the packaging and photos of the ' +
      'batch number, and can add medical records and bills. Please tell me your agent number, the ticket number and ' +
      'when you will answer.',
  },
  urgentCall: {
    title: 'Read this out once you reach a human',
    text:
      'Hello, I want to make an urgent complaint about personal safety. Order number {{orderNumber}}. It happened at ' +
      '{{happenedAt}}: {{problem}}. What I ask for: {{wish}}. Please register it as a complaint and give it ' +
      'priority. What is your agent number? What is the ticket number? When will you answer me? I’m writing it down.',
  },
  accountChat: {
    title: 'To official support: my account may have been stolen',
    text:
      'Hello, someone else may be using my account; I noticed at {{happenedAt}}. I did not make the payment below ' +
      '(delete if there is none): order number {{orderNumber}}, {{amount}} yuan. Please protect my account first, ' +
      'check logins and payments, and tell me your agent number, the ticket number and when you will answer. I can ' +
      'confirm my login phone number and payment records, but I won’t tell anyone a code or a password.',
  },
  lockedOutCall: {
    title: 'Read this to official support when you can’t log in',
    text:
      'Hello, I haven’t been able to log in to my Pinduoduo account since {{happenedAt}}, and I’m worried someone ' +
      'else is using it. Please protect the account first so that no one can order or pay, then tell me how to get ' +
      'it back myself in the official app. I can give my login phone number and order details, but I won’t read out ' +
      'a code or a password. Please tell me your agent number, the ticket number and when you will answer.',
  },
  freezeCall: {
    title: 'Read this to your payment provider or bank: please freeze',
    text:
      'Hello, someone may have got my account, password or code at {{happenedAt}}. Please freeze my payment account ' +
      'and bank card at once, and check whether any money is going out; if so, please stop it. Please tell me your ' +
      'agent number, the case number, and how to unfreeze later.',
  },
  unauthorisedPayment: {
    title: 'Read this to your payment provider or bank: not my payment',
    text:
      'Hello, at {{happenedAt}} there was a payment of {{amount}} yuan which I did not make and authorised no one to ' +
      'make. Under E-Commerce Law, art. 57, I am notifying you now. Please stop it and freeze the account at once so ' +
      'that no more is lost, and register it as an unauthorised payment. Please tell me your agent number, the case ' +
      'number and when you will answer.',
  },
  accountPoliceReport: {
    title: 'Say this to 110: account stolen, money gone',
    text:
      'Hello, I want to report a crime. Someone used my shopping account: at {{happenedAt}} {{amount}} yuan was ' +
      'paid, and not by me. My name and where I am: (say it). The money went to: (read the payment record). I have ' +
      'told the payment provider (or: have not yet). I have kept the records. What should I do first, and how do I ' +
      'give a statement?',
  },
} satisfies typeof source
