export const buyer = {
  tellMerchant: {
    title: '发给商家的第一条消息',
    text:
      '您好，我在您店里买了{{productName}}（订单号 {{orderNumber}}）。' +
      '遇到的问题是：{{problem}}。我的要求是：{{wish}}。' +
      '照片和截图我发在下面。麻烦您看到后，由人工在这里回复我：能不能办、怎么办、哪天前办好。谢谢。',
  },
  remindMerchant: {
    title: '提醒商家',
    text:
      '您好，我在 {{contactedAt}} 给您留过言，订单号 {{orderNumber}}，还没有收到人工回复。' +
      '问题是：{{problem}}。我的要求是：{{wish}}。麻烦您看到后在这里回复我，谢谢。',
  },
  askForPlan: {
    title: '请商家写明怎么办',
    text:
      '谢谢您的回复。订单号 {{orderNumber}}，问题是：{{problem}}。我的要求是：{{wish}}。' +
      '麻烦您在这里写清楚：怎么处理、退多少钱、运费谁出、哪天前办好。我看到后马上答复您。',
  },
  refuseOffer: {
    title: '写明不接受，要一句准话',
    text:
      '您好，订单号 {{orderNumber}}。您提的方案是：{{offer}}。谢谢您答复，但这个方案我不接受。' +
      '我的要求是：{{wish}}。请您直接答复我：同意，还是不同意。谢谢。',
  },
  confirmAgreed: {
    title: '把说好的写下来',
    text:
      '好的，订单号 {{orderNumber}}，我们说定：{{offer}}，在 {{agreedUntil}} 之前办好。' +
      '没有问题的话，请您回复“同意”。我这就到订单页提交，谢谢。',
  },
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
  askIfShipped: {
    title: '问商家发货没有',
    text:
      '您好，请问我买的{{productName}}（订单号 {{orderNumber}}）发货了吗？' +
      '我想改一下订单。还没发的话请先等一等；已经发了的话，请告诉我快递公司和运单号。谢谢。',
  },
  newAddressToMerchant: {
    title: '请商家改收货信息',
    text:
      '您好，我买的{{productName}}（订单号 {{orderNumber}}）想改收货信息，新的是：{{newAddress}}。' +
      '请您改好后回复我一声；如果已经发货，请告诉我快递公司和运单号。谢谢。',
  },
  newAddressToCourier: {
    title: '请快递公司改收货信息',
    text:
      '您好，我是收件人，运单号 {{trackingNumber}}，订单号 {{orderNumber}}。' +
      '想把收货信息改成：{{newAddress}}。请问能不能改、要不要收费、大概什么时候送到？谢谢。',
  },
  askBeforeOrder: {
    title: '下单前问商家',
    text:
      '您好，我想买{{productName}}。我的情况和要求是：{{wish}}。' +
      '请问合不合适？下单后几天发货？支不支持七天无理由退货？麻烦您直接写在这里，谢谢。',
  },
  relayToMerchant: {
    title: '请官方客服转达商家',
    text:
      '您好，我联系不上商家。店铺：{{shopName}}，订单号：{{orderNumber}}。' +
      '我从 {{contactedAt}} 起找商家，一直没有人工回复。问题是：{{problem}}。我的要求是：{{wish}}。' +
      '请您帮我转告商家，并做个记录，谢谢。',
  },
}
