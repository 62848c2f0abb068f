import type { MessageWords } from '../../../words'

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
} satisfies MessageWords<'buyer'>
