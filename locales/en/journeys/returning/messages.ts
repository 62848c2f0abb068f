import type { returning as source } from '../../../zh-CN/journeys/returning/messages'

export const returning = {
  askReturn: {
    title: 'Tell the merchant you want a no-reason return',
    text:
      'Hello, I would like to return {{productName}} (order number {{orderNumber}}) under the seven-day no-reason ' +
      'rule. The item and its parts are intact, and I have asked for a return and refund on the order page. Please ' +
      'review it and give the return address on the after-sales page. Thank you.',
  },
  askLateReturn: {
    title: 'After 7 days: ask whether you can return it',
    text:
      'Hello, the {{productName}} I bought (order number {{orderNumber}}) is unused, with all its parts intact. I ' +
      'know seven days have passed, but may I ask: could I return it, or exchange it for another? I can pay the ' +
      'return shipping. Please answer me here. Thank you.',
  },
  askWhereConfirmed: {
    title: 'Ask the merchant: where did I confirm this?',
    text:
      'Hello, you say that {{productName}} (order number {{orderNumber}}) can’t be returned under the seven-day ' +
      'no-reason rule. When I ordered, I saw nowhere that asked me to confirm this. Please tell me at which step I ' +
      'confirmed it; if there was none, please accept my no-reason return. Thank you.',
  },
  stopShipping: {
    title: 'Ask the merchant not to ship yet',
    text:
      'Hello, I no longer want {{productName}} (order number {{orderNumber}}) and have asked for a refund on the ' +
      'order page. If it hasn’t shipped, please hold it and agree to the refund; if it has, please tell me whether ' +
      'to refuse the parcel or return it after it arrives. Thank you.',
  },
} satisfies typeof source
