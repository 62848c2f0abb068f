import type { pressure as source } from '../../../zh-CN/journeys/pressure/messages'

export const pressure = {
  threatPoliceReport: {
    title: 'Say this to 110 or at the police station',
    text: 'Hello, I want to report that someone threatens and harasses me. My name and where I am: ＿＿ (say it). Since {{happenedAt}}, what they said and did: ＿＿ (read the screenshots). Their numbers and accounts: ＿＿ (read the screenshots). 〔They are outside my door now.〕 〔They say they will come to my home.〕 〔They put my address and phone online.〕 〔It began with an online purchase.〕 What should I do first, and where do I give a statement?',
  },
  threatPlatformChat: {
    title: 'If it’s the seller: to official support',
    text: 'Hello, I want to complain that a seller threatens and harasses a buyer; please put me through to a real person. Shop: {{shopName}}. Since {{happenedAt}}, what they said and did: ＿＿ (copy the screenshots). 〔They made my address and phone public.〕 Please deal with this shop and no longer let it see my phone and address. 〔I have told the police.〕 Please tell me your agent ID, the ticket number and when you will answer.',
  },
  degradingRefusal: {
    title: 'To the seller: I don’t accept this',
    text: 'Hello, I do not accept what you ask for. 〔I can send photos of the goods.〕 Please answer about the goods: {{wish}}.',
  },
  degradingComplaint: {
    title: 'To official support: complaint about the seller’s demand',
    text: 'Hello, I want to complain about this shop; please put me through to a real person. Shop: {{shopName}}. At {{happenedAt}}, over a refund, the seller demanded that I: ＿＿ (copy their words from the screenshot). I do not accept this. Please deal with this shop, and look at the refund too. Please tell me your agent ID, the ticket number and when you will answer.',
  },
  summonsAnswer: {
    title: 'Your reply to the court: a draft',
    text: 'Statement of defence. Case number: ＿＿ (copy it from the summons). Defendant: ＿＿ (name, phone, address). I received the claim on: {{happenedAt}}. To the claimant’s demands: ＿＿ (item by item, agree or not). Reasons and what happened: {{problem}}. 〔I have received the refund, the goods are still with me, and I am willing to return them.〕 Evidence: ＿＿ (what you have of order, chats, refund, delivery records). Signature and date: ＿＿ (by hand).',
  },
  summonsOfferReturn: {
    title: 'Refunded and still have the goods: to the seller',
    text: 'Hello. 〔I have received the refund of {{amount}} yuan, and the goods are still with me.〕 I am willing to return them; please write down the address, the contact, the phone number and who pays the shipping. The goods as they are now: ＿＿ (unused / used / what is missing). I will keep the proof of sending. Will you withdraw the case once you have them? Please answer in writing.',
  },
} satisfies typeof source
