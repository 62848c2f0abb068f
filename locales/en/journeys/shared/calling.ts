import type { calling as source } from '../../../zh-CN/journeys/shared/calling'

export const calling = {
  keepCodesSecret: {
    do: 'Never give anyone a code or a password',
    how: 'Not to “support”, not to “police”; type codes only into the official app yourself.',
  },
  hangUpOnDemands: {
    do: 'Asked to transfer money or share your screen? Hang up',
    how: 'The same for installing, links, WeChat or QQ. No need to explain.',
  },
  openOfficialSupport: {
    do: 'Open the Pinduoduo app and find 官方客服 (official support)',
    how: 'Type 人工客服 (human agent) or tap 转人工 (a person) a few times; check that the top says 官方客服, not a shop’s name.',
  },
  askForPriority: {
    do: 'Go to 官方客服 (official support) and say first why it’s urgent',
    how:
      'Food safety and large sums usually get someone assigned within 24 hours; on the phone, choose 投诉建议 (complaints ' +
      'and suggestions).',
  },
  notAlone: {
    do: 'Too much to bear? Call 12356 and talk',
    how: 'It is the psychological help line; it may not be answered all night. In danger, call 120 or 110, and have someone from your family come.',
  },
  rightLine: {
    do: 'Buyers and sellers have separate support: pick yours',
    how:
      'For quality, after-sales, delivery, accounts and payments buyers go to 官方客服 (official support); shops have a ' +
      'different one.',
  },
  botThenHuman: {
    do: 'Small question? Try the bot first, then ask for a person',
    how:
      'The bot can look up orders and tracking; phone about anything complicated, and use the chat for photos.',
  },
  prepareIdentity: {
    do: 'Have your Pinduoduo login phone number ready',
    how:
      'What you say must match the account; if they need to verify you, type the code into the official app yourself ' +
      'and never read it out.',
  },
  prepareOrder: {
    do: 'Have the order number, product and order time ready',
    how: 'They are under 我的订单 (my orders); copy them onto paper so you don’t have to search while you talk.',
  },
  prepareProof: {
    do: 'Photos of the problem and screenshots of the chat',
    how: 'The fault, the times and the other side’s words must be readable; keep a copy of all you send.',
  },
  writeItDownFirst: {
    do: 'Write three lines first: when, what happened, what you want',
    how: 'Read them out and you’ll miss nothing; begin with the order number and the problem.',
  },
  fileInAppToo: {
    do: 'File 申请售后 (after-sales request) in the app as well',
    how:
      'Without a request and evidence in the app, support can’t check anything; you can file at any time, without ' +
      'waiting for the seller.',
  },
  listenThenZero: {
    do: 'Calling the platform: listen to the end, then press 0',
    how: 'A bot answers first, and 0 after the prompts brings a person; if not, follow what you hear.',
  },
  chooseGoodTime: {
    do: 'Urgent? Call now. No answer? Try a quieter time',
    how:
      'The platform’s lines are quiet on working days 8:00–9:00 and 19:00–22:00, and busy on working days in the ' +
      'daytime and weekends 10:00–16:00.',
  },
  nightMayBeBot: {
    do: 'At night and on holidays the platform may have only a bot',
    how:
      'If no one answers, leave a message and call again in the daytime; for 110, 120, your bank or payment ' +
      'provider, don’t wait for daylight.',
  },
  acceptCallback: {
    do: 'A long wait? Choose the callback, don’t just hang up',
    how:
      'Waits usually run 3–15 minutes; choose 回电 (callback) if offered, mostly within 10–30 minutes, and hang up on ' +
      'anyone who wants a code or a transfer.',
  },
  noteAgentAndTicket: {
    do: 'Write down the agent ID, ticket number and promised time',
    how: 'With them you can follow it up.',
  },
  notePromisedTime: {
    do: 'Set a reminder for the time they promised',
    how:
      'Check your notifications first when it comes; if there’s nothing, ask again with the last time, the agent ID ' +
      'and what was promised.',
  },
} satisfies typeof source
