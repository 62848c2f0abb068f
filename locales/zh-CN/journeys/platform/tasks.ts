import type { platformTasks } from '../../../../machines/journeys/platform/tasks'
import type { TaskWords } from '../../../words'

export const platform = {
  // Asking the platform
  lookIfApproved: {
    do: '先看售后申请是不是自动同意了',
    how: '商家 24 小时没处理，可能已自动同意、在退款了；没有，再往下做。',
  },
  openPlatformStep: {
    do: '打开这张售后申请，找到“平台介入”',
    how: '先看要填什么，证据传齐了再提交；找不到按钮，选下面的“找不到”。',
  },
  answerBeforeItCloses: {
    do: '看清页面上还剩多少时间给你处理',
    how: '商家驳回后轮到你，过了可能自动关闭，别只等聊天。',
  },
  pickRefundType: {
    do: '还没申请过售后的，先申请，选对类型',
    how: '能退的选“退货退款”“换货”，少件选“补寄”，没收到、没法退的选“仅退款”。',
  },
  writeDispute: {
    do: '说明栏写清：谈过、没谈成、要什么',
    how: '通知里说缺什么就补什么；现成的话，挑合你情况的那段。',
  },
  sayRefused: {
    do: '说明栏写上“已与商家协商，商家拒绝”',
    how: '用现成的话；明确拒绝了，现在就能申请。',
  },
  saySilent: {
    do: '说明栏写上“商家超 24 小时未处理”',
    how: '用现成的话；写清第一次联系的时间，自动回复不算回复。',
  },
  sayReturnRefused: {
    do: '说明栏写清退货走到哪、卡在哪',
    how: '用现成的话，空着的照实填；寄出的日期和快递单号写上。',
  },
  submitOnceThenWatch: {
    do: '证据都传上了，再点提交，只交一次',
    how: '成功的页面截个图；一般 48 小时内处理，结果发在通知里。',
  },
  reportFakeToo: {
    do: '假货还可以另外点“举报”',
    how: '举报是请平台查店，代替不了售后；想退钱，还靠这张申请。',
  },
  stayOffThePhone: {
    do: '别打电话跟商家争',
    how: '电话里说的，对方可以不认；话都写在订单聊天里。',
  },
  platformRefundTypeWhy: {
    do: '货能退的，为什么选“退货退款”',
    how: '平台不得用规则强制商家承担“退款不退货”（《网络交易平台规则监督管理办法》第27条）；货还能退的，选“退货退款”更稳。',
  },
  platformDutyWhy: {
    do: '平台应当帮你',
    how: '你和平台里的商家起了争议，平台应当积极协助你维护合法权益（《电子商务法》第61条）。',
  },
  platformMediatesWhy: {
    do: '退货起纠纷，平台应当调解',
    how: '你要求平台调解的，平台应当调解（《七日无理由退货暂行办法》第24条）。',
  },
  platformDurableWhy: {
    do: '家电、电脑这类，六个月内由商家来证明',
    how: '耐用品收到六个月内发现毛病、起了争议的，由商家举证（《消费者权益保护法》第23条）。',
  },
  platformPromiseWhy: {
    do: '商家承诺过的，要兑现',
    how: '对质量、售后作了承诺就要兑现（《消费者权益保护法实施条例》第12条）；承诺赔得比法定高的，照承诺赔（最高法院《网络消费纠纷规定（一）》第10条）。',
  },
  platformTransitWhy: {
    do: '路上的风险归商家',
    how: '运输途中的风险由商家承担，你自己另选快递的除外（《电子商务法》第20条）。',
  },
  platformSevenDaysWhy: {
    do: '网购七天内可以无理由退',
    how: '收到货七天内可以退，不用说理由，商品要完好，有几类例外（《消费者权益保护法》第25条）。',
  },

  // Proof
  evidenceChat: {
    do: '聊天截图：拒绝的话，或第一次联系',
    how: '看得见日期；没人理的，从头截到现在。',
  },
  evidenceGoods: {
    do: '商品照片：一张全貌，一张近照',
    how: '拍清毛病，没毛病要退的拍清完好；带上型号、标签，会动会响的录视频。',
  },
  evidenceOrder: {
    do: '订单截图',
    how: '订单号、商品名、下单时间和付了多少钱，都要看得见。',
  },
  evidenceFresh: {
    do: '坏果、死的、称重的照片，要看得到日期',
    how: '到货当天拍的最好；坏了几个、几斤，和快递单放在一起。',
  },
  evidenceWarranty: {
    do: '保修卡、发票、检修单的照片',
    how: '修过、换过的，日期和说法都留着；卖家和厂家互推的话也截下来。',
  },
  evidencePromise: {
    do: '商家承诺的截图或录屏',
    how: '“保证正品”“假一赔十”“免单”都算，直播里说的找回放录屏。',
  },
  evidenceComparison: {
    do: '和正品不一样的地方，对比照',
    how: '标签、做工、编码并排看，手机截序列号。',
  },
  evidenceExpert: {
    do: '品牌柜台、维修点怎么说',
    how: '不给个人开鉴定的，把当时的对话、检查单、网上回复留下来。',
  },
  evidenceReceived: {
    do: '签收日期的截图',
    how: '物流页截到签收那一行，看得出是哪天收到的。',
  },
  evidenceNotShipped: {
    do: '还没发货的截图，和说好的发货时间',
    how: '订单状态和商家写的发货时间放在一起，拖了多久一看就知道。',
  },
  evidenceCancelled: {
    do: '商家说没货、标错价的那句话',
    how: '连日期一起截；叫你取消、叫你选什么理由的话也截下来。',
  },
  evidenceTracking: {
    do: '快递单号和完整的物流截图',
    how: '从发出到最后一条都截到，看得出停在哪一步、停了多久。',
  },
  evidenceNotReceived: {
    do: '能说明货没到你手里的东西',
    how: '收货地址截图、家人和驿站的回复、快递员承认放错的聊天，有什么留什么。',
  },
  evidenceCount: {
    do: '清点照片：收到几件，该有几件',
    how: '东西、箱子和快递单一起拍，快递单上的重量也要。',
  },
  evidencePackaging: {
    do: '箱子、快递单、破损处的照片',
    how: '包装先别扔，里外都要，看得出是路上弄坏的。',
  },
  evidenceSentBack: {
    do: '退货快递单、签收记录、商家同意的话',
    how: '快递单号、寄出和签收的日期、商家给的地址，都要看得见。',
  },
  evidencePacking: {
    do: '寄出前、打包时的照片或视频',
    how: '没拍过不要紧，可请快递给取件时的重量。',
  },
  evidenceRuling: {
    do: '平台结果和理由的截图',
    how: '日期和全文都截到，后面每一步都用得上。',
  },
  evidenceAgentChat: {
    do: '和这位客服的聊天或通话记录',
    how: '工号和时间要看得到；平台存的是平台的，自己也留一份。',
  },
  evidenceForReport: {
    do: '商品页、聊天和实物的截图、照片',
    how: '商品页会改，先截下来；订单也留一张。',
  },

  // Collecting what is missing
  findWhatIsMissing: {
    do: '先看清缺的是哪一样',
    how: '看申请里的退回理由；没写清的，对着下面的证据一样样查。',
  },
  askForPlainAnswer: {
    do: '没有商家拒绝的记录，再问一句',
    how: '把现成的话发到订单聊天，请商家说“同意”或“不同意”，一回就截图。',
  },
  screenshotWholeCourse: {
    do: '聊天从头到尾截一遍',
    how: '商家答应过的话、拒绝你的话别漏，前后连着，日期看得见。',
  },
  agreeOnTesting: {
    do: '要鉴定，先和商家商定检测机构',
    how: '先问清钱谁出；商量不成，向 12315 投诉，受理后可以由部门指定。',
  },
  keepOwnCopies: {
    do: '截图存到自己手机里',
    how: '原图别裁、别涂改；平台存的记录，不如你自己手里那份靠得住。',
  },

  // Waiting and reading
  watchRulingNotices: {
    do: '打开这张售后申请，看状态变了没有',
    how: '通知也看一眼；要你补材料、回话的，页面有倒计时就赶在前面。',
  },
  addForgottenProof: {
    do: '漏传的证据，现在就补',
    how: '原申请里能补就补；补不了，发给官方客服，说明是哪一单。',
  },
  answerSameDay: {
    do: '有人在订单里问你，当天回',
    how: '只说事实，短一点；商家来谈也可以谈，还在订单聊天里。',
  },
  remind48h: {
    do: '设一个提交后 48 小时的提醒',
    how: '一般 48 小时内有结果；到时还没有，回来选“还在等”。',
  },
  oneFilingOnly: {
    do: '别重复申请，也别急着撤销',
    how: '一件事留一张申请，说法一致；要点“撤销”之前，先把页面提示读完。',
  },
  openRulingNotice: {
    do: '找到这一单的通知，从头看完',
    how: '再打开这张售后申请，最上面写着现在的状态。',
  },
  findThreeThings: {
    do: '只找三样：结果、理由、要你做什么',
    how: '看不清就请家里人看，抄下要紧的那句。',
  },
  readStatusWords: {
    do: '对一对状态的意思',
    how: '驳回是商家拒绝；平台处理中就等；平台同意退款是支持你，拒绝退款是没支持。',
  },
  askWhatItMeans: {
    do: '还看不懂，截图问官方客服',
    how: '用现成的话问三件事：结果是什么，为什么，要我做什么。',
  },

  // Following up
  askHowItStands: {
    do: '找官方客服，问处理到哪一步',
    how: '把现成的话发过去，有工单编号就报上。',
  },
  checkRulingStatus: {
    do: '先看一眼申请和通知',
    how: '有时结果已经出了，只是没留意。',
  },
  askForAnswerDate: {
    do: '对方说“尽快”，就请他给个日子',
    how: '日子写在聊天里，到了没答复再问。',
  },
  keepAsking: {
    do: '没回音，隔一天再问',
    how: '复杂的可能要 3–7 个工作日；再久，还有 12315 和法院。',
  },
  holidaysSlower: {
    do: '尽量白天、工作日找真人',
    how: '节假日回得慢，夜里可能只有机器人；不急的事先留言。',
  },

  // After the platform agreed
  watchRefundStatus: {
    do: '看这张申请的退款状态',
    how: '退到哪个账户，页面上写着；再去那个账户里查一下。',
  },
  remindPayment24h: {
    do: '设一个出结果后 24 小时的提醒',
    how: '商家要在 24 小时内退款或换货；过了还没有，回来选“超过 24 小时”。',
  },
  lookBeforeConfirming: {
    do: '换来、修好、补寄的，验过再确认',
    how: '没问题再点“确认收货”或“确认完成”；不对就先拍照、在聊天里说。',
  },
  noSideDeal: {
    do: '叫你先撤申请、私下退，别答应',
    how: '退款在订单里走完才算数；叫你加微信、扫码、先付钱的，是骗局。',
  },
  askForEnforcement: {
    do: '请官方客服出面，把钱退给你',
    how: '把现成的话和结果截图发过去；商家不办，可以请平台从商家保证金里退。',
  },
  checkRefundStatus: {
    do: '先查一眼账户，钱到了没有',
    how: '申请里的退款状态、付款用的账户都查，有时到了没提醒。',
  },
  depositWhy: {
    do: '商家的保证金是做什么的',
    how: '平台和商家设了消费者权益保证金的，怎么用要约定清楚，法条没写时限（《电子商务法》第58条）。',
  },

  // Asking for a second look
  readWhyLost: {
    do: '先看清没支持你的那条理由',
    how: '抄下那句话，新证据要正对着它。',
  },
  findNewProof: {
    do: '找出上次没交过的证据',
    how: '商家拒绝的原话、对比照片、物流记录、检测结果，都可以。',
  },
  fileReview: {
    do: '用现成的话，请平台再看一遍',
    how: '从“意见反馈”交上去，附上新证据；找不到入口，就发给官方客服。',
  },
  stillOutside: {
    do: '平台的结果，不是最后一步',
    how: '还可以向 12315 投诉，也可以起诉，平台不能拿规则拦你。',
  },
  reviewWhy: {
    do: '可以要求说明理由、由人来看',
    how: '对你不利的处理要说明理由，申诉要复核，可以要求人工（《网络交易平台规则监督管理办法》第19条；条文没明说纠纷结果算不算）；处理争议要公平公正（《电子商务法》第63条）。',
  },

  // Asking support again, complaining of an agent
  sayThreeThings: {
    do: '再找官方客服，先报上次的三样',
    how: '上次的时间、工号、答应的话；找之前看一眼通知，答复可能已经到了。',
  },
  followUpLockedOut: {
    do: '还登不进 APP，换一条路再找',
    how: '微信公众号“拼多多”里有“客户服务”，可能慢一点；先看清公众号是哪家公司的。',
  },
  pushProviderToo: {
    do: '不是你付的钱，也再催支付公司或银行',
    how: '用支付 APP 里或银行卡背面的号码；它接到通知，要马上想办法止损。',
  },
  askForSameAgent: {
    do: '请原来那位接着办，或查上次记录',
    how: '凭工号能找到同一位；没办成再找。',
  },
  writeOrCall: {
    do: '先在 APP 里留文字，急的再打电话',
    how: '文字留得住，电话快些；两边说的要一样。',
  },
  complainInSupport: {
    do: '跟官方客服说：我要投诉客服',
    how: '聊天里有“投诉”就点，打电话选“投诉建议”；有现成的话可用。',
  },
  writeWhatHappened: {
    do: '只写事实，引他的原话',
    how: '有工号才查得到是谁；没有工号，写清几点钟聊的。',
  },
  rateTheService: {
    do: '弹出评价时，如实打分',
    how: '写一句具体的，比只打一星有用。',
  },
  disputeGoesOn: {
    do: '原来那件事照常办，别停',
    how: '投诉客服和解决纠纷是两件事；页面上的倒计时不会等你。',
  },
  complaintsWhy: {
    do: '投诉要有人管',
    how: '平台要有方便有效的投诉、举报渠道，及时受理处理（《电子商务法》第59条）。',
  },

  // Asking support, reporting a shop
  sayNoButton: {
    do: '说清：要平台介入，找不到按钮',
    how: '它在“退款/售后”的那张申请里；发张截图，请他告诉你点哪里，或替你登记。',
  },
  pastTheBot: {
    do: '总是机器人，就反复打“人工客服”',
    how: '小事机器人能办；它答非所问，别绕，直接要真人。',
  },
  otherWaysIn: {
    do: '进不去，换个入口',
    how: '“设置”里有“意见反馈”，有的有“客服中心”“在线客服”，官网还有“帮助中心”。',
  },
  tryWechatAccount: {
    do: '也可以走微信公众号“拼多多”',
    how: '里面有“客户服务”，可能慢一点；先看清是哪家公司的，别点陌生人发来的。',
  },
  sayIfUrgent: {
    do: '金额大、很急，第一句就说',
    how: '这类事一般 24 小时内有专人跟；有人受伤、账号被盗、正被骗，点“急事：先看这里”。',
  },
  reportInApp: {
    do: '在 APP 里点“举报”，选最贴近的理由',
    how: '商品页、店铺页都找不到，就跟官方客服说“我要举报”。',
  },
  reportOnlyFacts: {
    do: '只写你看到的，不猜、不夸大',
    how: '哪家店、哪件商品、哪里不对、凭什么这么说；一件事举报一次就好。',
  },
  platformMustTakeReports: {
    do: '举报成功的页面截个图',
    how: '有编号的抄下来，日后查得到。',
  },
  refundSeparately: {
    do: '想要退款，另外走售后',
    how: '举报是查店，售后才是要钱；两件事一起办，不用等。',
  },
  reportWhy: {
    do: '平台接到举报，该做什么',
    how: '举报要及时受理处理（《电子商务法》第59条）；平台知道或应当知道商家侵害消费者而不管的，承担连带责任（第38条）。',
  },
} satisfies TaskWords<keyof typeof platformTasks>
