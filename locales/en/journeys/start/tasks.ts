import type { start as source } from '../../../zh-CN/journeys/start/tasks'

export const start = {
  orientSafeFirst: {
    do: 'Check first: is everyone all right, is any money missing?',
    how:
      'Someone hurt or ill: call 120. In danger: call 110. Then check your bills and bank texts; if there’s a ' +
      'payment you didn’t make, pick “Urgent”, the first answer.',
  },
  orientWhoCameFirst: {
    do: 'Think: who contacted whom first?',
    how:
      'If they called or added you first and mentioned a refund, a code or a transfer, pick “Someone says they are ' +
      'support”.',
  },
  orientReadOrder: {
    do: 'Open the order and read what it says',
    how:
      'The guides say it’s under 个人中心→我的订单 (my page → my orders); menus change between versions. See whether it says ' +
      'not shipped, on its way, signed for, or being refunded.',
  },
  orientReadChat: {
    do: 'Top of the chat: a shop’s name, or 官方客服 (official support)?',
    how:
      'The guides disagree about 联系客服 (contact support): some say it reaches the merchant, some the platform. The ' +
      'name at the top tells you who you’ve reached.',
  },
  orientAskSomeone: {
    do: 'Not sure? Look at it together with your family',
    how: 'Read this page to them or show them your phone. You still type passwords and codes yourself.',
  },
} satisfies typeof source
