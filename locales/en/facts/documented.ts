import type { documented as source } from '../../zh-CN/facts/documented'

export const documented = {
  orderStates:
    'According to copies we read, the platform’s documentation for developers names these after-sales states: ' +
    'waiting for the seller; refund rejected, waiting for the buyer; return agreed, waiting for the buyer to send ' +
    'it; refund agreed by the seller or platform, under way; with the platform; refused by the platform, closed; ' +
    'failed because the buyer did not act in time; withdrawn by the buyer; refunded, and some more. A screen may ' +
    'word them differently.',
  afterSalesKinds:
    'According to copies we read, the platform’s documentation for developers has these kinds of after-sales: 仅退款 (refund only), ' +
    '退货退款 (return and refund), 换货 (exchange), 缺货补寄 (send what is missing) and 维修 (repair).',
  freightLabel:
    'According to copies we read, the platform’s documentation for developers has an order label 退货包运费 (free return shipping). ' +
    'It does not say how much is paid, or how.',
} satisfies typeof source
