import type { changingTasks } from '../../../../machines/journeys/changing/tasks'
import type { TaskWords } from '../../../words'

/** Changing an order, asking before buying, finding a merchant who cannot be found, or whose shop is gone. */
export const changing = {
  openOrderStatus: {
    do: '打开“我的订单”，点开这一单',
    how: '从“个人中心”进“我的订单”。',
  },
  lookForWaybill: {
    do: '看有没有快递单号和物流记录',
    how: '有“揽收”记录就当已经发货；只有单号没有“揽收”，先问商家。',
  },
  askMerchantIfShipped: {
    do: '还看不出来，就在聊天里问商家',
    how: '顺便请他：还没发的话，先别发。',
  },
  editItYourself: {
    do: '先看订单页有没有“修改地址”，有就自己改',
    how: '改完再看一遍，也跟商家说一声。',
  },
  tellNewAddress: {
    do: '不能自己改，就把新地址发给商家',
    how: '打开那一单点“联系商家”；看清聊天顶上是店铺名，再发。',
  },
  changeConfirmed: {
    do: '等商家真人回一句“已改”，截图存下',
    how: '“自动回复”不算；送错了，这张图能说明你早说过。',
  },
  keepReminding: {
    do: '商家没回，就接着提醒',
    how: '夜里没回，早上再催一次。',
  },
  lookAgainShipped: {
    do: '商家回话前，再看一眼发货没有',
    how: '一旦发了货，就要改找快递公司。',
  },
  onlyTheAddress: {
    do: '只发收货人、电话和地址',
    how: '改地址用不着身份证、银行卡，更用不着验证码和转账。',
  },
  askCourierToChange: {
    do: '联系快递公司，请他们改收货信息',
    how: '从订单的物流页或快递公司自己的 APP 找人，别用搜来的号码。',
  },
  giveBothNumbers: {
    do: '报快递单号，问起来再报订单号',
    how: '快递一般按它查，两个号都备在手边。',
  },
  tellMerchantToo: {
    do: '在聊天里也告诉商家一声',
    how: '商家也能帮着跟进，写下来日后说得清。',
  },
  orWaitAndReturn: {
    do: '改不了，就等货到了再申请退换',
    how: '送到旧地址的，先托可靠的人代收。',
  },
  inspectOnArrival: {
    do: '送到时，当面看一看再签',
    how: '你和代收的人都有权当面验。',
  },
  courierAnswerProof: {
    do: '截图物流记录和快递公司的答复',
    how: '记下谁答的、几点、答应了什么。',
  },
  noFeeLinks: {
    do: '要收改址费，只在快递公司的渠道付',
    how: '短信、微信里的付款链接不点，陌生人报的账户不转。',
  },
  lawInspect: {
    do: '可以当面验，签收不等于认可质量',
    how: '《快递暂行条例》第26条；《网络消费纠纷规定（一）》第1条。',
  },

  askOnProductPage: {
    do: '在商品页点客服，把问题发过去',
    how: '按钮可能叫“客服”“联系客服”或“掌柜”，认字别认位置。',
  },
  beSpecific: {
    do: '把自己的情况写具体',
    how: '身高体重、用在哪、什么时候要，比问“有没有大码”好答。',
  },
  readReturnTerms: {
    do: '看清支不支持“七天无理由退货”',
    how: '多数网购的东西能退；定做、生鲜等除外。',
  },
  promiseInWriting: {
    do: '要紧的承诺请商家写出来，下单前截图',
    how: '“保证正品”“几天发货”“假一赔十”都算。',
  },
  payInOrder: {
    do: '只在订单里付款，不转账、不扫码',
    how: '说“加微信更便宜”“先转定金”的，别买。',
  },
  lawPromise: {
    do: '承诺了就要兑现',
    how: '《电子商务法》第49条：下单成功合同成立；《消费者权益保护法实施条例》第12条：宣传里的承诺要兑现；《网络消费纠纷规定（一）》第10条：承诺多赔的照承诺赔。',
  },

  invoiceAsk: {
    do: '在订单聊天里要发票，问哪天开',
    how: '用下面写好的话；看清聊天顶上是店铺名，再发。',
  },
  invoiceFacts: {
    do: '把抬头写清：个人写姓名，公司加税号',
    how: '还有邮箱；要普票还是专票，也写上。',
  },
  invoiceNoExtra: {
    do: '“要发票得加钱”，可以不加',
    how: '除非下单前说好了，价里不含税。',
  },
  invoiceTax: {
    do: '还不开：发票归税务局管',
    how: '打 12345，请转当地税务局；说清哪家店、多少钱、哪天要过。',
  },
  invoiceProof: {
    do: '订单、付款、要发票的聊天',
    how: '他怎么回的、哪天回的，都要看得到。',
  },
  invoiceWhyMust: {
    do: '你要，商家必须开',
    how: '《消费者权益保护法》第22条；《电子商务法》第14条：纸的、电子的一样有效。',
  },
  invoiceWhyTax: {
    do: '不开票，税务机关可以罚',
    how: '《发票管理办法》第18条、第33条：收钱的一方应当开；不开的，责令改正，可以罚款。',
  },
  tryBothEntries: {
    do: '从订单页和商品页，再各找一次聊天入口',
    how: '订单里叫“联系商家”“联系客服”，商品页叫“客服”“掌柜”。',
  },
  askSupportToRelay: {
    do: '还是找不到，就请官方客服转达',
    how: '不是申请介入，是请他转告商家、记下来。',
  },
  fileIfOrdered: {
    do: '已经下单、想退想换的，同时申请售后',
    how: '不用等找到商家；没人处理，也算没人理。',
  },
  rightDoor: {
    do: '分清谁管什么，别找错门',
    how: '尺码、发货、退换先找商家；规则、账号、付款、举报找平台。',
  },
  unreachableProof: {
    do: '截图：没有入口、发不出去，或没人回',
    how: '图里要有店铺名和时间。',
  },
  noNumberSearch: {
    do: '别上网搜商家电话，搜到也别打',
    how: '搜来的常是别人的，还可能是骗子。',
  },

  shopGoneAskIdentity: {
    do: '请官方客服给商家的名称、地址、电话',
    how: '用下面写好的话；平台给不出真实有效的，可以找平台赔。',
  },
  shopGoneStillFile: {
    do: '订单页还能申请售后，就照样交',
    how: '订单在“我的订单”里，不在店铺里。',
  },
  shopGoneComplain: {
    do: '平台不给，就投诉到平台所在地',
    how: '没有商家地址、或照地址找不到人的，由平台所在地的市场监管部门处理。',
  },
  shopGoneProof: {
    do: '截图订单、付款记录和店铺页',
    how: '打不开的那一页也截，要有店铺名和时间。',
  },
  shopGoneNoStranger: {
    do: '自称“店主”私下退钱的，别信',
    how: '钱只从订单退；要先转账、要码的是骗子。',
  },
  lawShopGone: {
    do: '平台给不出商家信息，要承担责任',
    how: '《消费者权益保护法》第44条；《市场监督管理投诉举报处理办法》第13条：没有公示地址或联系不上的，由平台住所地的部门处理。',
  },
  lawShopClosing: {
    do: '关店要公告，交易记录要保存',
    how: '《消费者权益保护法实施条例》第21条：提前三十天公告联系方式；《网络交易监督管理办法》第31条（2021 年的版本，可能改过）：交易信息至少存三年；《民法典》第188条：起诉一般三年内。',
  },
} satisfies TaskWords<keyof typeof changingTasks>
