import type { seller as flow } from '../../../../machines/journeys/seller/flow'
import type { StepWords } from '../../../words'

export const seller = {
  seller: {
    short: '卖家的事',
    title: '你开店，现在遇到的是哪件事？',
    lead: '先选最急的那一件。',
    answers: {
      emergency: '店铺突然被封、大促报名故障、保证金被冻结',
      refund: '买家申请退款，时间在走',
      appeal: '被判违规或被限制，想申诉',
      deposit: '保证金退得太慢',
      shop: '店铺设置、订单显示、活动报名',
      customers: '回复买家、联系买家的事',
      none: '都不是',
    },
  },
  sellerShop: {
    short: '店铺的事',
    title: '店铺里的哪一件？',
    lead: '选最像的一项，要准备的东西不一样。',
    answers: {
      routine: '改设置：主营类目、发货地址模板等',
      order: '买家说付了款，后台看不到订单',
      campaign: '活动报名：条件不清楚，或者报错',
      none: '都不是',
    },
  },
  sellerCustomers: {
    short: '和买家沟通',
    title: '和买家之间是哪一件？',
    lead: '工具、微信、电话，要注意的不一样。',
    answers: {
      tool: '该用什么工具回复买家',
      wechat: '我或买家想转到微信、QQ 上聊',
      call: '想给买家打电话',
      none: '都不是',
    },
  },
  sellerEmergency: {
    short: '紧急问题通道',
    title: '现在走商家后台的“紧急问题通道”',
    lead: '据来源，店铺突然被封、大促报名故障、保证金异常冻结都走这里，工作日 9–18 点开放；以商家后台显示为准。',
    answers: {
      settled: '解决了',
      promised: '答应了时间，让我等',
      noResult: '没人接手，或到点没结果',
    },
  },
  sellerAppeal: {
    short: '违规申诉',
    title: '现在在商家后台提交申诉',
    lead: '申诉靠凭据，先备齐再提交。据来源，要用到违规通知截图和品牌授权书。',
    answers: {
      settled: '解除了，或改判了',
      promised: '已提交，让我等结果',
      noResult: '被驳回，或一直没结果',
    },
  },
  sellerDeposit: {
    short: '问保证金',
    title: '现在问清保证金卡在哪一步',
    lead: '问到原因和日期，下次跟进才有依据。',
    answers: {
      settled: '退到了',
      promised: '答应了日期，让我等',
      noResult: '说不清，或到期没退',
    },
  },
  sellerRoutine: {
    short: '改店铺设置',
    title: '现在去商家后台问怎么改',
    lead: '据来源，主营类目、发货地址模板这类设置，都从商家后台问平台客服；菜单可能随版本变。',
    answers: {
      settled: '改好了',
      promised: '答应了时间，让我等',
      noResult: '没解决',
    },
  },
  sellerOrder: {
    short: '订单没显示',
    title: '先在商家后台查，再报给平台',
    lead: '后台没显示已付款之前，先别发货。',
    answers: {
      settled: '订单找到了',
      promised: '平台在查，让我等',
      noResult: '没解决',
    },
  },
  sellerCampaign: {
    short: '活动报名',
    title: '现在带着截图去问活动报名',
    lead: '截到报错的那一刻，对方才看得出卡在哪里。',
    answers: {
      settled: '报上了，或弄清楚了',
      promised: '答应了时间，让我等',
      noResult: '没解决',
    },
  },
  sellerSupport: {
    short: '找平台客服',
    title: '现在从商家后台找平台客服',
    lead: '据来源，平台给商家和给消费者的客服是两套，从商家后台进才找得对人。',
    answers: {
      settled: '解决了',
      promised: '答应了时间，让我等',
      noResult: '没解决',
    },
  },
  sellerRefund: {
    short: '处理退款申请',
    title: '现在就打开这条退款申请',
    lead: '来源说法：24 小时内没处理，会自动同意退款。实际可能更短，以售后单页面的倒计时为准。',
    answers: {
      settled: '处理好了',
      platformRuled: '平台已判退款，或已自动同意',
      noResult: '和买家谈不拢，想找平台',
    },
  },
  sellerTools: {
    short: '用对回复工具',
    title: '用“拼多多商家版”或商家后台回复买家',
    lead: '有文章教拼多多卖家用千牛，那是弄混了，不怪你。千牛是阿里巴巴给淘宝、天猫卖家用的。',
    answers: {
      settled: '会用了',
      penalised: '因为回复慢被处罚了',
      noResult: '工具有故障，弄不好',
    },
  },
  sellerWeChat: {
    short: '别转到微信',
    title: '别转到微信，留在平台里聊',
    lead: '来源说法：用微信、QQ 和买家沟通，会被判“导流违规”；怎么处罚，以平台通知为准。',
    answers: {
      settled: '好，就在平台里聊',
      penalised: '已经被处罚了',
      tool: '平台消息用不惯，或老是延迟',
    },
  },
  sellerCallBuyer: {
    short: '联系买家',
    title: '先在平台里给买家发消息',
    lead: '据来源，平台消息优先；确有必要、买家又没及时回，才用订单里的电话。',
    answers: {
      settled: '联系上了',
      noResult: '联系不上，想问平台',
    },
  },
  sellerFollowUp: {
    short: '再跟进一次',
    title: '现在再跟进一次，请人工复核',
    lead: '一次没结果，先别放弃。把上次的工号、时间和新材料一起带上。',
    answers: {
      settled: '解决了',
      promised: '又答应了时间',
      noResult: '还是没结果，或我不接受',
    },
  },
  sellerOutside: {
    short: '平台之外',
    title: '平台里走完了，你想走哪条路？',
    lead: '举报，是请监管部门去查；仲裁、起诉，是要回自己的损失。开店不是生活消费，消费投诉那条路不合适。',
    answers: {
      report: '举报平台的规则或做法',
      court: '按协议仲裁，或去法院',
      unsure: '说不准',
    },
  },
  sellerReport: {
    short: '向监管举报',
    title: '向市场监管部门举报',
    lead: '在 12315 选“举报”，不选“投诉”：请监管部门查平台的做法是不是违法。',
    answers: {
      done: '已经举报了',
      court: '我要的是赔偿，走仲裁或法院',
    },
  },
  sellerCourt: {
    short: '仲裁或法院',
    title: '先看入驻协议约定了仲裁还是法院',
    lead: '约定在哪里解决，就从哪里开始。看清了，再准备材料。',
    answers: {
      done: '已经申请仲裁或起诉',
      settled: '和平台谈成了',
    },
  },
  sellerWait: {
    short: '等答复',
    title: '在等答复，到时间再看一次',
    lead: '趁等的时候把材料收好。答应的时间过了还没动静，就回来再跟进。',
    answers: {},
  },
  sellerSettled: {
    short: '办好了',
    title: '这件事办好了',
    lead: '再花几分钟收个尾，以后用得上。',
    answers: {},
  },
} satisfies StepWords<keyof typeof flow>
