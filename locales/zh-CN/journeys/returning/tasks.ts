import type { returningTasks } from '../../../../machines/journeys/returning/tasks'
import type { TaskWords } from '../../../words'

/** Sending back or calling off what one does not want, and what happens to goods on their way back. */
export const returning = {
  fileNoReasonReturn: {
    do: '打开那一单，申请“退货退款”',
    how: '原因照实选，比如“七天无理由”“不想要了”。',
  },
  checkFreight: {
    do: '看有没有“退货包运费”',
    how: '有，截图，照页面写的来；没有，无理由退货的运费一般你出。',
  },
  countSevenDays: {
    do: '数一数，从签收到今天第几天',
    how: '签收第二天算第 1 天；页面上写的日子更早，就按早的赶。',
  },
  keepIntact: {
    do: '东西、配件、赠品、包装都留齐',
    how: '拆开看看不要紧；吊牌别剪、密封别撕，手机电脑没激活的先别激活。',
  },
  returnParcel: {
    do: '打包时录像、称重，留好快递单',
    how: '拍清东西完好、怎么封箱；寄出后就靠它。',
  },
  moneyThroughOrder: {
    do: '钱只从订单里退，不私下收款',
    how: '不加微信、不扫码；退款不用你先付钱，也不要验证码。',
  },
  returnWhyCounted: {
    do: '7 天怎么数',
    how: '《七日无理由退货暂行办法》第10条：从签收的第二天起算，7 天内告诉商家。',
  },
  returnWhyOpened: {
    do: '为了查看拆开，不算理由',
    how: '最高法院《网络消费纠纷规定（一）》第3条：东西完好的，不能因为拆过不给退。',
  },
  returnWhyRefund: {
    do: '商家收到完好的退货，7 天内退款',
    how: '《七日无理由退货暂行办法》第13条：从商家收到那天起算。',
  },

  askGoodwill: {
    do: '打开那一单，问商家能不能退',
    how: '在聊天里问，他答了什么都留得下。',
  },
  countDaysAgain: {
    do: '再数一遍日子，签收当天不算',
    how: '还在 7 天里，就回上一步改选。',
  },
  meetHalfway: {
    do: '不肯退，就提个折中的办法',
    how: '比如换一件、运费你出、退一部分；他答应了才算数。',
  },
  longerPromise: {
    do: '找“可以退更久”的话，截图',
    how: '商品页、订单页、聊天里写过更长退货期的，请商家照办。',
  },
  faultIsAnotherRoad: {
    do: '东西有毛病，就别走这条路',
    how: '有毛病的，过了 7 天也能要求换或修，毛病重的还能退；在下面选“有毛病”。',
  },
  returnWhyPromise: {
    do: '商家写明答应的，要兑现',
    how: '《消费者权益保护法实施条例》第12条：对售后等作过承诺的，要向买了的人兑现。',
  },

  checkException: {
    do: '对一对：是不是不能退的四类',
    how: '定做的；鲜活易腐的；下载了或你拆封了的音像、软件；报纸和期刊。',
  },
  returnConfirmable: {
    do: '再对：是不是要你确认的三类',
    how: '拆封影响健康或品质的；激活、试用就大跌价的；写明临期或有瑕疵的。',
  },
  returnStillIntact: {
    do: '看它还算不算“完好”',
    how: '拆开看、合理试用不算坏；密封撕了、吊牌剪了、激活留了数据，可能不算。',
  },
  askWhereConfirmedTask: {
    do: '问商家：我在哪一步确认过',
    how: '说“激活了、拆了不能退”的，也这样问，请他答在聊天里。',
  },
  findConfirmation: {
    do: '截图商品页、订单页，找“确认”',
    how: '下单时没有醒目地让你点确认，商家不能拿那三类来拒绝。',
  },
  promiseBinds: {
    do: '商家答应过能退的，照样要退',
    how: '在四类里，写过“七天无理由”也要兑现。',
  },
  returnOverseas: {
    do: '“海外、保税不退”，也先问确认',
    how: '四类和三类里都没有“海外”这一类，商家不能自己加。',
  },
  returnWhyFour: {
    do: '不能退的四类',
    how: '《七日无理由退货暂行办法》第6条：定做的、鲜活易腐的、下载或拆封的数字商品、报刊。',
  },
  returnWhyConfirmable: {
    do: '要你确认的三类',
    how: '《七日无理由退货暂行办法》第7条：这三类，要你在购买时确认才可以不退。',
  },
  returnWhyIntact: {
    do: '怎样算完好',
    how: '《七日无理由退货暂行办法》第8条：功能还在、配件齐全就算，为查验拆开、合理调试不影响。',
  },
  returnWhyPromised: {
    do: '答应过的要兑现',
    how: '最高法院《网络消费纠纷规定（一）》第2条：本来不能退的，商家承诺能退就要退。',
  },

  cancelInOrder: {
    do: '打开那一单，申请退款',
    how: '按钮叫“申请退款”或“申请售后”；没收到货，一般选“仅退款”。',
  },
  askNotToShip: {
    do: '在聊天里请商家先别发货',
    how: '早说，省得货来回跑；他回了什么，截图。',
  },
  alreadyOnItsWay: {
    do: '在路上了，问清拒收还是收了再退',
    how: '请商家写在聊天里，照着办；也可以等收到再申请退换。',
  },
  watchRefund: {
    do: '钱到账前，隔天看一次',
    how: '商家嘴上说“退了”不算，订单页和付款账户都看到才算。',
  },
  orderStatusProof: {
    do: '截图订单现在的状态',
    how: '发没发货、几点看的，图里要看得到；状态会变，图不会。',
  },

  returnProofSent: {
    do: '快递单和单号、签收那一条',
    how: '寄到哪里、谁哪天签收，截图要看得清。',
  },
  returnProofAsked: {
    do: '截图：哪天要的地址，怎么回的',
    how: '带上时间，商家一字没回的也截下来。',
  },
  returnProofRefused: {
    do: '截图被拒收的那条物流',
    how: '连同快递单；原因也请快递员写下来。',
  },
  returnProofPromise: {
    do: '截图商家答应退、换、补、修的话',
    how: '聊天里的、售后页上的都算，带上日期。',
  },
  returnProofEarlier: {
    do: '以前拍过的照片、序列号',
    how: '寄出前拍过的、包装盒上的号码都算；货不在手里，不用补拍。',
  },

  returnThenPlatform: {
    do: '说了还是不肯，请平台来调解',
    how: '跟商家都说过、留了截图，就往下走，选“还是不肯”。',
  },
  returnWhyMediation: {
    do: '你要求，平台应当调解',
    how: '《七日无理由退货暂行办法》第24条：走别的路，平台要给商家的真实名称、地址和电话。',
  },
  returnAskAddress: {
    do: '在订单聊天里要退货地址',
    how: '地址、收件人、电话三样都要，请商家写在售后页或聊天里。',
  },
  returnWatchClock: {
    do: '看寄回的倒计时，快到了找官方客服',
    how: '说清商家没给地址或拒收，请客服记下来。',
  },
  returnRefusedAtDoor: {
    do: '被拒收，马上问快递',
    how: '谁拒收的、什么原因、包裹退到哪，都问清，别让它丢在路上。',
  },
  returnNoGuessing: {
    do: '没要到地址，别自己猜着寄',
    how: '快递单上的发货地不一定收退货，寄错了货和钱都难追。',
  },
  returnWhyAddress: {
    do: '商家要及时给真实的地址',
    how: '《七日无理由退货暂行办法》第11条：收到退货通知，要给准确的地址、联系人和电话。',
  },
  returnWhyBlocked: {
    do: '不给地址算拖延，可以举报',
    how: '《侵害消费者权益行为处罚办法》第9条：无理由退货不给地址、超过 15 天不办，算故意拖延。',
  },

  returnAskDate: {
    do: '在订单聊天里催，要一个日子',
    how: '说清哪天寄回、哪天签收，或说好了什么，请他答哪天办好。',
  },
  returnWhoseTurn: {
    do: '看售后页写着轮到谁',
    how: '轮到商家，就催他；轮到你，就在页面的倒计时里办。',
  },
  returnFillNumber: {
    do: '寄回的单号没填的，现在填上',
    how: '填在那张申请里，商家才知道是谁寄的。',
  },
  returnWhoSigned: {
    do: '查物流：到了没有，谁签收的',
    how: '没到的，找快递公司查件；到了的，把签收那一条发给商家。',
  },
  returnWhySilent: {
    do: '无理由退货，拖着不退钱会受罚',
    how: '《七日无理由退货暂行办法》第31条：收到退货超过 15 天不退的受处罚，该退的日子还是 7 天。',
  },
  returnWhyOwed: {
    do: '该退、换、修、补的，不能拖',
    how: '《侵害消费者权益行为处罚办法》第8条：没有正当理由超过 15 天不办，算故意拖延。',
  },

  returnAskGrounds: {
    do: '在订单聊天里请商家拿证据',
    how: '要开箱录像、坏在哪的照片、按什么扣；话留在聊天里，别打电话吵。',
  },
  returnAnswerRefusal: {
    do: '看申请是不是被驳回，轮到你了',
    how: '写着“待买家处理”的，在页面的倒计时里回应，别等它自己关。',
  },
  returnShowSending: {
    do: '把寄出时的记录发给他',
    how: '打包录像、重量、快递单、交给快递的时间，都发在聊天里。',
  },
  returnMoneyOrGoods: {
    do: '不退钱，就请他把东西原样寄回',
    how: '钱和货不能都在他手里；请他写明：退钱，还是寄回。',
  },
  returnMissingPart: {
    do: '真漏了配件、赠品，说好再补寄',
    how: '赠品退不了的，商家可按事先标的价算。',
  },
  returnPayNothing: {
    do: '扣款、修理费，没说清先别付',
    how: '不扫码、不转账；谈成了也只从订单里走。',
  },
  returnWhyNotIntact: {
    do: '怎样算不完好',
    how: '《七日无理由退货暂行办法》第9条：密封撕坏、改动、激活留数据、吊牌剪掉、弄脏弄坏。',
  },
  returnWhyParts: {
    do: '配件和赠品要一起退',
    how: '《七日无理由退货暂行办法》第12条：赠品退不了，可以按事先标明的价格付。',
  },
  returnWhyTerms: {
    do: '商家单方写的“概不负责”不算数',
    how: '《消费者权益保护法》第26条：商家写好的条款减轻自己责任的，那部分无效。',
  },

  freightAskMerchant: {
    do: '在订单聊天里请商家补运费',
    how: '写明为什么退、花了多少，附上寄件的付款截图。',
  },
  freightReadPage: {
    do: '看那一单写没写“退货包运费”',
    how: '写了的，看清怎么赔、赔多少、打到哪里、要不要先垫。',
  },
  freightAskSupport: {
    do: '写了却没到账，找官方客服查',
    how: '报订单号、运费多少、页面上那句话，要工号和答复时间。',
  },
  freightReceipt: {
    do: '寄快递的付款截图和单号',
    how: '金额、日期、寄到哪里，都要看得清。',
  },
  freightLabelShot: {
    do: '“退货包运费”那几个字，截图',
    how: '订单页、商品页都截，连同下面的小字。',
  },
  freightWhyNoReason: {
    do: '无理由退的，运费一般你出',
    how: '《七日无理由退货暂行办法》第18条：退货运费由买家承担，另有约定的按约定。',
  },

  returnOpenPage: {
    do: '个人中心里点“退款/售后”',
    how: '点进那一张申请，最上面写着状态。',
  },
  returnReadYours: {
    do: '写“驳回”“待买家处理”：轮到你',
    how: '看倒计时，在那之前回应，别让它自己关。',
  },
  returnReadToSend: {
    do: '写“待用户发货”：等你寄回',
    how: '照页面的地址、时间寄，寄完填回单号。',
  },
  returnReadMerchant: {
    do: '写“待商家……”：轮到商家',
    how: '寄了没退，或换、补、修没下文，去催他。',
  },
  returnReadPaid: {
    do: '写“退款中”“退款成功”：去看钱',
    how: '点开看退到哪个账户、哪天退的；账户里没有，就选“钱没到”。',
  },
  returnReadMeaning: {
    do: '字不一样也没关系，看意思',
    how: '这些是平台写给开发者的文档里的叫法，屏幕上可能换个说法。',
  },
} satisfies TaskWords<keyof typeof returningTasks>
