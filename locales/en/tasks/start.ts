import type { start as source } from '../../zh-CN/tasks/start'

export const start = {
  orientSafeFirst: {
    do: 'Look first: is everyone all right, is any money missing?',
    how: 'Someone hurt or ill: call 120. In danger: call 110. Then look at your bills and bank texts; if there is a payment you did not make, pick “Urgent”, the first answer.',
  },
  orientWhoCameFirst: {
    do: 'Think: who contacted whom first?',
    how: 'If they called or added you first and spoke of a refund, a code or a transfer, pick “Someone says they are support”.',
  },
  orientReadOrder: {
    do: 'Open the order and read what it says',
    how: 'The guides say it is under 个人中心→我的订单 (my page → my orders); menus change between versions. See whether it is not shipped, on its way, signed for, or being refunded.',
  },
  orientReadChat: {
    do: 'Look at the top of the chat: a shop’s name or 官方客服?',
    how: 'The guides say different things about the button 联系客服 (contact support); the name at the top tells you whether it is the merchant or the platform.',
  },
  orientAskSomeone: {
    do: 'Not sure? Look at it together with your family',
    how: 'Read this page to them or show them the phone. You still type passwords and codes yourself.',
  },
} satisfies typeof source
