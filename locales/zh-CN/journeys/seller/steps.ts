import type { seller as flow } from '../../../../machines/journeys/seller/flow'
import type { StepWords } from '../../../words'

export const seller = {
  seller: {
    short: '卖家的事',
    title: '你开店，现在遇到的是哪件事？',
    lead: '先选最急的那一件。',
    answers: {
      emergency: '店铺突然被封、大促报名坏了、保证金被冻',
      buyer: '和买家的纠纷：退款、退货、差评、标错价、被起诉',
      appeal: '被判违规、被罚钱、货款被冻、被限制，想申诉',
      deposit: '保证金退得太慢',
      shop: '店铺设置、订单不显示、活动报名',
      customers: '回复买家、联系买家',
      none: '都不是',
    },
  },
  sellerBuyer: {
    short: '和买家的纠纷',
    title: '和买家之间，是哪一种？',
    lead: '退款申请还在走的，先处理它。',
    answers: {
      ticking: '买家申请了退款，还没处理',
      wrongReturn: '退回来的不对：不是我的、坏了、少了',
      moneyGone: '钱退了，货没有退回来',
      blackmail: '买家拿差评、投诉逼我给钱',
      priceError: '标错价，被拍了很多单',
      summons: '被买家起诉，或市场监管部门来问',
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
    lead: '店铺突然被封、大促报名坏了、保证金被冻，都从这里报。',
    answers: {
      settled: '解决了',
      promised: '答应了时间，让我等',
      noResult: '没人接手，或到点没结果',
    },
  },
  sellerAppeal: {
    short: '违规申诉',
    title: '备齐证据，到商家后台申诉',
    lead: '申诉看的是证据。',
    answers: {
      settled: '解除了，或改判了',
      promised: '已提交，让我等结果',
      noResult: '被驳回，或一直没结果',
    },
  },
  sellerDeposit: {
    short: '问保证金',
    title: '现在问清保证金卡在哪一步',
    lead: '问到原因和日期，下次再问才有依据。',
    answers: {
      settled: '退到了',
      promised: '答应了日期，让我等',
      noResult: '说不清，或到期没退',
    },
  },
  sellerRoutine: {
    short: '改店铺设置',
    title: '现在去商家后台问怎么改',
    lead: '一次问一项，附一张截图。',
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
    lead: '截到报错的那一刻，才看得出卡在哪里。',
    answers: {
      settled: '报上了，或弄清楚了',
      promised: '答应了时间，让我等',
      noResult: '没解决',
    },
  },
  sellerSupport: {
    short: '找平台客服',
    title: '现在从商家后台找平台客服',
    lead: '把事情写清楚，要一个答复的日期。',
    answers: {
      settled: '解决了',
      promised: '答应了时间，让我等',
      noResult: '没解决',
    },
  },
  sellerRefund: {
    short: '处理退款申请',
    title: '现在就打开这条退款申请',
    lead: '倒计时走完，可能就自动退款了。',
    answers: {
      settled: '处理好了',
      platformRuled: '平台判我退款，或已经自动同意',
      noResult: '和买家谈不拢，想找平台',
    },
  },
  sellerWrongReturn: {
    short: '退货不对',
    title: '先录像、称重；真不对，按时点拒绝',
    lead: '退回来的东西先别动，留住证据最要紧。',
    answers: {
      settled: '解决了',
      platformRuled: '平台判我退款',
      moneyGone: '钱已经退给买家了',
    },
  },
  sellerMoneyGone: {
    short: '钱退货没回',
    title: '现在写给买家：还货，或者付款',
    lead: '先在平台里要，证据齐了再走下一步。',
    answers: {
      settled: '货回来了，或钱付了',
      refused: '买家不肯，或一直不理',
      noResult: '申诉了平台，没结果',
    },
  },
  sellerBlackmail: {
    short: '差评要挟',
    title: '别付钱，先把对方的话截下来',
    lead: '先分清：是真有意见，还是逼你给钱。',
    answers: {
      stopped: '停了，或处理好了',
      promised: '平台或警察在查，让我等',
      noResult: '还在要挟，或没人管',
    },
  },
  sellerPriceError: {
    short: '标错价',
    title: '标错价：先改价，再照实跟买家说',
    lead: '下了单合同就成立，能不能撤，要看情况。',
    answers: {
      settled: '和买家说好了，或已照发',
      penalised: '被平台罚了，想申诉',
      refused: '买家不答应，想问平台',
    },
  },
  sellerSummons: {
    short: '被起诉、被查问',
    title: '先核实真假，再在期限内答复',
    lead: '别不理：是真的，按时答复才能把话说清。',
    answers: {
      answered: '已经答复了，在等',
      settled: '和买家谈成了，他撤了',
      lost: '判了，我不服，或要我付钱',
    },
  },
  sellerTools: {
    short: '用对回复工具',
    title: '用“拼多多商家版”或商家后台回复买家',
    lead: '手机用商家版，电脑用商家后台。',
    answers: {
      settled: '会用了',
      penalised: '因为回复慢被处罚了',
      noResult: '工具有故障，弄不好',
    },
  },
  sellerWeChat: {
    short: '别转到微信',
    title: '别转到微信，留在平台里聊',
    lead: '转出去可能被处罚，出了事也没有记录。',
    answers: {
      settled: '好，就在平台里聊',
      penalised: '已经被处罚了',
      tool: '平台消息用不惯，或老是延迟',
    },
  },
  sellerCallBuyer: {
    short: '联系买家',
    title: '先在平台里给买家发消息',
    lead: '电话放在最后，能发消息就不打。',
    answers: {
      settled: '联系上了',
      noResult: '联系不上，想问平台',
    },
  },
  sellerFollowUp: {
    short: '再问一次',
    title: '现在再问一次，请真人再看一遍',
    lead: '带上上次的工号、时间和新材料。',
    answers: {
      settled: '解决了',
      promised: '又答应了时间',
      noResult: '还是没结果，或我不接受',
    },
  },
  sellerOutside: {
    short: '平台之外',
    title: '平台里走完了，你想走哪条路？',
    lead: '开店不算生活消费，消费投诉不合适。',
    answers: {
      report: '举报平台的规则或做法',
      court: '向平台要赔偿：按协议仲裁，或去法院',
      courtBuyer: '起诉买家，要回货或钱',
      unsure: '说不准',
    },
  },
  sellerReport: {
    short: '向监管举报',
    title: '向市场监管部门举报',
    lead: '请监管部门查平台的做法是不是违法。',
    answers: {
      done: '已经举报了',
      refused: '没受理，或说不归他们管',
      court: '我要的是赔偿，走仲裁或法院',
    },
  },
  sellerCourt: {
    short: '和平台打官司',
    title: '先看入驻协议约定了仲裁还是法院',
    lead: '这里说和平台的争议，告买家是另一条路。',
    answers: {
      done: '已经申请仲裁或起诉',
      refused: '没立案、判了不服，或判了对方不给',
      settled: '和平台谈成了',
    },
  },
  sellerCourtBuyer: {
    short: '起诉买家',
    title: '起诉买家：再要一次，再去立案',
    lead: '被告是买家，要的是货，或货款。',
    answers: {
      done: '已经起诉了',
      refused: '没立案、判了不服，或判了对方不给',
      settled: '买家还了货，或付了钱',
    },
  },
  sellerWait: {
    short: '等答复',
    title: '在等答复，到时间再看一次',
    lead: '过了时间还没动静，就回来再问。',
    answers: {},
  },
  sellerSettled: {
    short: '办好了',
    title: '这件事办好了',
    lead: '再花几分钟收个尾，以后用得上。',
    answers: {},
  },
} satisfies StepWords<keyof typeof flow>
