import type { calling as source } from '../../zh-CN/tasks/calling'

export const calling = {
  keepCodesSecret: {
    do: 'Tell no one a code or a password',
    how: 'Not support, not the police, not the bank. You alone type a code, and only into the official app.',
  },
  hangUpOnDemands: {
    do: 'Asked for a transfer or your screen? Hang up',
    how: 'The same if they want you to install something, tap a link or add them on WeChat or QQ. No need to explain.',
  },
  openOfficialSupport: {
    do: 'Open the Pinduoduo app and find 官方客服 (official support)',
    how: 'The guides say 个人中心→官方客服 (my page → official support), then type 人工客服 (human agent) or tap 转人工 (transfer to a human) a few times; menus change between versions. Check that the chat is headed 官方客服, not a shop’s name.',
  },
  askForPriority: {
    do: 'Go to official support and say first why it is urgent',
    how: 'The guides say food safety and large sums go faster under 投诉建议 (complaints) on the phone, usually with someone on it within 24 hours. The app decides, nothing is guaranteed, and menus change.',
  },
  rightLine: {
    do: 'Pick the right side: buyers and sellers have separate support',
    how: 'The guides say buyer support handles quality, after-sales, delivery, accounts and payments; sellers have their own, and the wrong one can’t help.',
  },
  botThenHuman: {
    do: 'Small things: ask the bot; if that fails, a human',
    how: 'The guides say the bot mostly manages order and delivery questions; phone for the complicated, chat for pictures. You can combine them.',
  },
  prepareIdentity: {
    do: 'Have your Pinduoduo login phone number ready',
    how: 'The guides say your details must match the account or they can’t help. If a check is needed, type the code into the official app yourself; never read it out.',
  },
  prepareOrder: {
    do: 'Have the order number, product and order date ready',
    how: 'The guides say the order number is under 我的订单 (my orders); menus change between versions. Copy it on paper so you need not search while talking.',
  },
  prepareProof: {
    do: 'Have photos and chat screenshots ready',
    how: 'Show the fault clearly, and the time and their words in the chat, so the agent can follow. The guides say the platform keeps chats; keep your own copy too.',
  },
  writeItDownFirst: {
    do: 'Write three lines first: when, what happened, what you want',
    how: 'The guides say to write it down and read it out, order number and problem first, so nothing is missed. Stay calm and answer what they ask about the order, but never a code or a password.',
  },
  fileInAppToo: {
    do: 'File 申请售后 (after-sales request) in the app as well',
    how: 'The guides say that with only a call and no request and proof in the app, the agent can’t verify it. You can file at any time without waiting for the merchant; menus change between versions.',
  },
  listenThenZero: {
    do: 'On the phone, listen to the end, then press 0',
    how: 'The guides say a bot answers first and 0 after the prompts brings a human; one says 1, then 2 before that. Menus change, so follow what you hear.',
  },
  chooseGoodTime: {
    do: 'No answer? Try a quieter time; if it is urgent, call now',
    how: 'The guides say workdays 8–9 and 19–22 are quiet; weekends 10–16 and workdays 10–12 and 14–17 are busy. The app decides. If it is urgent, don’t wait for a quiet hour.',
  },
  nightMayBeBot: {
    do: 'At night and on holidays there may be only a bot',
    how: 'The guides say different things: 24 hours, or 7:00–23:00, slower on holidays; the app decides. If no one answers, leave a message and call again by day.',
  },
  acceptCallback: {
    do: 'Too long a wait? Take the callback offer, don’t just hang up',
    how: 'The guides say waits run 3–15 minutes; if 回电 or 排队回拨 (callback) is offered, choose it, usually 10–30 minutes. The app decides. If the caller wants a code, a password or a transfer, hang up.',
  },
  noteAgentAndTicket: {
    do: 'Write down the agent’s number, the ticket number and the time promised',
    how: 'The guides say every ticket has a number you can follow up, and the agent’s number gets you the same person again. Note when you called and by when they will answer.',
  },
  notePromisedTime: {
    do: 'Set a reminder for the time they promised',
    how: 'The guides say to look at 消息通知 (messages) in the app first; the app decides. If the time passes in silence, ask again with the last call’s time, the agent’s number and what was promised.',
  },
} satisfies typeof source
