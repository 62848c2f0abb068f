import type { changing as source } from '../../../zh-CN/journeys/changing/tasks'

export const changing = {
  openOrderStatus: {
    do: 'Open 我的订单 (my orders), then this order',
    how: 'From 个人中心 (my page) to 我的订单 (my orders).',
  },
  lookForWaybill: {
    do: 'Look for a tracking number and tracking entries',
    how: 'A pick-up entry (揽收) means shipped. A number without one? Ask the seller first.',
  },
  askMerchantIfShipped: {
    do: 'If you still can’t tell, ask the seller in the chat',
    how: 'Also ask them to hold it if it hasn’t gone.',
  },
  editItYourself: {
    do: 'Look for 修改地址 (change address) on the order page first',
    how: 'If it’s there, change it, check it once more, and tell the seller too.',
  },
  tellNewAddress: {
    do: 'Can’t do it yourself? Send the seller the new address',
    how: 'Open the order, tap 联系商家 (contact seller), and check for a shop’s name at the top.',
  },
  changeConfirmed: {
    do: 'Wait for a real “changed”, and screenshot it',
    how: 'Automatic replies don’t count. If it goes astray, this shows you said so in time.',
  },
  keepReminding: {
    do: 'If they don’t answer, keep reminding them',
    how: 'No answer at night? Ask again in the morning.',
  },
  lookAgainShipped: {
    do: 'Until they answer, check again whether it has shipped',
    how: 'Once it has shipped, ask the courier instead.',
  },
  onlyTheAddress: {
    do: 'Send only the name, phone and address',
    how: 'Changing an address needs no ID card, no bank card, no code and no transfer.',
  },
  askCourierToChange: {
    do: 'Ask the courier to change the delivery details',
    how: 'Through the order’s tracking page or the courier’s own app, not a number from a search.',
  },
  giveBothNumbers: {
    do: 'Give the tracking number; if asked, the order number',
    how: 'Couriers usually search by tracking number; have both at hand.',
  },
  tellMerchantToo: {
    do: 'Tell the seller in the chat as well',
    how: 'They can help follow it up, and it’s on record.',
  },
  orWaitAndReturn: {
    do: 'Can’t be changed? Wait, then ask for a return or exchange',
    how: 'If it goes to the old address, ask someone you trust to take it in.',
  },
  inspectOnArrival: {
    do: 'When it comes, look at it before you sign',
    how: 'You, or whoever takes it for you, may check it on the spot.',
  },
  courierAnswerProof: {
    do: 'Screenshot the tracking and the courier’s answer',
    how: 'Note who answered, when, and what they promised.',
  },
  noFeeLinks: {
    do: 'If there’s a fee, pay it only through the courier’s own channel',
    how: 'No payment links from texts or WeChat, no transfers to an account a stranger gives you.',
  },
  lawInspect: {
    do: 'You may check on the spot; signing isn’t accepting',
    how: 'Courier Regulations, art. 26; Online Consumer Disputes (I), art. 1.',
  },

  askOnProductPage: {
    do: 'Tap customer service on the product page and ask',
    how: 'The button may say 客服 (support), 联系客服 (contact support) or 掌柜 (shopkeeper). Go by the words.',
  },
  beSpecific: {
    do: 'Say exactly what you need',
    how: 'Height, weight, what for and by when are easier to answer than “do you have a large?”.',
  },
  readReturnTerms: {
    do: 'See whether it offers 七天无理由退货 (seven-day returns)',
    how: 'Most things bought online can go back; custom-made, fresh and the like can’t.',
  },
  promiseInWriting: {
    do: 'Get key promises in writing; screenshot before you order',
    how: '“Genuine”, “ships in so many days”, “假一赔十” (ten times if fake) all count.',
  },
  payInOrder: {
    do: 'Pay only in the order: no transfers, no QR codes',
    how: '“Cheaper on WeChat” or “a deposit first”: don’t buy.',
  },
  lawPromise: {
    do: 'What’s promised must be kept',
    how:
      'E-Commerce Law, art. 49: a submitted order is a contract; Implementing Regulations of the Consumer Protection Law, art. 12: advertised ' +
      'promises must be kept; Online Consumer Disputes (I), art. 10: more compensation than the law’s is owed as promised.',
  },

  invoiceAsk: {
    do: 'Ask for the invoice in the order’s chat, and when',
    how: 'Use the words below; see that the shop’s name is at the top of the chat.',
  },
  invoiceFacts: {
    do: 'Say whom it’s made out to: you, or the company and tax number',
    how: 'And an e-mail address; say which kind: 普票 (ordinary) or 专票 (VAT special).',
  },
  invoiceNoExtra: {
    do: '“An invoice costs extra”? You needn’t agree',
    how: 'Unless you agreed before ordering that the price is without tax.',
  },
  invoiceTax: {
    do: 'Still no? Invoices are the tax office’s matter',
    how: 'Call 12345 and ask for the local tax office; say which shop, how much, and when you asked.',
  },
  invoiceProof: {
    do: 'The order, the payment, and where you asked',
    how: 'What they answered, and when, should be visible.',
  },
  invoiceWhyMust: {
    do: 'If you ask, they must issue it',
    how: 'Consumer Protection Law, art. 22; E-Commerce Law, art. 14: paper and electronic count the same.',
  },
  invoiceWhyTax: {
    do: 'The tax office can fine who does not',
    how: 'Measures on Invoices, arts. 18 and 33: whoever is paid issues one; if not, they are ordered to, and may be fined.',
  },
  tryBothEntries: {
    do: 'Look for the chat once more, on the order and product pages',
    how: 'Order: 联系商家 (contact seller) or 联系客服 (contact support). Product page: 客服 (support) or 掌柜 (shopkeeper).',
  },
  askSupportToRelay: {
    do: 'Still nothing? Ask 官方客服 (official support) to pass it on',
    how: 'This isn’t asking the platform to step in; it asks them to tell the seller and note it.',
  },
  fileIfOrdered: {
    do: 'Already ordered and want a refund or exchange? Request it too',
    how: 'Without reaching the seller first. A request no one handles counts as no answer too.',
  },
  rightDoor: {
    do: 'Know who handles what, so you ask the right one',
    how: 'Size, shipping, returns: the seller first. Rules, accounts, payments, reports: the platform.',
  },
  unreachableProof: {
    do: 'Screenshot it: no button, not sent, or no answer',
    how: 'Show the shop’s name and the time.',
  },
  noNumberSearch: {
    do: 'Don’t search for the seller’s phone number or call one',
    how: 'What you find often belongs to others, perhaps scammers.',
  },

  shopGoneAskIdentity: {
    do: 'Ask official support for the seller’s name, address and phone',
    how: 'Use the message below. If the platform can’t give true, working ones, you can claim from it.',
  },
  shopGoneStillFile: {
    do: 'If the order page still lets you request after-sales, do',
    how: 'The order is under 我的订单 (my orders), not in the shop.',
  },
  shopGoneComplain: {
    do: 'If the platform won’t say, complain where it is based',
    how: 'With no seller’s address, or one that leads nowhere, the market regulator where the platform is based handles it.',
  },
  shopGoneProof: {
    do: 'Screenshot the order, the payment and the shop page',
    how: 'Also the page that won’t open, with the shop’s name and the time.',
  },
  shopGoneNoStranger: {
    do: 'Don’t trust a “shop owner” who offers a private refund',
    how: 'Refunds go through the order. Anyone who wants a transfer first, or a code, is a scammer.',
  },
  lawShopGone: {
    do: 'A platform that can’t name the seller is liable',
    how:
      'Consumer Protection Law, art. 44; Measures on Market Complaints and Reports, art. 13: with no published address, or one ' +
      'that leads nowhere, the office where the platform is based handles it.',
  },
  lawShopClosing: {
    do: 'Closing must be announced; records must be kept',
    how:
      'Implementing Regulations of the Consumer Protection Law, art. 21: contact details posted thirty days ahead; Measures on Online Trade, art. 31 ' +
      '(2021 version, perhaps changed since): records kept at least three years; Civil Code, art. 188: generally three years to sue.',
  },
} satisfies typeof source
