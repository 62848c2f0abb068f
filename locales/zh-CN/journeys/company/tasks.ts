import type { companyTasks } from '../../../../machines/journeys/company/tasks'
import type { TaskWords } from '../../../words'

export const company = {
  companyAskInChat: {
    do: '在商品页联系商家，一次问清',
    how: '批量、定制、大额都可以先问；看清聊天顶上是店铺名再发。',
  },
  companyWriteTerms: {
    do: '写清数量、规格、交期、验收、发票',
    how: '还有运费谁出、坏件怎么补、晚交怎么算，请对方逐条确认。',
  },
  companySample: {
    do: '定制的，先看样，再批量做',
    how: '印字、颜色、尺寸都拍照确认，存下确认的那条消息。',
  },
  companyContract: {
    do: '金额大的，签一份书面合同',
    how: '写上订单号、违约怎么办，出了事照它说。',
  },
  companyPayInOrder: {
    do: '定金、货款都在平台订单里付',
    how: '不转个人账户，不扫对方发来的收款码。',
  },
  companyNumbersConflict: {
    do: '网上的“企业采购热线”先别打',
    how: '同一个号码，有的说给企业，有的说给消费者，没法核实。',
  },
  companyManagerClaim: {
    do: '别指望一定有专属经理或折扣',
    how: '有公司打电话分到专属客服、谈到折扣，那是个例；价格看双方写下来的。',
  },

  companyStop: {
    do: '停一停，一分钱也别转',
    how: '正常的采购，在平台订单里就能付完；越催你，越要停。',
  },
  companyIfPaid: {
    do: '转了的：马上打银行和支付公司，再打 110',
    how: '号码看银行卡背面或支付 APP，请他们把钱拦住；再点下面的“钱已经转出去了”。',
  },
  companySayNo: {
    do: '在平台里回一句：只在平台下单',
    how: '不加微信、QQ，不装软件，不共享屏幕。',
  },
  companyCheckThem: {
    do: '要核实，自己进店铺页查',
    how: '对方发来的执照、授权书、转账截图都可能是假的，链接也别点。',
  },
  companyAskAntiFraud: {
    do: '拿不准是不是骗局，打 96110',
    how: '这是反诈咨询电话，说清怎么找上你、要钱往哪里转。',
  },
  companyOffProof: {
    do: '要你转账的话和收款账号',
    how: '先截图，再回绝；找平台、报警都用得上。',
  },

  companyNotifyNow: {
    do: '在订单聊天里写明哪里不对',
    how: '有约定的检验期，就赶在期内写；没约定的，越早越好。',
  },
  companySayClaim: {
    do: '说清要修、重做、换、退还是减价',
    how: '合同有约定的按约定，没有的合理选一样；写上最晚哪天。',
  },
  companyFileAfterSales: {
    do: '同时在订单页提交“申请售后”',
    how: '随时可以提，和申请平台介入是两回事。',
  },
  companyKeepSome: {
    do: '有问题的和同批的，各留几件别动',
    how: '清点时拍照，写明日期和清点人。',
  },
  companyCopyByContract: {
    do: '合同写了怎么通知，再按它发一份',
    how: '比如函件、公司邮箱；聊天里的照样要有。',
  },
  companyInvoice: {
    do: '不开发票的：书面要，写明税号和种类',
    how: '专票、普票写清楚；还不开，打政务热线 12345 转税务局，也可以一起起诉。',
  },
  companyLate: {
    do: '没发、晚发的：写明最晚哪天',
    how: '过了那天怎么办也写上：解除、退款，还是照合同赔。',
  },
  companyContractProof: {
    do: '合同、报价单、确认规格的聊天',
    how: '没有纸面合同的，截订单页。',
  },
  companyDeliveryProof: {
    do: '送货单、清点数量、验收记录',
    how: '数量和质量是什么时候验的。',
  },
  companyInvoiceProof: {
    do: '发票和付款记录',
    how: '说明买了多少、付了多少；没开票的，先在聊天里要。',
  },
  companyDefectProof: {
    do: '问题件的照片，需要时加检测报告',
    how: '一眼看出问题在哪、有几件。',
  },
  companyDontConfirm: {
    do: '没验完、没谈完，先别点“确认收货”',
    how: '催也别点，等数量和质量都对了再说。',
  },
  companyWhyNotice: {
    do: '为什么要及时验、及时写',
    how: '《民法典》第620条：约定了期限就在期内检验，没约定要及时检验。第621条：不符要在检验期或合理期限内通知；收货两年内没通知的视为合格，有质保期的按质保期，卖方明知的不受此限。',
  },
  companyWhyInvoice: {
    do: '不开票，可以要它开、要它赔',
    how: '《发票管理办法》第18条、第33条；《合同编通则解释》第26条：可以请求开票并赔因拖延受的损失，一般不能因此解除合同。',
  },
  companyWhyClaim: {
    do: '质量不对，可以要什么',
    how: '《民法典》第617条、《民法典》第582条：按约定担责；没约定清楚的，看货的性质和损失大小，合理选择修、重作、换、退或减价。',
  },

  companyWriteAnswer: {
    do: '写明接受还是不接受',
    how: '别只回“再看看”；不接受，就写理由和你要的。',
  },
  companyCompareContract: {
    do: '比合同少了哪一条，就写哪一条',
    how: '拿方案和合同一条条比。',
  },
  companyAskDate: {
    do: '要一个日期：哪天修好、补齐或退款',
    how: '没有日期，过几天又要从头谈。',
  },
  companyPutInWriting: {
    do: '谈成的，请对方回复“确认”',
    how: '改了合同的，补一页双方盖章；补钱、退钱仍走平台订单。',
  },
  companyOfferNotFailure: {
    do: '对方还在给方案，就先谈着',
    how: '给了方案、还在处理的，不能申请平台介入。',
  },
  companyTalkProof: {
    do: '每次协商的聊天，带上时间',
    how: '承诺的话、拒绝的话都要留。',
  },

  companyLookAtForm: {
    do: '先看这张售后申请轮到谁、剩多久',
    how: '驳回了轮到你，赶在倒计时前处理。',
  },
  companyMaybeApproved: {
    do: '看看退款是不是已经自动同意',
    how: '24 小时没人处理会自动同意；已经在退，就不用申请。',
  },
  companyRemind: {
    do: '在订单聊天里提醒一次',
    how: '一句话：订单、问题、你的要求；“自动回复”不算处理。',
  },
  companyReadTimes: {
    do: '翻聊天，找到该从哪一刻算起',
    how: '真人一次没回过的，从你第一次发消息或申请售后算；回过又不理了，从他回完以后你发的第一条算。',
  },
  companyInspectNow: {
    do: '趁等的时候，把剩下的货验完',
    how: '验出新问题，马上写在同一个聊天里。',
  },
  companyWaitRule: {
    do: '先别急着找平台介入',
    how: '商家超过 24 小时没处理，才算没谈成。',
  },

  companyAskPlatform: {
    do: '在这笔订单里申请平台介入',
    how: '写明谈过、商家拒绝或没人管，带上证据。',
  },
  companyRefusalProof: {
    do: '商家拒绝的话，或没人回的聊天',
    how: '消息的时间都要截到，不全可能被退回。',
  },
  companyPlatformTime: {
    do: '交了以后，盯着进度',
    how: '多半 48 小时内有结果，复杂的可能要 3–7 个工作日。',
  },
  companyWhyPlatform: {
    do: '平台怎么处理纠纷，规则要公示',
    how: '《电子商务法》第63条：平台可以建立在线解决争议的机制，规则要公示，遵循自愿，公平公正地处理。',
  },

  companyReadClause: {
    do: '找合同里“争议解决”那一条',
    how: '看约定的是仲裁还是法院、在哪里；没书面合同，看订单页和平台协议。',
  },
  companyWherePlace: {
    do: '没约定地方的，先问收货地的法院',
    how: '打 12368 问清能不能在那里立案。',
  },
  companyRecords: {
    do: '书面向对方要合同和交易记录',
    how: '先写信要一次，留好写过的证据。',
  },
  companyNotTriple: {
    do: '公司采购，别按“退一赔三”来算',
    how: '那是给生活消费的；违约金、实际的损失，照合同去要。',
  },
  companyCourtProof: {
    do: '按时间排好合同、送货、验收、通知',
    how: '及时验、及时通知这两样放在最前面。',
  },
  companyWhyPlace: {
    do: '为什么先看收货地',
    how: '《最高人民法院关于适用〈民事诉讼法〉的解释》第20条：网上订、寄送交货的，收货地算合同履行地；合同另有约定的按约定。',
  },

  companyFileReport: {
    do: '到 12315 平台选“举报”，不选“投诉”',
    how: '公司采购多半不算生活消费，投诉可能不受理；举报违法，谁都可以提。',
  },
  companyReportProof: {
    do: '实物、包装、检测报告、商品页截图',
    how: '说得清哪里可能违法，比如假货、假参数；原样封存几件。',
  },
  companyClockRuns: {
    do: '合同这边的期限照样在走',
    how: '从知道或该知道被谁损害那天起，一般三年（《民法典》第188条）。',
  },
  companyWhyReport: {
    do: '举报和投诉是两回事',
    how: '《市场监督管理投诉举报处理办法》第3条、第16条：投诉是为生活消费的争议，别的不受理；举报是任何人反映违法线索。第31条：举报平台上的商家，由它实际经营地的部门处理，平台住所地的先收到也可以。',
  },

  companyInspectOnArrival: {
    do: '货到当天清点、验收、写下来',
    how: '返修、补发的也照样验一遍；不对，当天写进聊天。',
  },
  companyKeepFile: {
    do: '合同、发票、送货单和聊天收在一处',
    how: '以后谁来接手，都能一看就明白。',
  },
} satisfies TaskWords<keyof typeof companyTasks>
