import type { changing as source } from '../../../zh-CN/journeys/changing/tasks'

export const changing = {
  openOrderStatus: {
    do: 'Open 我的订单 (my orders), then this order',
    how:
      'The guides say: 个人中心 (my page), then 我的订单 (my orders); go by what the app shows.',
  },
  lookForWaybill: {
    do: 'Look for a tracking number and tracking entries',
    how:
      'A tracking number with a pick-up entry means it has shipped. If there’s a number but no pick-up yet, ask the ' +
      'merchant first.',
  },
  askMerchantIfShipped: {
    do: 'If you still can’t tell, ask the merchant in the chat',
    how: 'The merchant knows best whether it has shipped. Also ask them to hold it if it hasn’t.',
  },
  tellNewAddress: {
    do: 'Open the order and send the merchant the new address',
    how:
      'The guides say the button in the order is 联系商家 (contact merchant), or 联系客服 (contact support) in some ' +
      'versions; menus change between versions. Check that a shop’s name is at the top before you send it.',
  },
  changeConfirmed: {
    do: 'Wait for a person to say it’s changed, and screenshot that',
    how: '自动回复 (automatic replies) don’t count. If the parcel goes to the wrong place, this shows you said so in time.',
  },
  keepReminding: {
    do: 'If they don’t answer, keep reminding them',
    how:
      'The guides say most shops answer between 9:00 and 22:00, so ask again in the morning; go by what the app shows.',
  },
  editItYourself: {
    do: 'If the order page lets you change it, do it yourself',
    how:
      'Not every order page has this button; see what yours shows. Check the new address once more, and tell the ' +
      'merchant too.',
  },
  lookAgainShipped: {
    do: 'Until they answer, keep checking whether it has shipped',
    how: 'The guides say that once it has shipped, you need to ask the courier instead.',
  },
  onlyTheAddress: {
    do: 'Send only the name, phone and address, nothing else',
    how: 'Changing an address needs no ID card and no bank card, and certainly no code or transfer.',
  },
  askCourierToChange: {
    do: 'Ask the courier to change the delivery details',
    how: 'Reach them through the order’s tracking page or the courier’s own app, not a number from a search.',
  },
  giveBothNumbers: {
    do: 'Have the tracking number and the order number ready',
    how:
      'The guides say the order number, but couriers usually search by tracking number. With both, you won’t get ' +
      'stuck.',
  },
  tellMerchantToo: {
    do: 'Tell the merchant in the chat as well',
    how: 'The merchant can help follow up the delivery. Written in the app, it’s easy to show later.',
  },
  orWaitAndReturn: {
    do: 'If it can’t be changed, wait and then ask for a return or exchange',
    how: 'If it goes to the old address, ask someone you trust to take it in first.',
  },
  inspectOnArrival: {
    do: 'When it comes, look at it before you sign',
    how:
      'Courier Regulations, art. 25 (2019 text): you, or whoever receives it for you, may check it on the spot. ' +
      'Signing doesn’t mean accepting the quality: Supreme Court Rules on Online Consumer Disputes (I), art. 1.',
  },
  courierAnswerProof: {
    do: 'Screenshot the tracking and the courier’s answer',
    how: 'Note who answered, when, and what they promised. You’ll need it if the parcel goes astray.',
  },
  noFeeLinks: {
    do: 'If there’s a fee, pay it only through the courier’s official channel',
    how: 'Don’t open payment links from texts or WeChat, and don’t transfer money to an account a stranger gives you.',
  },
  askOnProductPage: {
    do: 'Tap customer service on the product page and ask',
    how:
      'The guides call the button 客服 (support), 联系客服 (contact support) or 掌柜 (shopkeeper); menus change between ' +
      'versions. Go by the words, not by place or colour.',
  },
  beSpecific: {
    do: 'Say exactly what you need',
    how:
      'Height and weight, what it’s for and when you need it are far easier to answer than “do you have a large ' +
      'size?”.',
  },
  promiseInWriting: {
    do: 'Get key promises in writing; screenshot them before you order',
    how:
      '“Genuine” and “ships in so many days” count: a submitted order is generally a contract (E-Commerce Law, art. ' +
      '49). Compensation promised above the law, such as 假一赔十 (ten times back if fake), can be claimed as promised ' +
      '(Supreme Court Rules on Online Consumer Disputes (I), art. 10).',
  },
  readReturnTerms: {
    do: 'See whether the page offers 七天无理由退货 (seven-day returns)',
    how:
      'Consumer Protection Law, art. 25: most things bought online can be returned within 7 days of receipt; ' +
      'custom-made, fresh and the like are excluded, and other exclusions need your confirmation.',
  },
  payInOrder: {
    do: 'Pay only in the order: no transfers, no QR codes',
    how:
      'If they offer “cheaper on WeChat” or want a “down payment first”, don’t buy. Money that has left the platform ' +
      'is hard to get back.',
  },
  tryBothEntries: {
    do: 'Look for the chat once more, on the order and product pages',
    how:
      'The guides say it’s 联系商家 (contact merchant) or 联系客服 (contact support) in the order, and 客服 (support), 联系客服 or ' +
      '掌柜 (shopkeeper) on the product page. Go by the words, not the place; menus change between versions.',
  },
  askSupportToRelay: {
    do: 'Still nothing? Ask 官方客服 (official support) to pass it on',
    how:
      'The guides say official support can pass on your message or handle part of it. This isn’t asking the platform ' +
      'to step in; menus change between versions.',
  },
  fileIfOrdered: {
    do: 'Already ordered? File 申请售后 (after-sales request) as well',
    how:
      'If you want a refund or exchange, the guides say you can file at any time, without reaching the merchant ' +
      'first. It’s not the same as asking the platform to step in; go by your order page.',
  },
  rightDoor: {
    do: 'Know who handles what, so you ask the right one',
    how:
      'The guides say size, stock, shipping, returns and exchanges go to the merchant first; rules, accounts, ' +
      'payments and reports go to the platform, which also answers about orders and refunds. Someone who asked the ' +
      'wrong one lost a lot of time.',
  },
  unreachableProof: {
    do: 'Screenshot it: no button, not sent, or no answer',
    how: 'Show the shop’s name and the time. Official support can then see that you tried.',
  },
  noNumberSearch: {
    do: 'Don’t search for the merchant’s phone number or call one',
    how:
      'The guides say merchants’ numbers are usually not public; those found by searching often belong to others, ' +
      'perhaps scammers. Even if the chat gives you a number, put what matters in the app too.',
  },
} satisfies typeof source
