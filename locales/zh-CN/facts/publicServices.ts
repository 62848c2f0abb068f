import type { FactWords } from '../../words'

/** Public numbers: whose they are and when to call. */
export const publicServices = {
  police: { name: '110 报警', use: '人有危险、正在受骗、钱已经转出去，打这个。' },
  fire: { name: '119 火警', use: '起火、爆炸、漏气、有人被困。' },
  ambulance: { name: '120 急救', use: '有人受伤、中毒、很不舒服。' },
  consumer: { name: '12315 消费者投诉举报', use: '为生活消费买的东西出了纠纷，向市场监管部门投诉；假货、假宣传、食品问题，可以举报。' },
  city: { name: '12345 政务服务便民热线', use: '不知道该找哪个部门时，让它帮你转。' },
  post: { name: '12305 邮政业用户申诉', use: '快递延误、丢失、损坏、不派送，先向快递公司投诉过，对结果不满意再打。' },
  antiFraud: { name: '96110 反诈专线', use: '怀疑遇到诈骗，打去问或举报；钱已经转出去，打 110。它打来可以听，别给验证码、别转账，挂断后自己拨 96110 核实。' },
  payments: { name: '12363 金融消费权益保护', use: '对支付公司（比如手机支付）的处理不满意，向人民银行投诉。' },
  banks: { name: '12378 银行保险投诉', use: '和银行、信用卡、保险有关的纠纷，先向对方投诉过再打。' },
  internet: { name: '12377 网上违法和不良信息举报', use: '举报假网站、假客服这类信息。' },
  mind: { name: '12356 心理援助热线', use: '难受得撑不住、想不开的时候，打去说一说；不一定整夜有人接。人已经有危险，打 120、110。' },
  legalAid: { name: '12348 公共法律服务', use: '免费的法律咨询，也可以问怎么申请法律援助。' },
  court: { name: '12368 法院诉讼服务', use: '问怎么起诉、立案，或查自己案子的进展。' },
} satisfies FactWords['publicServices']
