import type { MessageWords } from '../../../words'

export const returning = {
  askReturn: {
    title: '告诉商家要无理由退货',
    text:
      '您好，我买的{{productName}}（订单号 {{orderNumber}}）想按七天无理由退货。' +
      '商品和配件都完好，我已经在订单页申请退货退款。麻烦您审核，并在售后页上写明退货地址，谢谢。',
  },
  askLateReturn: {
    title: '过了 7 天，问问能不能退',
    text:
      '您好，我买的{{productName}}（订单号 {{orderNumber}}）还没用过，商品和配件都完好。' +
      '我知道已经过了七天，还是想问问您：能不能退，或者换一件？退回的运费我可以出。麻烦您在这里回复我，谢谢。',
  },
  askWhereConfirmed: {
    title: '问商家：我在哪一步确认过',
    text:
      '您好，我买的{{productName}}（订单号 {{orderNumber}}），您说不支持七天无理由退货。' +
      '我下单时没有看到要我确认这一点的地方。请您告诉我是在哪一步确认的；如果没有，请按七天无理由给我办退货。谢谢。',
  },
  stopShipping: {
    title: '请商家先别发货',
    text:
      '您好，我买的{{productName}}（订单号 {{orderNumber}}）不想要了，已经在订单页申请退款。' +
      '还没发的话，请您先别发货，并同意退款；已经发了的话，请告诉我是拒收，还是收到后再退。谢谢。',
  },
} satisfies MessageWords<'returning'>
