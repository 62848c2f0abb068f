import type { Scenario } from './scenario'

/** What never waits, and people who sell. */
export const others: readonly Scenario[] = [
  {
    id: 'T13',
    trouble: '吃了买的食品拉肚子，商家不理（3小时）',
    walk: ['start.urgent', 'urgent.hurt'],
    step: 'someoneHurt',
    holds: [
      ['先就医并留病历', 'hurtCallRescue'],
      ['保留实物、包装、批号照片', 'keepGoodsAndBatch'],
      ['APP官方客服/热线选投诉建议', 'askForPriority'],
      ['订单号、时间、诉求写清', 'writeItDownFirst'],
      ['同时提交售后申请', 'fileInAppToo'],
      ['(产品补充)12315举报', 'reportUnsafe'],
    ],
    never: { tasks: ['setReminder24h', 'waitHalfHour'], says: /(?:等|超过|满|过了)\s?24\s?小时/ },
  },
  {
    id: 'T14',
    trouble: '账号被别人登录，还有一笔不是我付的款',
    walk: ['start.urgent', 'urgent.account'],
    step: 'accountTaken',
    holds: [
      ['改密码、退出其他设备', 'accountChangePassword'],
      ['联系官方客服/热线', 'accountSupport'],
      ['备登录手机号、订单号、支付记录', 'prepareIdentity', 'prepareOrder', 'accountProof'],
      ['不向任何人读验证码', 'keepCodesSecret'],
      ['(产品补充)联系支付机构并报警', 'accountTellProvider', 'accountCallPolice'],
    ],
    never: {
      tasks: ['writeToMerchant', 'sendReminder'],
      wordsTo: ['merchant'],
      leadsTo: { step: 'contactMerchant', but: [] },
      says: /(?:联系|先找|去找|告诉)商家/,
    },
  },
  {
    id: 'T15',
    trouble: '有人打电话说是拼多多客服，订单异常要给我退款，要验证码',
    walk: ['start.approached', 'scam.nothing'],
    step: 'scamStop',
    holds: [
      ['挂断，不给验证码/密码', 'scamHangUp', 'scamGiveNothing', 'keepCodesSecret'],
      ['不转账、不点链接、不共享屏幕', 'scamGiveNothing'],
      ['在APP官方客服自行核实', 'scamCheckInApp'],
      ['已给信息则改密码冻结卡', 'scamGiveNothing'],
      ['(产品补充)96110/110', 'scamReport'],
    ],
    never: { tasks: ['acceptCallback', 'listenThenZero'], calls: ['reach'], says: /95010|(?<!别|不要)回拨/ },
  },
  {
    id: 'T19',
    trouble: '店铺早上突然被封，618活动要开始了（周三10点）',
    walk: ['start.sell', 'seller.emergency'],
    step: 'sellerEmergency',
    holds: [
      ['登录商家后台→帮助中心→紧急问题通道', 'sellerOpenEmergency'],
      ['备店铺ID(店铺设置)', 'sellerPrepareShop'],
      ['备违规通知截图', 'sellerNoticeProof'],
      ['备品牌授权书', 'sellerBrandProof'],
      ['备营业执照名称', 'sellerPrepareShop'],
      ['记工号与承诺时间', 'noteAgentAndTicket', 'sellerNotePromise'],
    ],
    never: { calls: ['dial', 'reach'], wordsTo: ['merchant'], says: /千牛|12315|(?:买家|消费者)(?:客服|热线)/ },
  },
]
