import type { start as source } from '../../../zh-CN/journeys/start/tasks'

export const start = {
  orientSafeFirst: {
    do: 'Is everyone all right? Is any money missing?',
    how: 'Someone hurt: call 120. In danger: 110. A payment no one in the family made: pick “Urgent”.',
  },
  orientWhoCameFirst: {
    do: 'Think: who contacted whom first?',
    how: 'If they called or added you first and spoke of a refund, a code or a transfer, pick the one about “support”.',
  },
  orientReadOrder: {
    do: 'Open the order and read what it says',
    how: 'It’s under 个人中心→我的订单 (my page → my orders): not shipped, on its way, signed for, or being refunded?',
  },
  orientReadChat: {
    do: 'Top of the chat: a shop’s name, or 官方客服 (official support)?',
    how: '联系客服 (contact support) sometimes reaches the seller, sometimes the platform. The name tells you which.',
  },
  orientAskSomeone: {
    do: 'Not sure? Look at it together with your family',
    how: 'Read this page to them or show them your phone. You still type passwords yourself.',
  },
} satisfies typeof source
