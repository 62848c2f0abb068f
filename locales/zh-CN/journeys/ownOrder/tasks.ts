import type { ownOrderTasks } from '../../../../machines/journeys/ownOrder/tasks'
import type { TaskWords } from '../../../words'

/** Where the platform itself, or nobody the buyer dealt with, stands on the other side. */
export const ownOrder = {
  payLaterCancel: {
    do: '没发货的，一单一单申请退款',
    how: '先用后付的订单也在“我的订单”里；原因照实写，比如不知道开了它。',
  },
  payLaterSendBack: {
    do: '在路上的拒收，到手的申请退货',
    how: '不想要的先别拆、别用；收到 7 天内，多数东西不用理由就能退。',
  },
  payLaterSwitchOff: {
    do: '关掉先用后付、免密和自动续费',
    how: '开关在哪里我们没有核实：设置里找不到，就请官方客服带你关。',
  },
  payLaterBeforeDue: {
    do: '看到期日：认的付，不认的先提出来',
    how: '到期前跟官方客服写明哪一笔不认、为什么，别放着不管。',
  },
  payLaterElsewhere: {
    do: '微信、支付宝、银行里也关一遍',
    how: '找“自动扣款”“免密支付”，不认得的先问清再关；卡不用冻。',
  },
  payLaterCredit: {
    do: '怕影响信用，问清楚，留下答复',
    how: '问客服：没付会不会报上去、什么时候报，请他写在聊天里。',
  },
  payLaterProof: {
    do: '截图每一单，和开通时的页面',
    how: '哪天开的、谁点的、有没有提示，找得到的都截。',
  },
  payLaterBills: {
    do: '微信、支付宝或银行的扣款记录',
    how: '写着金额、日期、收款方的那一页。',
  },
  payLaterTruth: {
    do: '别说成“被盗刷”，照实说不知情',
    how: '说错了，银行和客服会往别处查，反而耽误。',
  },
  payLaterWhyForced: {
    do: '不能变着法子让你买',
    how: '《消费者权益保护法实施条例》第11条：不得用技术手段强制或变相强制购买。',
  },
  payLaterWhyTicked: {
    do: '搭着卖的，不能默认勾上',
    how: '《电子商务法》第19条：要显眼地提醒你，不得设成默认同意。',
  },
  payLaterWhyRenewal: {
    do: '自动续费要提前提醒',
    how: '《消费者权益保护法实施条例》第10条：接受服务前、每次续费前，都要显眼地提醒。',
  },
  payLaterWhyCancelling: {
    do: '自动扣款，可以随时取消',
    how: '据转载文本，《互联网平台价格行为规则》：每次扣款前要提醒，可以随时取消。',
  },
  payLaterWhyTold: {
    do: '支付的功能和风险，要告诉你',
    how: '《电子商务法》第53条：还要免费提供对账和最近三年的交易记录。',
  },
  payLaterWhyLimit: {
    do: '条文里没有“先用后付”四个字',
    how: '所以别说它本身违法；能说的是：不知情，没有显眼的提醒。',
  },

  familyCancel: {
    do: '马上打开那一单，申请退款',
    how: '没发货的先取消；到手的申请“退货退款”，别拆、别用。',
  },
  familyTellMerchant: {
    do: '在聊天里说明是谁点的',
    how: '孩子点的写几岁、什么时候点的；大人点错的，就说点错了。',
  },
  familyNotAgreed: {
    do: '孩子点的，写明家长不同意',
    how: '不满 8 岁，这笔交易不算；8 岁以上买了不合年纪的，家长不同意就不算。',
  },
  familyTellSupport: {
    do: '商家不办，同样的话跟官方客服说',
    how: '附上证据，要工号和答复的时间。',
  },
  familyLock: {
    do: '给付款加上密码，免密关掉',
    how: '孩子用的手机上别存支付密码；先用后付开没开，也看一眼。',
  },
  familyAge: {
    do: '孩子的年龄、你们的关系',
    how: '户口本或出生证明，盖住不相干的号码，只发在官方客服或订单聊天里。',
  },
  familyWhoHeldIt: {
    do: '当时是孩子拿着手机',
    how: '下单时间、那会儿你在做什么、孩子的聊天或浏览记录，能对上就行。',
  },
  familyUntouched: {
    do: '到手的拍一张：没拆、没用',
    how: '外包装和里面都拍到；拆过的照实说。',
  },
  familyNotStolen: {
    do: '家里人点的，别报盗刷、别冻卡',
    how: '说成盗刷是假话，查下来对不上，卡也用不了。',
  },
  familyBothBack: {
    do: '钱退回来，东西也要还回去',
    how: '用了、坏了的可能要折价；大人没看好手机，也可能分担一点。',
  },
  familyGrownUp: {
    do: '大人点错，没有专门的反悔权',
    how: '没发货先取消；到手的，多数东西 7 天内可以无理由退。',
  },
  familyWhyYoung: {
    do: '不满 8 岁，自己买的无效',
    how: '《民法典》第144条：没有民事行为能力的人做的交易无效，第20条说的就是不满 8 岁。',
  },
  familyWhyOlder: {
    do: '8 岁以上，看合不合年纪',
    how: '《民法典》第145条：和年龄、智力不相适应的，家长同意或追认才有效。',
  },
  familyWhySuits: {
    do: '合不合年纪，法院怎么看',
    how: '《民法典》总则编解释第5条：看孩子懂不懂、买了什么、多少、多贵。',
  },
  familyWhyPresumed: {
    do: '网上先当是大人买的，所以要证据',
    how: '《电子商务法》第48条：先推定下单的人有行为能力，有相反证据可以推翻。',
  },
  familyWhyBack: {
    do: '无效了，钱和东西各自退',
    how: '《民法典》第157条：退不了的折价；都有过错的，各自承担。',
  },

  priceShotFirst: {
    do: '现在就截图：价格、券、活动规则',
    how: '商品页、活动页、订单页都截，带上时间；直播的录屏。',
  },
  priceReadTerms: {
    do: '找到价保页，看条件和期限',
    how: '哪些商品、多久以内、怎么申请，照它写的办；还在期限里就先申请。',
  },
  priceAskSupport: {
    do: '平台的券和活动，问官方客服',
    how: '报活动名、订单号、差多少钱，要工号和答复的时间。',
  },
  priceAskMerchant: {
    do: '店铺的券和承诺，问商家',
    how: '哪句话写了什么、实际怎样，请他照写的补。',
  },
  priceCutGame: {
    do: '砍价、免费拿的，先别再拉人',
    how: '问清到底还差多少、规则写在哪一页，请客服写在聊天里。',
  },
  pricePaid: {
    do: '订单页：实付多少，用了哪张券',
    how: '下单时间也要看得见。',
  },
  pricePromise: {
    do: '“最低价”“价保”“免单”那几个字',
    how: '连同下面的小字、时间一起截；没截到的，问客服要活动规则。',
  },
  priceFallsAlone: {
    do: '光是后来降价，不等于骗人',
    how: '没写过价保、最低价的，要差价多半只能商量。',
  },
  pricePayNothing: {
    do: '领奖、返钱要你先付的，别付',
    how: '也不加群、不给验证码、不替人下单。',
  },
  priceWhyPromise: {
    do: '价格承诺和券，要兑现',
    how: '《明码标价和禁止价格欺诈规定》第19条：没有正当理由不兑现、拒不让券抵钱，算价格欺诈。',
  },
  priceWhyPage: {
    do: '首页、规则要和实际一样',
    how: '《明码标价和禁止价格欺诈规定》第20条：首页标价不得低于详情页，活动规则要和实际一致。',
  },
  priceWhyCompared: {
    do: '拿来比的“原价”要真',
    how: '《明码标价和禁止价格欺诈规定》第16条：没写清的，不得高于前 7 天同一场所的最低成交价。',
  },
  priceWhyRaised: {
    do: '不能打折前先抬价',
    how: '《明码标价和禁止价格欺诈规定》第17条：没有合理理由，不得临时大幅抬价当打折的基准。',
  },
  priceWhyKnow: {
    do: '你有权知道真实的规则',
    how: '《消费者权益保护法》第8条：商品和服务的真实情况，你有权知道。',
  },
  priceWhyLimit: {
    do: '有的不算价格欺诈',
    how: '《明码标价和禁止价格欺诈规定》第21条：能证明不是故意的，或成交价对你更优惠的，不算。',
  },

  refundWhere: {
    do: '打开那一单，看钱退到哪、哪天退',
    how: '点进退款详情，记下金额、账户、日期，有流水号的也记下。',
  },
  refundLookThere: {
    do: '照它写的账户，一笔一笔找',
    how: '当时用哪个付的，就查哪个：银行卡、微信、支付宝、信用卡账单。',
  },
  refundTwice: {
    do: '扣了两次的，先对订单和金额',
    how: '是两张单子，就退掉一张；只有一单却扣两笔，请支付公司查。',
  },
  refundAskProvider: {
    do: '没找到，问付款的银行或支付公司',
    how: '照实说是查一笔退款：报金额、日期、流水号，问到没到、退没退回去。',
  },
  refundAskSupport: {
    do: '还没有，找官方客服要凭证',
    how: '要退款流水号和退到的账户，再要工号和答复的时间。',
  },
  refundOldCard: {
    do: '卡注销、换了的，去问原来的银行',
    how: '带身份证，问这笔钱现在在哪、怎么取；别把新卡号给商家。',
  },
  refundShot: {
    do: '退款详情页的截图',
    how: '状态、金额、日期、流水号都要看得见。',
  },
  refundStatement: {
    do: '那几天的账户明细',
    how: '从退款那天起的明细，能看出钱没有进来。',
  },
  refundWhyWay: {
    do: '怎么付的，怎么退',
    how: '《七日无理由退货暂行办法》第14条：没有你明确同意，不应换别的方式退。',
  },
  refundWhyPaid: {
    do: '退多少，看你实付多少',
    how: '《七日无理由退货暂行办法》第17条：满减拆开退的，按各自价格算，多退少补。',
  },
  refundWhyCoupons: {
    do: '券和积分，照原样还',
    how: '《七日无理由退货暂行办法》第15条：以相应的形式还给你，另有约定的按约定。',
  },
  refundWhyRecords: {
    do: '你可以要对账和交易记录',
    how: '《电子商务法》第53条：支付机构要免费提供对账和最近三年的交易记录。',
  },
  refundWhyWrong: {
    do: '支付出错，要查要纠正',
    how: '《电子商务法》第55条：支付指令出错，支付机构要及时查明原因、纠正。',
  },

  restrictedReason: {
    do: '截下提示：限了什么，为什么',
    how: '弹窗和消息里写的理由、从哪天起，都截图。',
  },
  restrictedAsk: {
    do: '问官方客服：哪件事、哪条规则',
    how: '请他写明；只说“系统判定”的，就要求真人来看。',
  },
  restrictedAppeal: {
    do: '从提示里的申诉入口申诉',
    how: '一件事一句话，附上证据；没有入口，就请客服登记成申诉。',
  },
  restrictedOrders: {
    do: '没了结的订单，先护住',
    how: '请客服写明这几单的售后怎么继续；不能聊天的，请他转告商家。',
  },
  restrictedOtherWay: {
    do: '进不了 APP，从公众号找客服',
    how: '同样的话再说一遍，截图留着。',
  },
  restrictedShot: {
    do: '限制提示、客服答复的截图',
    how: '带上时间，一次一张。',
  },
  restrictedReturns: {
    do: '退款多的，列出每次为什么退',
    how: '有毛病的附照片，说的都要是真的。',
  },
  restrictedNoHelpers: {
    do: '别花钱找人“解封”，别借账号',
    how: '收钱“代解封”的要你的密码和验证码，多半是骗子。',
  },
  restrictedWhyReasons: {
    do: '限制你，要说理由、能申诉、有真人',
    how: '《网络交易平台规则监督管理办法》第19条：机器判的，你要求，就要由人来判（消费者也在内）。',
  },
  restrictedWhyRights: {
    do: '投诉、起诉的权利，规则拿不走',
    how: '《网络交易平台规则监督管理办法》第30条：平台规则不得排除或限制。',
  },
  restrictedWhyHandled: {
    do: '投诉要有方便的办法',
    how: '《消费者权益保护法实施条例》第44条：平台要有便捷的投诉处理机制，及时解决。',
  },
} satisfies TaskWords<keyof typeof ownOrderTasks>
