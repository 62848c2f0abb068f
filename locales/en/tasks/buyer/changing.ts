import type { changing as source } from '../../../zh-CN/tasks/buyer/changing'

export const changing = {
  openOrderStatus: {
    do: 'Open 我的订单 (my orders), then this order',
    how: 'The guides say: 个人中心 (me), then 我的订单 (my orders); menus may change with the version, and the app decides.',
  },
  lookForWaybill: {
    do: 'Look for a tracking number and tracking entries',
    how: 'A number and a pick-up entry mean it has shipped. A number with no pick-up yet: ask the merchant first.',
  },
  askMerchantIfShipped: {
    do: 'If you still can’t tell, ask the merchant in the chat',
    how: 'The guides say the merchant can answer on shipping. Ask them to hold it if it has not gone yet.',
  },
  tellNewAddress: {
    do: 'Open the order and send the merchant the new address',
    how:
      'The guides say the button in the order is 联系商家 (contact merchant), in some versions 联系客服 (contact support); ' +
      'menus may change with the version. Check that a shop’s name stands at the top before you send it.',
  },
  changeConfirmed: {
    do: 'Wait until a person says it is changed; screenshot it',
    how:
      'The guides say 自动回复 (automatic replies) do not count as handling it. If it goes to the wrong place, this ' +
      'shows you said so in time.',
  },
  keepReminding: {
    do: 'If they don’t answer, keep reminding them',
    how: 'The guides say most shops answer between 9:00 and 22:00, so ask again in the morning; the app decides.',
  },
  editItYourself: {
    do: 'If the order page lets you change it, do it yourself',
    how:
      'Whether there is such a button, the order page decides. Read the new address once more and tell the merchant ' +
      'too.',
  },
  lookAgainShipped: {
    do: 'Until they answer, look again whether it has shipped',
    how: 'The guides say that once it has shipped, the courier is the one to ask.',
  },
  onlyTheAddress: {
    do: 'Send only name, phone and address, nothing else',
    how: 'A change of address needs no identity card, no bank card, and certainly no code or transfer.',
  },
  askCourierToChange: {
    do: 'Ask the courier to change the delivery details',
    how:
      'The guides say that after shipping you ask the courier. Find them through the order’s tracking page or the ' +
      'courier’s own app, not through a number from a search.',
  },
  giveBothNumbers: {
    do: 'Have the tracking number and the order number ready',
    how:
      'The guides say the order number, but couriers usually search by tracking number. With both you won’t get ' +
      'stuck.',
  },
  tellMerchantToo: {
    do: 'Tell the merchant in the chat as well',
    how: 'The guides say the merchant also follows up deliveries; written in the app, it can be shown later.',
  },
  orWaitAndReturn: {
    do: 'If it can’t be changed, wait and then ask for a return or exchange',
    how: 'The guides name this as another way. If it goes to the old address, ask someone you trust to take it in.',
  },
  inspectOnArrival: {
    do: 'When it comes, look at it before you sign',
    how:
      'Courier Regulations, art. 25 (2019 text): you, or whoever receives it for you, may check it on the spot. ' +
      'Signing does not mean accepting the quality: Supreme Court provisions on online consumer disputes (I), art. 1.',
  },
  courierAnswerProof: {
    do: 'Screenshot the tracking and the courier’s answer',
    how: 'Note who answered, when, and what they promised. You will need it if it goes astray.',
  },
  noFeeLinks: {
    do: 'Pay any fee only through the courier’s official channel',
    how: 'Don’t open payment links from texts or WeChat, and don’t transfer to an account a stranger gives you.',
  },
  askOnProductPage: {
    do: 'Tap customer service on the product page and ask',
    how:
      'The guides call the button 客服 (service), 联系客服 (contact support) or 掌柜 (shopkeeper). Go by the words, not by ' +
      'place or colour; menus may change with the version, and the app decides.',
  },
  beSpecific: {
    do: 'Say exactly what you need',
    how:
      'The guides say that height and weight, what it is for and when you need it are far easier to answer than “do ' +
      'you have a large size?”.',
  },
  promiseInWriting: {
    do: 'Get important promises in writing and screenshot them before ordering',
    how:
      '“Genuine”, “假一赔十” (ten times back if fake), “ships in so many days”. Supreme Court provisions on online ' +
      'consumer disputes (I), art. 10: compensation promised above the legal standard can be claimed as promised; a ' +
      'submitted order is generally a contract (E-commerce Law, art. 49).',
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
      'If they want you on WeChat “for a better price” or a “deposit first”, don’t buy. Money that has left the ' +
      'platform is hard to get back.',
  },
  tryBothEntries: {
    do: 'Look for the chat once more, on the order and on the product page',
    how:
      'The guides say it is 联系商家 (contact merchant) or 联系客服 (contact support) in the order, and 客服 (service), 联系客服 ' +
      'or 掌柜 (shopkeeper) on the product page. Go by the words, not the place; menus may change with the version, ' +
      'and the app decides.',
  },
  askSupportToRelay: {
    do: 'Still nothing? Ask 官方客服 (official support) to pass it on',
    how:
      'The guides say that when the merchant cannot be reached, official support can pass it on or handle part of ' +
      'it. This is not asking the platform to step in; menus may change with the version.',
  },
  fileIfOrdered: {
    do: 'If you have ordered and want a refund or exchange, file 申请售后 (after-sales request) too',
    how:
      'The guides say you can do this at any time, without finding the merchant first, and it is not the same as ' +
      'asking the platform to step in; menus may change with the version, and the order page decides.',
  },
  rightDoor: {
    do: 'Know who deals with what',
    how:
      'The guides say size, stock, shipping, returns and exchanges go to the merchant first; rules, accounts, ' +
      'payments and reports to the platform, which also answers on orders and refunds. Someone at the wrong door ' +
      'lost a lot of time.',
  },
  unreachableProof: {
    do: 'Screenshot it: no button, not sent, or no answer',
    how: 'With the shop’s name and the time. Official support can then see that you tried.',
  },
  noNumberSearch: {
    do: 'Don’t search for the merchant’s phone number, and don’t dial one',
    how:
      'The guides say merchants’ numbers are normally not public; what a search finds often belongs to others, ' +
      'perhaps to scammers. Even if the chat gives you a number, put what matters in the app.',
  },
} satisfies typeof source
