import type { pressureTasks } from '../../../../machines/journeys/pressure/tasks'
import type { TaskWords } from '../../../words'

/** Threats, degrading demands, a court’s papers: never an argument with the merchant. */
export const pressure = {
  threatCallPolice: {
    do: '人在门口、要动手：打 110',
    how: '锁好门别出去，说清在哪儿、来了几个人；有人受伤打 120。',
  },
  threatKeepAway: {
    do: '别争、别回骂、别见面',
    how: '上门“谈一谈”也别开门；要钱、要你撤申请，别当场答应。',
  },
  threatBlock: {
    do: '电话短信不停：先截图，再拦',
    how: '打开手机的骚扰拦截，也可以请运营商拦；涌来的验证码一个也别给人。',
  },
  threatProof: {
    do: '留住恐吓的话、来电和监控',
    how: '号码、账号、时间都截到；录音、门口监控存好，先别删。',
  },
  threatKeepClaim: {
    do: '被吓唬，也不用撤销退款',
    how: '威胁归威胁，退款归退款。',
  },
  threatReport: {
    do: '眼下没危险，也可以报案',
    how: '带截图去派出所；警察认为不违法的，也要告诉你理由。',
  },
  threatTellPlatform: {
    do: '告诉官方客服，投诉这家店',
    how: '请平台处理商家，别再让他看到你的电话和地址。',
  },
  threatAddressOnline: {
    do: '地址电话被公开：截图，要求删掉',
    how: '先截下网址和账号，再点那里的“举报”；没人删，可打 12377 举报。',
  },
  threatWhyPolice: {
    do: '恐吓、骚扰、跟踪，警察可以管',
    how: '《治安管理处罚法》第50条：威胁人身安全、多次发恐吓信息、散布隐私的，要处罚。',
  },
  threatWhyHome: {
    do: '没让他进，他就不能进你家',
    how: '《治安管理处罚法》第47条：非法侵入别人住宅的，要处罚。',
  },
  threatWhyPrivacy: {
    do: '你的地址电话，谁也不能乱公开',
    how: '《个人信息保护法》第10条：不得非法买卖、提供或者公开别人的个人信息。',
  },
  threatWhySold: {
    do: '卖你的信息，警察也管',
    how: '《治安管理处罚法》第56条：违反规定出售、提供个人信息的，要处罚。',
  },

  reportAtStation: {
    do: '去派出所，按时间讲清楚',
    how: '哪天起、几次、谁说的、怎么说的，写一张纸交给民警。',
  },
  reportAskReceipt: {
    do: '请民警登记，要一张回执',
    how: '记下姓名、警号、案子编号；不管的，请他说明理由。',
  },
  reportNoContact: {
    do: '一直跟着你、缠着你：请警察下禁令',
    how: '问民警能不能责令他一段时间不准接触你。',
  },
  reportLegalAid: {
    do: '没人管，打 12348 问法律',
    how: '那是免费的法律咨询，问清下一步是找上级还是去法院。',
  },
  reportWhyRegister: {
    do: '报案，警察不能不给说法',
    how: '《治安管理处罚法》第90条：应当立案调查；认为不违法的，要告诉你并说明理由。',
  },
  reportWhyAuthority: {
    do: '信息被乱用，可以举报',
    how: '《个人信息保护法》第65条：管这件事的部门要及时处理，并告诉你结果。',
  },

  degradingRefuse: {
    do: '只回一句“不接受”，别解释',
    how: '下面有现成的话，发一次就够，不用和他争。',
  },
  degradingPolice: {
    do: '要你伤人、自伤、拍裸照：打 110',
    how: '已经发出去、被拿来要挟的，也马上打，别再给钱。',
  },
  degradingReport: {
    do: '告诉官方客服，投诉这家店',
    how: '把他的原话截图发过去，请平台处理，退款也请平台看。',
  },
  degradingGoodsOnly: {
    do: '要证明，只发货的照片',
    how: '毛病、包装、快递单就够了，人脸、身份证都不用拍。',
  },
  degradingReview: {
    do: '叫你改评价、给好评才退的，也不答应',
    how: '评价照实写，退不退看货；原话截下来。',
  },
  degradingProof: {
    do: '截下他的原话和店名',
    how: '连时间、订单一起截，他撤回之前就存好。',
  },
  degradingClaimStays: {
    do: '不答应，退款照样可以要',
    how: '他因此不退，就选下面的“商家还是不退”。',
  },
  degradingWhyDignity: {
    do: '买东西，尊严要受尊重',
    how: '《消费者权益保护法》第14条：人格尊严要受尊重，个人信息要受保护。',
  },
  degradingWhyInsult: {
    do: '商家不能侮辱你',
    how: '《消费者权益保护法》第27条：不得侮辱、诽谤消费者。',
  },
  degradingWhyReview: {
    do: '评价由你照实写',
    how: '《电子商务法》第39条：平台要让你能评价，不得删除；《消费者权益保护法实施条例》第9条：商家不得编造、隐藏评价骗人。',
  },
  degradingWhyPolice: {
    do: '公然侮辱、散布隐私，警察可以管',
    how: '《治安管理处罚法》第50条：不够犯罪的，由公安机关处罚。',
  },

  summonsVerify: {
    do: '打 12368，报案号和名字核对',
    how: '别打短信里的号码，也别点链接；问清哪个法院、哪天开庭。',
  },
  summonsDates: {
    do: '记下两个日子：答复、开庭',
    how: '从收到起诉状副本起 15 天内交答辩状；开庭日看传票。',
  },
  summonsReply: {
    do: '写答辩：不同意什么、凭什么',
    how: '下面有底稿；不会写，打 12348 免费咨询。',
  },
  summonsGoodsBack: {
    do: '钱退了货还在：主动说愿意还',
    how: '钱和货都留着，法院可能判你还货或付钱；已用掉的照实说。',
  },
  summonsAppear: {
    do: '开庭要到，网上开庭也要到',
    how: '没有正当理由不去，法院可以照样判。',
  },
  summonsFake: {
    do: '叫你转账、报码、装软件的是骗子',
    how: '法院不会在电话里要这些，挂断。',
  },
  summonsLawyerLetter: {
    do: '只有律师函：还不是法院材料',
    how: '不用去法院，但看清他要什么、哪天前，用书面回他。',
  },
  summonsProof: {
    do: '备好订单、聊天、退款、快递记录',
    how: '法院寄来的纸和信封也留着，信封能看出哪天收到。',
  },
  summonsSettle: {
    do: '可以谈，谈成了写下来',
    how: '写清谁退什么、哪天办完、哪天撤诉；法院没通知撤诉，开庭照去。',
  },
  summonsSendFamily: {
    do: '去不了，可以让家人代你去',
    how: '要写授权委托书交给法院，写明办什么事；认输、和解要另外写明。',
  },
  summonsOtherCourt: {
    do: '觉得不该这个法院管，趁早说',
    how: '要在写答辩的那 15 天里提；没提又应诉，就算这个法院能管。',
  },
  summonsPriceError: {
    do: '他说标错价要撤销：看过了多久',
    how: '要在知道弄错起 90 天内向法院或仲裁提，由他证明；明显标错的可能被撤。',
  },
  summonsWhyReply: {
    do: '15 天是哪来的',
    how: '《民事诉讼法》第128条：收到起诉状副本起十五日；不提，法院照样审。',
  },
  summonsWhyAbsent: {
    do: '不到庭会怎样',
    how: '《民事诉讼法》第147条：传票传唤，没有正当理由不到庭的，可以缺席判决。',
  },
  summonsWhySimple: {
    do: '短信、电话通知也可能是真的',
    how: '《民事诉讼法》第162条：简单的案子可以用简便的方式传唤，所以要核对。',
  },
  summonsWhyElectronic: {
    do: '短信链接送材料，要你同意',
    how: '《民事诉讼法》第90条：电子送达要经你同意；要纸质判决书的，法院应当给。',
  },
  summonsWhyReturn: {
    do: '为什么要还货',
    how: '《民法典》第157条：交易被撤销的，钱和货各自退回，退不了的折价。',
  },
} satisfies TaskWords<keyof typeof pressureTasks>
