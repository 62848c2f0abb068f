import type { calling as source } from '../../../zh-CN/journeys/shared/calling'

export const calling = {
  keepCodesSecret: {
    do: 'Never tell anyone a code or a password',
    how: 'Not even support, the police or the bank. Only you type a code, and only into the official app.',
  },
  hangUpOnDemands: {
    do: 'Asked to transfer money or share your screen? Hang up',
    how:
      'The same if they want you to install something, tap a link or add them on WeChat or QQ: treat it as a scam. ' +
      'You don’t need to explain.',
  },
  openOfficialSupport: {
    do: 'Open the Pinduoduo app and find 官方客服 (official support)',
    how:
      'The guides say to go to 个人中心→官方客服 (my page → official support), then type 人工客服 (human agent) or tap 转人工 ' +
      '(transfer to a human) a few times; menus change between versions. Check that the top of the chat says 官方客服, ' +
      'not a shop’s name.',
  },
  askForPriority: {
    do: 'Go to official support and say first why it’s urgent',
    how:
      'The guides say food safety and large sums usually get someone assigned within 24 hours; on the phone you can ' +
      'choose 投诉建议 (complaints and suggestions). Go by what the app shows.',
  },
  rightLine: {
    do: 'Pick the right side: buyers and sellers have separate support',
    how:
      'The guides say buyers go to official support about quality, after-sales, delivery, accounts and payments. ' +
      'Sellers have a separate one, and the wrong one can’t help.',
  },
  botThenHuman: {
    do: 'Small question? Try the bot first, then ask for a human',
    how:
      'For orders and tracking, just ask the bot first. Phone about anything complicated, use the chat for photos, ' +
      'and combine them if you like.',
  },
  prepareIdentity: {
    do: 'Have your Pinduoduo login phone number ready',
    how:
      'The guides say your details must match the account or they can’t help. If they need to verify you, type the ' +
      'code into the official app yourself; never read it out.',
  },
  prepareOrder: {
    do: 'Have the order number, product and order time ready',
    how:
      'The guides say the order number is under 我的订单 (my orders); menus change between versions. Copy it onto paper ' +
      'so you don’t have to search while you talk.',
  },
  prepareProof: {
    do: 'Have photos and chat screenshots ready',
    how:
      'Show the fault clearly, and the time and their words in the chat, so the agent can follow. The guides say the ' +
      'platform keeps chats, but keep your own copy too.',
  },
  writeItDownFirst: {
    do: 'Write three lines first: when, what happened, what you want',
    how:
      'Read it out, order number and problem first, so you miss nothing. Stay calm and answer what they ask about ' +
      'the order, but never give a code or a password.',
  },
  fileInAppToo: {
    do: 'File 申请售后 (after-sales request) in the app as well',
    how:
      'The guides say that without a request and proof in the app, support can’t verify anything. You can file at ' +
      'any time without waiting for the merchant; menus change between versions.',
  },
  listenThenZero: {
    do: 'Calling the platform: listen to the end, then press 0',
    how:
      'The guides say a bot answers first, and pressing 0 after the prompts brings a human; one says to press 1, ' +
      'then 2 before that. Go by what you hear.',
  },
  chooseGoodTime: {
    do: 'Calling the platform: urgent, call now; no answer, try a quieter time',
    how:
      'The guides say working days 8:00–9:00 and 19:00–22:00 are quiet; weekends 10:00–16:00 and working days ' +
      '10:00–12:00 and 14:00–17:00 are busy. Go by what the app shows.',
  },
  nightMayBeBot: {
    do: 'At night and on holidays the platform may have only a bot',
    how:
      'The guides disagree: 24 hours, or 7:00–23:00, and slower on holidays; go by what the app shows. If no one ' +
      'answers, leave a message and call again in the daytime. For 110, 120, your bank or payment company, do not wait ' +
      'for daylight.',
  },
  acceptCallback: {
    do: 'A long wait for the platform? Choose the callback, don’t just hang up',
    how:
      'The guides say waits run 3–15 minutes; if 回电 or 排队回拨 (callback) is offered, choose it, and they usually ring ' +
      'in 10–30 minutes. Go by what the app shows. If the caller wants a code, a password or a transfer, hang up.',
  },
  noteAgentAndTicket: {
    do: 'Write down the agent number, ticket number and promised time',
    how:
      'The guides say you can follow up by ticket number, and the agent number gets you the same person again. Also ' +
      'note when you called and when they promised to answer.',
  },
  notePromisedTime: {
    do: 'Set a reminder for the time they promised',
    how:
      'The guides say to check 消息通知 (notifications) in the app at that time; go by what the app shows. If it passes ' +
      'with no answer, ask again with the time of the last call, the agent number and what was promised.',
  },
} satisfies typeof source
