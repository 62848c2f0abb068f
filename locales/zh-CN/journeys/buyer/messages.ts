import type { MessageWords } from '../../../words'

export const buyer = {
  tellMerchant: {
    title: '发给商家的第一条消息',
    text: '您好，我在您店里买了{{productName}}。遇到的问题是：{{problem}}。我的要求是：{{wish}}。麻烦真人客服看一下，在这里回我：能不能办、怎么办、哪天前办好。谢谢。',
  },
  addToMerchant: {
    title: '没说清的，补这一段',
    text: '您好，我补充一下。问题是：{{problem}}。我的要求是：{{wish}}。麻烦真人客服看到后在这里回我，谢谢。',
  },
  remindMerchant: {
    title: '提醒商家',
    text: '您好，我在 {{contactedAt}} 找过您，还没有等到真人回复。问题是：{{problem}}。我的要求是：{{wish}}。麻烦您看到后在这里回我，谢谢。',
  },
  askForPlan: {
    title: '请商家写明怎么办',
    text: '谢谢您的回复。问题是：{{problem}}。我的要求是：{{wish}}。麻烦您在这里写清楚：怎么处理、退多少钱、运费谁出、哪天前办好。我看到后马上答复您。',
  },
  refuseOffer: {
    title: '写明不接受，要一句准话',
    text: '您好，您提的办法是：{{offer}}。这个我不接受，因为＿＿。我的要求是：{{wish}}。请您直接答复我：同意，还是不同意。谢谢。',
  },
  confirmAgreed: {
    title: '把说好的写下来',
    text: '好的，我们说定：{{offer}}，在 {{agreedUntil}} 之前办好。没有问题的话，请您回复“同意”，我就照着在页面上办。谢谢。',
  },
  answerCancel: {
    title: '回商家：请写明缘由',
    text: '您好，这一单您说是＿＿（没货／标错价／要加钱），请您在这里写明真实的原因。〔取消不是我提出来的，退款原因请照实写。〕〔请照下单时的价发货。〕我的要求是：{{wish}}。谢谢。',
  },
  askAfterWindow: {
    title: '售后关了，再向商家提',
    text: '您好，这一单的售后在页面上办不了了：＿＿（关了／过期了／没有入口）。可是问题还没有解决：{{problem}}。我的要求是：{{wish}}。请您在这里答复我：同意，还是不同意；同意的话怎么办、哪天前办好。谢谢。',
  },
} satisfies MessageWords<'buyer'>
