/** What the platform's documentation for developers says, told as read in copies. */
export const documented = {
  orderStates:
    '据转载文本，平台给开发者的文档把售后分成这些状态：待商家处理；驳回退款，待买家处理；已同意退货退款，待用户发货；商家或平台同意退款，退款中；平台处理中；平台拒绝退款，退款关闭；买家逾期未处理，退款失败；买家撤销；退款成功等。屏幕上的字可能不同。',
  afterSalesKinds: '据转载文本，平台给开发者的文档里，售后有仅退款、退货退款、换货、缺货补寄、维修几种。',
  freightLabel: '据转载文本，平台给开发者的文档里，订单可以带“退货包运费”的标记。赔多少、怎么赔，文档没有写。',
}
