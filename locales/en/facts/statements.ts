import type { statements as source } from '../../zh-CN/facts/statements'

export const statements = {
  A01: 'There is one phone line for shoppers and another for sellers; calling the wrong one gets nothing done.',
  A02:
    'The shoppers’ line handles product quality, sellers who refuse after-sales, parcels lost by the courier and ' +
    'account safety.',
  A03:
    'In detail it takes fakes, damage, refused refunds, missing gifts, lost parcels, late shipping, stolen accounts ' +
    'and unusual payments.',
  A04: 'The sellers’ line handles campaign sign-up errors, appeals against violations and deposit refunds.',
  A05:
    'Sellers’ everyday questions go there too: changing the main category, paid orders that don’t show, sale sign-up ' +
    'conditions, ship-from templates.',
  A06: 'A shop suddenly suspended, a broken big-sale sign-up or a frozen deposit counts as a seller’s emergency.',
  A07: 'Company purchasing is a separate case: bulk buying, large orders that go wrong, custom gifts with a logo.',
  A08: 'The consumer hotline handles product questions, order problems, returns and refunds.',
  A09: 'The seller hotline handles shops, listings and settlement, and answers questions on rules and promotions.',
  A10: 'The platform’s support for sellers is separate from its support for consumers: slower, but it knows more.',
  A11:
    'The seller’s own support answers about size, material and stock, follows up shipping and delivery, and ' +
    'discusses refunds, exchanges and resending.',
  A12:
    'Platform support steps into disputes, takes reports of fakes and false advertising, and explains after-sales ' +
    'rules and refund times.',
  A13: 'Go to the seller first; if the seller can’t solve it, the platform is the backstop.',
  A14:
    'Someone kept asking the seller when they needed the platform, and a dispute dragged on for a week (one case).',
  A15:
    'If the problem is with platform rules, your account or a payment, or the seller can’t be reached, you can go ' +
    'straight to official support.',
  A16: 'Official support can pass on a message to the seller and handle part of the problem.',
  A17:
    'The platform usually doesn’t publish sellers’ phone numbers: for privacy, records, easier management and ' +
    'fewer nuisance calls.',

  B01: 'Before buying: there is a 客服 (support) button like a blue speech bubble at the top right of the product page.',
  B02: 'After buying: 个人中心 (my page) → 我的订单 (my orders), open the order, tap 联系商家 (contact seller).',
  B03: 'The order page has 联系客服 (contact support) at the bottom or the right; it opens a chat with the seller.',
  B04: 'The product page has 联系客服 (contact support) or 掌柜 (shopkeeper) under the price or at the bottom.',
  B05: '联系客服 (contact support) in 我的订单 (my orders) opens a service window for that order, with its details filled in.',
  B06: 'Ask precisely, with height, weight and waist, not just “do you have large?”.',
  B07:
    'When you discuss after-sales with the seller, explain the problem, send photos and save screenshots of the ' +
    'chat.',
  B08:
    'Automatic replies are marked 自动回复 (automatic reply) and don’t count as handling it; for anything complicated ' +
    'wait for a person, usually three to five minutes.',
  B09: 'Most sellers’ support is online from nine in the morning to ten at night, and slow at night.',
  B10: 'Sellers reply only in their own working hours.',
  B11: 'After the seller agrees to a refund, you still have to submit the refund request on the order page.',
  B12: 'If you want to phone, you can ask in the chat whether the seller will give a number; they may not.',
  B13:
    'If you bought a fake, don’t phone to argue with the seller: they may not answer or may deny it, which hurts ' +
    'your case.',
  B14: 'Try the bot first, which can handle most common questions; if it can’t, ask for a real person.',
  B15: 'Stay calm, speak clearly and give complete order details; things go more smoothly.',

  C01: 'If the seller replies within five minutes, do what you agree.',
  C02:
    'If the seller hasn’t replied after more than 30 minutes, you can send a reminder, or file 申请售后 (after-sales ' +
    'request) on the order page first so you don’t miss a time limit.',
  C03:
    'It counts as not settled only if the seller clearly refuses after-sales, or does not reply or act for more ' +
    'than 24 hours; then you can ask for platform intervention.',
  C04: 'While the seller has made an offer or is handling it, you can’t ask the platform to step in; keep talking.',
  C05: 'After you ask for intervention, the platform usually gives a result within 48 hours.',
  C06: 'If the platform decides for the buyer, the seller must refund or exchange within 24 hours.',
  C07:
    'When an agent promises an answer by a certain time, check the app’s notifications then; if the time passes with ' +
    'no news, call again.',
  C08: 'Urgent complaints, large sums and food safety usually get someone assigned within 24 hours.',
  C09:
    'Simple questions are answered on the spot, refund requests take 1–3 working days, complex disputes 3–7 working ' +
    'days.',
  C10: 'On the shoppers’ line you wait 5–10 minutes at busy times and no more than 3 at quiet ones.',
  C11: 'The average wait is 5–15 minutes, depending on how many people call that day.',
  C12: 'On the sellers’ line you wait under 3 minutes in the morning and perhaps 10 in the afternoon.',
  C13: 'If the seller does nothing within 24 hours of a buyer’s refund request, it is approved automatically.',

  D01:
    'Before you can ask for intervention you must have talked to the seller first: it refused a return or ' +
    'exchange, or gave no reply and did nothing for more than 24 hours.',
  D02:
    'Someone applied without talking to the seller first, was sent back as not qualifying, and lost two days (one ' +
    'case).',
  D03:
    'Step by step: 个人中心 (my page) → 我的订单 (my orders) → the order → 申请售后 (after-sales request) → choose the type → ' +
    'write 纠纷描述 (dispute description) → upload pictures → submit.',
  D04: 'The shorter way: 我的订单 (my orders) → 申请售后 (after-sales request) → 平台介入 (platform intervention).',
  D05: 'The dispute description should say that you talked to the seller and it refuses to refund.',
  D06:
    'You must attach a chat screenshot showing the refusal, photos of the problem and an order screenshot; without ' +
    'them it is sent back.',
  D07: 'After you submit, the page shows that intervention has been requested and will be handled within 48 hours.',
  D08: 'The result comes in the app’s notifications; check the order status often too.',
  D09:
    'If the seller does not comply within 24 hours, the platform does it itself, for example by refunding from the ' +
    'seller’s deposit.',
  D10: 'If you disagree with the result, you can ask for a review under 意见反馈 (feedback) and add new evidence.',
  D11:
    'Someone kept no record of the seller’s refusal, was sent back the first time, and won only after adding the ' +
    'screenshot (one case).',
  D12:
    'Someone claimed a fake but had no comparison photos and no chat where the seller promised it was genuine, and ' +
    'lost (one case).',
  D13:
    'Take screenshots from the first question through after-sales, especially of the seller’s promises (such as ' +
    'ten times back for fakes) and refusals.',
  D14:
    'For fake or shoddy goods, keep the order, chat, photos and video, and use 申请售后 (after-sales request) or 举报 ' +
    '(report).',
  D15: 'The platform keeps your chats with support, but keep a copy of your own too.',
  D16:
    'In the app: 个人中心 (my page) → 官方客服 (official support), type 人工客服 (human agent) or tap 转人工 (transfer to a human) ' +
    'a few times.',
  D17: 'Another way: 个人中心 (my page) → 设置 (settings) → 意见反馈 (feedback) → 客服咨询 (ask support).',
  D18:
    'One more way: 在线客服 (online support) under 个人中心 (my page) or 客服中心 (support centre), by text or transferred to a ' +
    'call.',
  D19: 'The website may have contact details under 帮助中心 (help centre) or 联系我们 (contact us).',
  D20:
    'The WeChat account 拼多多 has 客户服务 (customer service) in its menu; it is the same system as the app, perhaps slower.',

  E01: 'Calls an eight-digit number starting with 95 the consumer hotline and says it answers 24 hours a day.',
  E02: 'Keys: 1 for Chinese, 2 for after-sales, then 0 for a real person after the prompts.',
  E03: 'Once connected, give the order number first, then the problem in one sentence.',
  E04: 'Calls a 400 number the consumer hotline, answered daily 7:00–23:00, with possible changes at Spring Festival.',
  E05: 'Gives 95010 as Pinduoduo’s urgent number. Correction: public records show it is Ctrip’s; do not call it.',
  E06: 'Calls the same 400 number the company purchasing line.',
  E07:
    'Calls an 021 number the seller hotline, answered only working days 9:00–18:00; at other times it tells you to ' +
    'call in working hours.',
  E08: 'Also calls this 021 number the seller hotline, for shops, listings and settlement.',
  E09: 'Keys on the sellers’ line: 1 for seller service, 3 for operations, then give your shop ID and problem.',
  E10: 'You can be put through to a call in the app, mostly to a number starting with 400.',
  E11: 'The phone is busiest at weekends 10:00–16:00.',
  E12: 'Few people call on working days 8:00–9:00 and 19:00–22:00, so waits are short.',
  E13: 'Working days 10:00–12:00 and 14:00–17:00 are busy and best avoided.',
  E14: 'Someone couldn’t get through on a weekend afternoon and did so quickly on Monday morning (one case).',
  E15: 'For sellers calling, working days 9:00–12:00 are best and 14:00–17:00 busiest.',
  E16:
    'Sometimes a voice asks whether you want a callback; choose yes and leave your mobile number, and they usually ' +
    'call within 10–30 minutes.',
  E17: 'You can choose 排队回拨 (queue callback), and the system calls you when it is your turn.',
  E18:
    'Have the phone number you log in with ready; some matters are verified by code. Correction: type a code only ' +
    'yourself in the official app and read it to no one.',
  E19: 'Have the order number, product name and order time ready; the order number is under 我的订单 (my orders).',
  E20:
    'Have photos of the damage and a chat screenshot of the seller’s refusal ready, to upload in the app when ' +
    'support asks.',
  E21:
    'Sellers should have the shop ID (under shop settings in the seller dashboard), the name on the business ' +
    'licence and evidence of the problem ready.',
  E22: 'The details you give must match those registered, or they can’t help.',
  E23: 'If it’s complicated, write down the times, what was said and what you want before you call.',
  E24: 'While calling, also submit an after-sales request and evidence in the app, or the agent can’t verify it.',
  E25: 'Write down the agent ID so you can find the same person later.',
  E26: 'Every ticket has its own number, which you can use to check progress.',
  E27: 'A bot answers first, then you are passed to a real person; late at night there is only the bot.',
  E28:
    'On holidays support is on duty but slower. Make urgent contact in working hours; leave a message if it can wait.',
  E29:
    'If you’re not happy with an agent, rate them afterwards, or choose 投诉建议 (complaints and suggestions) on the ' +
    'hotline or 投诉 (complaint) in online support.',
  E30:
    'Someone got half a box of bad fruit and an offer of very little, and settled for more after calling the hotline ' +
    '(one case, not a promise).',
  E31: 'Before a text chat, have the order number, a description of the problem and screenshots ready.',

  F01: 'The platform handles food safety faster, with someone assigned within 24 hours.',
  F02: 'Large sums are handled faster, but it doesn’t say how large.',
  F03: 'Choosing 投诉建议 (complaints and suggestions) on the hotline marks the ticket as a priority.',
  F04: 'For a stolen account or an unusual payment, call the consumer hotline.',
  F05:
    'Someone bought an unsafe children’s toy; after a call to the hotline it was refunded and taken down (one case).',
  F06: 'Says 95010 takes urgent matters only. Correction: public records show it is Ctrip’s; do not call it.',
  F07:
    'Shop suspended, big-sale fault, deposit frozen: 商家后台 (seller dashboard) → 帮助中心 (help centre) → 紧急问题通道 (urgent ' +
    'channel), with a temporary emergency number (working days 9:00–18:00).',

  G01:
    '“Internal numbers” touted in WeChat groups and on other sites are mostly scams that ask for your account and ' +
    'payment passwords.',
  G02:
    'Take phone numbers only from the Pinduoduo app or website (the article says to trust itself too, which we don’t ' +
    'repeat).',
  G03: 'Official support won’t ask for bank card passwords or codes, or for a transfer.',
  G04:
    'Some people pose as Pinduoduo support, saying there’s a problem with your order and a refund; anyone who wants ' +
    'a private transfer is a scammer.',
  G05: 'If you’re not sure whether someone is support, check through official channels.',
  G06: 'Don’t call unofficial numbers found by searching; you may be scammed or leak your information.',
  G07: 'Other 400 numbers mostly belong to third parties such as couriers, who can’t solve it.',
  G08: 'Sellers may not use WeChat or QQ with customers; it counts as leading them off the platform.',

  H01:
    'Sellers use the 拼多多商家版 (Pinduoduo seller) app and reply to customers under 消息 (messages) → 客服消息 (customer ' +
    'messages).',
  H02:
    'Teaches sellers to use 千牛 (Qianniu) for messages and automatic replies. Correction: Qianniu is Alibaba’s tool; ' +
    'Pinduoduo’s are 拼多多商家版 (the seller app) and the seller dashboard.',
  H03: 'The five-minute reply rate should be 80% or more; below that, the shop gets less traffic.',
  H04:
    'Set a greeting and automatic replies to common questions, look every week at what people ask, and make the ' +
    'product page clearer.',
  H05: 'Handling refunds: 订单管理 (orders) → 待处理退款 (refunds to handle), read the reason, then agree or negotiate.',
  H06: 'A seller must handle a refund request within 24 hours; after that it is approved automatically.',
  H07:
    'A seller who replied to customers on WeChat was fined and ranked lower (one case); if the tool hangs, restart ' +
    'the app or ask the platform to fix it.',
  H08:
    'Watch your reply rate and conversion rate; if the reply rate is below 80%, improve the automatic replies or add ' +
    'people.',
  H09:
    'Urgent channel: 商家后台 (seller dashboard) → 帮助中心 (help centre) → 紧急问题通道 (urgent channel), open working days ' +
    '9:00–18:00.',
  H10: 'To appeal a violation, have a screenshot of the violation notice and the brand authorisation ready.',
  H11: 'For a campaign sign-up error, have the sign-up screenshot and the error message ready.',
  H12: 'If a deposit is slow to come back, keep following up (someone needed several tries, one case).',
  H13: 'A shop barred from listing new products was found to be a mistake and freed the same day (one case).',
  H14:
    'Support should reply promptly, professionally and kindly, know the products, stock, shipping and after-sales, ' +
    'and be flexible within the rules.',
  H15: 'The seller dashboard has tools such as quick replies and a chat bot.',
  H16:
    'Contact buyers by platform message first. Use the phone number on the order only if you really need to and they ' +
    'still haven’t replied, and don’t bother them.',
  H17: 'Sellers with a problem go to 帮助中心 (help centre) in the seller dashboard, or to platform support.',
  H18: 'To run the shop or solve a problem, contact platform support from the seller dashboard.',

  I01: 'Not shipped yet: ask the seller in the chat to change the address or contact details.',
  I02: 'Already shipped: ask the courier, giving the order number and the new details.',
  I03: 'If it has already shipped, you can also wait until it arrives and then ask for a return or exchange.',

  J01: 'For a stolen account or an unusual payment, contact the consumer hotline, that is, official support.',
  J02: 'Sellers can’t handle platform rules, accounts or payments; ask official support.',
  J03: 'Tell no one your account password or payment password.',
  J04: 'Tell no one your bank card password or codes, and don’t transfer money.',

  K01: 'For company purchasing, call a 400 number with its own agents and little waiting.',
  K02: 'It is for bulk buying, after-sales on large orders and custom goods.',
  K03:
    'A company buying over a thousand pieces was soon given an account manager and a discount (one case, not a ' +
    'promise).',

  L01: 'After a call, note the agent ID; if it isn’t solved, use it to reach the same agent.',
  L02:
    'If there’s no answer by the promised time, call again with the time of the last call, the agent ID and the ' +
    'time they promised; overdue cases are said to go first.',
  L03: 'Keep an eye on 消息通知 (notifications) in the app.',
  L04: 'Use the ticket number to check progress.',
  L05:
    'After 48 hours of intervention, check the order status. If you won and the seller hasn’t complied after 24 ' +
    'hours, the platform takes it from the deposit.',
  L06: 'If you disagree with the result, ask for a review under 意见反馈 (feedback), with new evidence.',
  L07: 'If no answer comes, don’t give up; you can follow up several times.',
  L08: 'During intervention, don’t miss the time limits; check the status often.',

  M01:
    'Use the bot or self-service for simple checks, the phone for complicated matters, and chat to send evidence ' +
    'as pictures; combine them.',
  M02: 'Choose the in-app chat first: it leaves a record you can use to defend your rights.',
  M03: 'Use the phone and the app at the same time.',
  M04: 'Someone found the phone faster than online support (one case).',
  M05: 'The WeChat account may be a little slower.',
  M06: 'Seller first, then the platform, and the hotline last.',
} satisfies typeof source
