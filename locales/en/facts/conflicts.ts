import type { conflicts as source } from '../../zh-CN/facts/conflicts'

export const conflicts = {
  X1: {
    topic: 'Which number is the consumer hotline',
    says:
      'Three articles give three different numbers; the fourth only says “mostly starting with 400, look in the ' +
      'app”; other pages add more. A public list updated in September 2026 leaves the entry empty on purpose.',
    verdict:
      'No number can be taken as “the only official one”. Look for official support in the app first. The articles’ ' +
      'numbers appear only on the numbers page, with source, date and conflict; check them in the app before you ' +
      'call.',
  },
  X2: {
    topic: 'The same 400 number: company purchasing or consumers',
    says:
      'The Diantuoyi phone article calls it the company purchasing line, the Luyoutong article the consumer hotline; ' +
      'an old FAQ and two pages treat it as a general support number.',
    verdict:
      'Nothing shows it is only for company purchasing. For company purchases, rely on the app and the contract; ' +
      'both descriptions are unverified.',
  },
  X3: {
    topic: 'The 021 number: for sellers or for consumers',
    says:
      'Two articles call it the seller hotline; several pages call it the consumer hotline and give another 021 ' +
      'number as the seller hotline.',
    verdict:
      'They say opposite things, so don’t rely on either. Sellers should start at 帮助中心 (help centre) in the seller ' +
      'dashboard; the number is shown for reference, with its conflict.',
  },
  X4: {
    topic: 'Whose number is 95010',
    says:
      'The Diantuoyi support article calls it Pinduoduo’s urgent number; public records show it is Ctrip’s, and ' +
      'another article on the same site doesn’t list it.',
    verdict: 'It is not Pinduoduo’s number; don’t call it. It appears here only as a warning.',
  },
  X5: {
    topic: 'When the consumer hotline answers',
    says:
      'One says 24 hours, another 7:00–23:00 daily with only a bot at night; other pages say 9:00–20:00, or working ' +
      'days 9:00–18:00.',
    verdict: 'They all differ and none is verified. At night there may be no real person, so try to call in the daytime.',
  },
  X6: {
    topic: 'When the line is busy',
    says:
      'One says weekends 10:00–16:00, another working days 10:00–12:00 and 14:00–17:00; one page says 10:00–11:00 ' +
      'and 15:00–17:00.',
    verdict:
      'The three don’t clash, so avoid all of those times. Working days 8:00–9:00 and 19:00–22:00 are good, and ' +
      '19:00–20:00 is the safest.',
  },
  X7: {
    topic: 'When the seller hotline answers',
    says:
      'The Diantuoyi phone article says working days 9:00–18:00, best in the morning; the Luyoutong article doesn’t ' +
      'say. “Monday to Saturday” at its end is the advertiser’s own hours, nothing to do with the platform.',
    verdict: 'Only one source, unverified. Use the seller dashboard first.',
  },
  X8: {
    topic: 'How fast seller support is',
    says: 'One says fast, another slower than consumer support.',
    verdict: 'Speed can’t be guaranteed, and we promise nothing.',
  },
  X9: {
    topic: 'How long a result takes',
    says:
      'Some say 48 hours after intervention; some say 1–3 working days for refunds and 3–7 for complex disputes; ' +
      'some say someone follows up urgent cases within 24 hours; some say it depends on what the agent promised.',
    verdict:
      'Wait in this order: the time support promised, 48 hours, 7 working days. Online articles say so; go by the ' +
      'countdown on your order page.',
  },
  X10: {
    topic: 'How to get to official support',
    says:
      'Three articles, three ways: 个人中心 → 官方客服 (my page → official support); 设置 → 意见反馈 → 客服咨询 (settings → feedback → ' +
      'ask support); 在线客服 (online support) under 个人中心 or 客服中心. Several pages support the first.',
    verdict: 'Try 个人中心 → 官方客服 (my page → official support) first, then the others. Menus change between versions.',
  },
  X11: {
    topic: 'Who 联系客服 (contact support) on the order page reaches',
    says:
      'One says it opens a service window the platform sets up for that order; two say it is the chat with the ' +
      'seller.',
    verdict:
      'The name is misleading. Once it’s open, check whether the top of the chat shows a shop’s name or 官方客服 ' +
      '(official support), then decide who you’ve reached.',
  },
  X12: {
    topic: 'Where the support button is on a product page',
    says: 'One says top right, in blue; another, under the price or at the bottom of the page.',
    verdict: 'Place and colour change; look for the words 客服 (support) or 联系客服 (contact support).',
  },
  X13: {
    topic: 'Do you have to talk to the seller first',
    says:
      'The Diantuoyi support article says you must, or you’ll be sent back; the unsigned article says to file for ' +
      'after-sales or report a fake straight away; two others say you can call the hotline in urgent cases. The law ' +
      'only requires platforms to accept complaints and help consumers; it has no “24 hours of talks first”.',
    verdict:
      'Treat them as two things. You can file 申请售后 (after-sales request) at any time; 平台介入 (platform intervention) ' +
      'waits until the seller refuses or has been silent for more than 24 hours. Safety, theft and scams don’t ' +
      'wait.',
  },
  X14: {
    topic: 'How fast a seller must reply',
    says:
      'An article says the five-minute reply rate should be 80% or more; public material calls the dashboard’s ' +
      'measure “3-minute human reply rate (8:00–23:00)”.',
    verdict: 'For the measure and the threshold, go by what the seller dashboard shows.',
  },
  X15: {
    topic: 'How long before an unhandled refund request is approved automatically',
    says:
      'One says 24 hours. We found no official rule from the platform; limits may differ by type of after-sales, and ' +
      'may be shorter.',
    verdict: 'Go by the countdown on the after-sales page. Don’t treat 24 hours as time to spare.',
  },
  X16: {
    topic: 'Is 千牛 (Qianniu) a Pinduoduo tool',
    says:
      'The Diantuoyi support article teaches sellers to use Qianniu; public records show it is Alibaba’s tool for ' +
      'Taobao and Tmall sellers, while Pinduoduo has its own seller dashboard and 拼多多商家版 (the seller app).',
    verdict:
      'Correction: use 拼多多商家版 (the seller app) or the seller dashboard. The menu names in the article come from ' +
      'Qianniu and may not exist on Pinduoduo.',
  },
  X17: {
    topic: '“These are the only official numbers”',
    says:
      'The Diantuoyi phone article says there are only three, plus an emergency line; another article on the same ' +
      'site gives a fourth.',
    verdict: 'It contradicts itself, so we don’t repeat the “only”.',
  },
  X18: {
    topic: 'Where to find a number you can trust',
    says:
      'The Diantuoyi phone article says to trust the app, the website or itself; the unsigned article trusts only ' +
      'the app and the website. Public material includes a program for fake pages that prints convincing numbers ' +
      'next to a scammer’s QR code.',
    verdict: 'Trust only the app and the website. The same goes for us: check numbers in the app.',
  },
  X19: {
    topic: 'Which key reaches a real person',
    says:
      'One says 1, 2, then 0, and for sellers 1, 3; one only says to press the matching key. In September 2026 ' +
      'reporters tried it: choose returns, listen until after “to end, hang up”, then press 0.',
    verdict: 'The menu may have changed: listen to the end, then press 0.',
  },
  X20: {
    topic: 'How callbacks work',
    says:
      'One says you can book a callback when offered, within 10–30 minutes; another says you can queue for a ' +
      'callback, without giving a time.',
    verdict:
      'Use it if it’s offered. Even a real callback won’t ask for a code, a password or a transfer; if it does, hang ' +
      'up.',
  },
  X21: {
    topic: 'Agent ID or ticket number',
    says: 'One says to note the agent ID, another the ticket number.',
    verdict: 'Note both, plus the time of the call and the time they promised.',
  },
  X22: {
    topic: 'Phone or online support',
    says:
      'One says the phone is faster, one that the in-app chat leaves a record, one that evidence has to be sent online.',
    verdict: 'Leave a record in the app first, then call.',
  },
  X23: {
    topic: 'Can you contact the seller outside the platform',
    says:
      'One says you can ask the seller for a phone number; one says sellers break the rules by contacting ' +
      'customers on WeChat or QQ.',
    verdict: 'Stay in the app; we don’t encourage contact outside the platform.',
  },
  X26: {
    topic: 'Can you give support a verification code',
    says:
      'One says some problems are verified by code, another that official support won’t ask for one; the police also ' +
      'warn not to give codes.',
    verdict:
      'Safety first: type a code only yourself, only in the official app, and read it to no one. If someone asks for ' +
      'it, hang up.',
  },
  X27: {
    topic: 'How to get a review of a result you disagree with',
    says:
      'The article says to ask for a review through 意见反馈 (feedback). Measures on Online Platform Rules, art. 19, ' +
      'require platforms to give reasons, a way to appeal and a human decision on request; it does not say whether ' +
      'the result of a dispute counts.',
    verdict: 'Use 意见反馈 (feedback), and write: please have a person review this and state the basis.',
  },
  X28: {
    topic: '“As officially published”',
    says:
      'The Luyoutong article says its number was officially published; two months later the same site “officially ' +
      'published” another one, which is in fact Alibaba Cloud’s.',
    verdict: 'The words “officially published” can’t be trusted, so we don’t repeat them.',
  },
  X29: {
    topic: 'Can you choose 仅退款 (refund only)',
    says:
      'The Diantuoyi support article lists 仅退款 as an option. Measures on Online Platform Rules, art. 27, don’t let ' +
      'platforms force it on sellers from February 2026.',
    verdict:
      'If you have the goods and can return them, choose 退货退款 (return and refund). If they never came or can’t go ' +
      'back, choose 仅退款 (refund only). No result is guaranteed.',
  },
  X30: {
    topic: 'Which number a courier needs',
    says: 'The unsigned article says the order number; couriers usually search by tracking number.',
    verdict: 'Have both ready, and give the tracking number first.',
  },
  X31: {
    topic: 'How much the bot can solve',
    says: 'One gives a very high share, with no source.',
    verdict: 'We don’t use the figure. Try the bot first; if it can’t help, ask for a real person.',
  },
} satisfies typeof source
