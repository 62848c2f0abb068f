import type { urgentTasks } from '../../../../machines/journeys/urgent/tasks'
import type { TaskWords } from '../../../words'

export const urgent = {
  hurtCallRescue: {
    do: '重的马上打 120，不重也去看医生',
    how: '喘不上气、叫不醒、流血不止，老人孩子反应重，都算重；告诉医生吃了或用了什么、几点开始。起火打 119。',
  },
  hurtPapers: {
    do: '病历、检查单、缴费单都留着',
    how: '它们说明伤得怎样、花了多少钱。',
  },
  stopUsing: {
    do: '不吃、不用，收到别人碰不到的地方',
    how: '告诉家里老人和孩子；电器先断电，刺鼻先开窗，冒烟起火就离远，打 119。',
  },
  keepGoodsAndBatch: {
    do: '留好实物和包装，拍下批号',
    how: '别吃、别用、别扔；批号、生产日期和有问题的地方都拍清楚。',
  },
  saveShopDetails: {
    do: '截下店铺名、商品页和安全提示',
    how: '商品页随时会改、会下架，先截下来再说。',
  },
  askForDelisting: {
    do: '要退款，也请平台查这件商品',
    how: '商家只肯赔一点，可以不答应；有人这样退了款、商品下了架，那是个例。',
  },
  reportUnsafe: {
    do: '可以打 12315 投诉或举报',
    how: '想退、想赔选“投诉”，只想让人查它选“举报”。',
  },
  unsafeWhyFood: {
    do: '伤了人，可以向商家或厂家要赔偿',
    how: '《食品安全法》第148条：食品不合标准的，先找到谁谁先赔；《消费者权益保护法》第40条：别的商品有缺陷，商家和厂家都可以找。',
  },
  unsafeWhyIdentity: {
    do: '食品：平台说不出卖家是谁，由平台赔',
    how: '《食品安全法》第131条：买食品受害，平台给不出卖家真实名称、地址、有效联系方式的。',
  },
  unsafeWhySeller: {
    do: '网店要写明自己在哪、怎么联系',
    how: '《消费者权益保护法》第28条：地址、联系方式、安全提示都要告诉你。',
  },
  unsafeWhyCompany: {
    do: '公司买的，选“举报”更合适',
    how: '《市场监督管理投诉举报处理办法》第16条：不是为生活消费买的，投诉不受理。',
  },

  accountIsItOurs: {
    do: '先看：是不是自家人付的',
    how: '先用后付到期、免密自动扣、会员续费、孩子点的不算被盗，是就选下面“原来是”。',
  },
  accountTellProvider: {
    do: '不是，就马上打银行和支付公司',
    how: '号码看银行卡背面，或微信、支付宝里，请他们止付（把钱拦住）、冻结。',
  },
  accountChangePassword: {
    do: '改密码，退出别的设备',
    how: '自己打开 APP 改，登录、支付密码都换，不认识的免密支付关掉。',
  },
  accountCallPolice: {
    do: '钱少了，打 110 报警',
    how: '和打银行不分先后；说清时间、金额、钱去了哪里，问怎么立案。',
  },
  accountSupport: {
    do: '告诉官方客服：账号出事了',
    how: '账号和付款的事归官方客服；开店的账号走商家后台的“帮助中心”。',
  },
  accountProof: {
    do: '截下登录提醒和付款记录',
    how: '时间、金额、收款方都要有，短信先别删。',
  },
  accountWhyProvider: {
    do: '没授权的支付，损失一般由支付公司担',
    how: '《电子商务法》第57条：你要及时通知；它能证明是你的过错的，不由它担。',
  },

  lockedLookAtMoney: {
    do: '先查：有没有不认得的扣款',
    how: '看银行短信和支付账单，先用后付、家里人买的不算；有，选下面“钱正在少”。',
  },
  lockedFreezeMoney: {
    do: '打银行和支付公司，请他们冻结',
    how: '借家人手机也能打，号码看银行卡背面，或微信、支付宝里。',
  },
  lockedTryLogin: {
    do: '点登录页上的“找回”或“帮助”',
    how: '只在官方 APP 里试；网上说能帮人找回账号的，别信。',
  },
  lockedSupport: {
    do: '还不行，用家人手机或微信找官方客服',
    how: '官网“帮助中心”、公众号“拼多多”里也能找；当心名字像的假号。',
  },
  lockedNoSignal: {
    do: '手机突然没信号，马上问运营商',
    how: '借别的手机打，问是不是有人补了你的卡；是，就挂失，钱也要冻结。',
  },
} satisfies TaskWords<keyof typeof urgentTasks>
