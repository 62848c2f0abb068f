import type { ownOrder as source } from '../../../zh-CN/journeys/ownOrder/messages'

export const ownOrder = {
  payLaterChat: {
    title: 'To support: pay later was on without my knowing',
    text: 'Hello, my account has charges by ＿＿ (pay later / payment without password / automatic renewal). 〔My family and I did not know it was on.〕 Please tell me when and how it was switched on, and switch it off now. 〔Please cancel what has not shipped and let me return what has come.〕 〔I dispute the charge of {{amount}} yuan, because ＿＿ (the reason).〕 Please tell me your agent ID and when you will answer.',
  },
  familyAsk: {
    title: 'Tell the seller that family ordered it',
    text: 'Hello, this order was placed by my family. 〔The child is ＿＿ (age) years old and ordered it on my phone at ＿＿ (time); I did not know, and the parents do not agree to this purchase.〕 〔It was a mistake and not needed.〕 The goods are ＿＿ (not shipped / unopened / opened, unused / used). Please cancel it, or accept a return and refund; I will send the goods back. Thank you.',
  },
  priceAsk: {
    title: 'Ask support why it wasn’t honoured',
    text: 'Hello, the page says: ＿＿ (its words); screenshot attached. For my order {{orderNumber}} I paid {{paid}} yuan, and what I got is: ＿＿ (what happened). Please make up what was written, or tell me which rule I do not meet. Please have a real person look, and tell me the agent ID and when you will answer.',
  },
  refundTrace: {
    title: 'Ask support to trace this refund',
    text: 'Hello, please look up the refund of order {{orderNumber}}, {{amount}} yuan: to which account did it go, on which day, and what is the transaction number? 〔It is not in that account.〕 〔The card is cancelled; please tell me what to do.〕 Please tell me your agent ID and when you will answer.',
  },
  chargedTwice: {
    title: 'Too much charged or too little back: ask support',
    text: 'Hello, the money of order {{orderNumber}} does not add up: ＿＿ (charged twice / charged after a return / too little came back); it is {{amount}} yuan out. Time and sum of each: ＿＿ (one by one), screenshots attached. Please find out what happened and pay back the difference. Please tell me your agent ID and when you will answer.',
  },
  restrictedAppealText: {
    title: 'Appeal: ask for the reason and a real person',
    text: 'Since ＿＿ (the day) my account can’t ＿＿ (order / chat / get refunds). Please tell me for what, and under which rule; if a system decided, I ask that a person decides, and to be told the result. My explanation: ＿＿ (what happened). 〔The after-sales of order {{orderNumber}} is still open; please tell me how it goes on.〕',
  },
} satisfies typeof source
