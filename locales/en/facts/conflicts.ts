import type { conflicts as source } from '../../zh-CN/facts/conflicts'

export const conflicts = {
  X1: {
    topic: 'Which number is the consumer hotline',
    says: 'Three articles give three different numbers, the fourth only says “mostly a 400 number, look in the app”; other pages add more. A public list updated in September 2026 leaves the entry empty on purpose.',
    verdict: 'No number can be taken as “the official one”. Look for official support in the app first; the articles’ numbers stand only on the numbers page, with source, date and conflict, to be checked in the app before calling.',
  },
  X2: {
    topic: 'The same 400 number: company purchasing or consumers',
    says: 'The Diantuoyi phone article calls it a line for company purchasing, the Luyoutong article a consumer hotline; an old FAQ and two pages treat it as general support.',
    verdict: 'Nothing shows it is for companies only. Companies should rely on the app and the contract; both descriptions are unverified.',
  },
  X3: {
    topic: 'The 021 number: sellers’ or consumers’',
    says: 'Two articles call it the seller hotline; several pages call it the consumer hotline and give sellers another 021 number.',
    verdict: 'The descriptions are opposite, so neither is to be trusted. Sellers start at 帮助中心 (help) in the back office; the number is shown with its conflict.',
  },
  X4: {
    topic: 'Whose number is 95010',
    says: 'The Diantuoyi support article calls it Pinduoduo’s urgent number; public records show it is Ctrip’s, and another article on the same site leaves it out.',
    verdict: 'It is not Pinduoduo’s. Do not call it; it stands here only as a warning.',
  },
  X5: {
    topic: 'When the consumer hotline answers',
    says: 'One says 24 hours, another 7:00–23:00 daily with only a machine at night; other pages say 9:00–20:00, or working days 9:00–18:00.',
    verdict: 'They disagree and none is verified. At night there may be no person; call by day.',
  },
  X6: {
    topic: 'When the line is busy',
    says: 'One says weekends 10:00–16:00, another working days 10:00–12:00 and 14:00–17:00; a page says 10:00–11:00 and 15:00–17:00.',
    verdict: 'These do not clash, so avoid them all. Working days 8:00–9:00 and 19:00–22:00 suit, 19:00–20:00 most safely.',
  },
  X7: {
    topic: 'When the seller hotline answers',
    says: 'The Diantuoyi phone article says working days 9:00–18:00, best in the morning; the Luyoutong article says nothing. “Monday to Saturday” at its end is the advertiser’s own time.',
    verdict: 'One source, unverified. Start in the seller back office.',
  },
  X8: {
    topic: 'How fast seller support is',
    says: 'One says fast, another slower than consumer support.',
    verdict: 'Nobody can promise it, so we do not.',
  },
  X9: {
    topic: 'How long a decision takes',
    says: 'Some say 48 hours after asking, some 1–3 working days for refunds and 3–7 for complex disputes, 24 hours for urgent ones, or whatever the agent promised.',
    verdict: 'Wait in stages: the promised time, 48 hours, 7 working days. The guides say so; the countdown on the order page decides.',
  },
  X10: {
    topic: 'The way to official support',
    says: 'Three articles, three ways: 个人中心 → 官方客服; 设置 → 意见反馈 → 客服咨询; 个人中心 or 客服中心 → 在线客服. Several pages support the first.',
    verdict: 'Try 个人中心 → 官方客服 first, then the others. Menus change between versions.',
  },
  X11: {
    topic: 'Whom 联系客服 (contact support) on the order page reaches',
    says: 'One says the platform’s window for that order, two say the merchant’s chat.',
    verdict: 'The name misleads. Read the head of the chat, shop name or 官方客服, before deciding whom you reached.',
  },
  X12: {
    topic: 'Where the support button is on a product page',
    says: 'One says top right and blue, another under the price or at the bottom.',
    verdict: 'Place and colour change; look for the words 客服 or 联系客服.',
  },
  X13: {
    topic: 'Must you talk to the merchant first',
    says: 'The Diantuoyi support article says yes or be turned back; the unsigned article says to file or report fakes straight away; two others say to call in urgent cases. The law makes platforms take complaints and help, with no “24 hours of talking first”.',
    verdict: 'Two separate acts: 申请售后 (after-sales request) at any time; 平台介入 (platform intervention) after a refusal or more than 24 hours of silence. Safety, theft and scams never wait.',
  },
  X14: {
    topic: 'How fast a seller must reply',
    says: 'The article speaks of a five-minute reply rate of 80%; public material names a “3-minute human reply rate (8–23 h)”.',
    verdict: 'The measure and threshold shown in the seller back office decide.',
  },
  X15: {
    topic: 'When an unhandled refund request is approved automatically',
    says: 'One says 24 hours; no official text was found, and limits may differ by type or be shorter.',
    verdict: 'The countdown on the after-sales order decides. Do not read 24 hours as time to spare.',
  },
  X16: {
    topic: 'Is 千牛 (Qianniu) a Pinduoduo tool',
    says: 'The Diantuoyi support article teaches sellers to use it; public records show it is Alibaba’s tool for Taobao and Tmall, while Pinduoduo has its seller back office and 拼多多商家版.',
    verdict: 'Correction: use 拼多多商家版 or the back office. The article’s menus come from that other tool and may not exist.',
  },
  X17: {
    topic: '“These are the only official numbers”',
    says: 'The Diantuoyi phone article says only three and an emergency line; another article on the same site gives a fourth.',
    verdict: 'It contradicts itself; we drop the “only”.',
  },
  X18: {
    topic: 'Where to trust a number',
    says: 'The Diantuoyi phone article says the app, the website or itself; the unsigned one says app and website only. Public material includes a fake-page program that prints plausible numbers beside a scammer’s QR code.',
    verdict: 'App and website only. The same goes for us: check any number in the app.',
  },
  X19: {
    topic: 'Which key reaches a person',
    says: 'One says 1, 2, then 0, for sellers 1, 3; one says “the matching key”. Reporters trying it in September 2026 chose returns, listened past “hang up to end” and pressed 0.',
    verdict: 'Menus may have changed: listen to the end, then press 0.',
  },
  X20: {
    topic: 'Call-backs',
    says: 'One says a call-back within 10–30 minutes if offered; another speaks of waiting your turn, without a time.',
    verdict: 'Use it if offered. A real call-back asks for no code, password or transfer; if it does, hang up.',
  },
  X21: {
    topic: 'Agent ID or ticket number',
    says: 'One says note the agent’s ID, another the ticket number.',
    verdict: 'Note both, and the time of the call and the promised time.',
  },
  X22: {
    topic: 'Phone or online',
    says: 'One says the phone is faster, one that chat leaves a record, one that proof goes online.',
    verdict: 'First leave a record in the app, then call.',
  },
  X23: {
    topic: 'Contact with the merchant outside the platform',
    says: 'One says you may ask for a phone number, one that sellers using WeChat or QQ break the rules.',
    verdict: 'Stay in the app; we do not encourage contact outside it.',
  },
  X26: {
    topic: 'May support have a verification code',
    says: 'One says some matters are verified by code, another that official support never asks; the police also say give none.',
    verdict: 'Safety first: type a code only yourself in the official app, read it to no one; if someone asks, hang up.',
  },
  X27: {
    topic: 'How to ask for a review',
    says: 'The article says under 意见反馈 (feedback). According to copies we read, the Rules on Online Platform Rules (article not checked) require reasons, an appeal and a person’s decision on request; whether a ruling counts was not checked.',
    verdict: 'Use 意见反馈 and write: please have a person review this and state the basis.',
  },
  X28: {
    topic: '“As officially published”',
    says: 'The Luyoutong article says its number was officially published; two months later the same site “officially published” another, in fact Alibaba Cloud’s.',
    verdict: 'Those words cannot be trusted and we do not repeat them.',
  },
  X29: {
    topic: 'Whether to choose 仅退款 (refund only)',
    says: 'The Diantuoyi support article lists it. According to copies we read, the Rules on Online Platform Rules, art. 27, forbid platforms to force it on sellers from February 2026.',
    verdict: 'Received and returnable: 退货退款 (return and refund). Not received or beyond returning: 仅退款. No outcome is sure.',
  },
  X30: {
    topic: 'Which number a courier needs',
    says: 'The unsigned article says the order number; couriers usually search by tracking number.',
    verdict: 'Have both, give the tracking number first.',
  },
  X31: {
    topic: 'How much the bot can solve',
    says: 'One gives a high share without a source.',
    verdict: 'We drop the figure. Try the bot, then ask for a person.',
  },
} satisfies typeof source
