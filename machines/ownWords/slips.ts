import { undisguised } from '../messageCheck/disguises'
import type { Plain } from '../messageCheck/plain'

/** How the characters of a syllable are mistaken: an input method offers the wrong one, or a voice is misheard. */
const SOUNDS = new Map(
  ('tui推腿颓褪 kuan宽筷狂 huo或活获火伙 fa法罚 kuai块筷 di弟第帝低地 wu务误无五 liu留刘柳 shang上伤尚 jia加佳假价 ke课可刻 fu付福府复 ping凭评 tai太抬胎 ' +
    'qian千前迁 shou受手售首 jie戒借界 ru如 shen身深伸 su速素 qing情清 tou头透 ju句据剧 bao包保宝抱 mai买麦 yun晕云 fei飞废 hao好豪 mi蜜 ma马玛吗妈 zheng政争整正 ' +
    'yan言严眼烟燕 dan但担蛋 ding定丁 qu去区 xiao小销效 chang场长尝 pei陪培配 bu不步布 dian点电 pu扑普 jian件见间 zhi直知止指质 liang亮良 guan管官 bi必比 dao道倒 zhang帐张涨 ' +
    'wei微维 xie协写 cuo措 guo果国裹 huan环还 zhuan专砖 pian片偏 que却 cha插查 lou漏楼露 mao冒貌帽')
    .split(' ')
    .map((sound) => [sound.replace(/[^a-z]/g, ''), sound.replace(/[a-z]/g, '')]),
)

/** Words that carry the meaning, with their syllables. */
const WORDS =
  '退款tui kuan,退货tui huo,发货fa huo,快递kuai di,物流wu liu,商家shang jia,客服ke fu,平台ping tai,签收qian shou,介入jie ru,申诉shen su,申请shen qing,投诉tou su,举报ju bao,卖家mai jia,运费yun fei,单号dan hao,密码mi ma,验证码yan zheng ma,订单ding dan,取消qu xiao,补偿bu chang,店铺dian pu,鉴定jian ding,质量zhi liang,地址di zhi,关闭guan bi,到账dao zhang,收货shou huo,售后shou hou,威胁wei xie,换货huan huo,转账zhuan zhang,骗子pian zi,假货jia huo,赔偿pei chang,起诉qi su,差评cha ping,苹果ping guo,漏电lou dian,冒烟mao yan'.split(
    ',',
  )

/** Said with the same sound and meant as it stands. */
const MEANT = new Set('买家 发火 收获 服务 家伙 价格 付款 保证 加入 进入 首付 深情 还货 片子 不长 售货 手后 加货 借入 活法 上家 卖假 买假 卖价 买价'.split(' '))

/** Each word, and what it is mistaken for: any of its sounds, by their characters or by their letters. */
const mistaken = WORDS.map((entry) => {
  const word = entry.replace(/[a-z ]/g, '')
  const sounds = entry.replace(word, '').split(' ').map((sound, at) => `(?:[${word[at] ?? ''}${SOUNDS.get(sound) ?? ''}]|${sound})`)
  return [new RegExp(`${sounds.join(' ?')}(?![a-z])`, 'g'), word] as const
})

/** Said of goods and of oneself, with the characters of fire, death and explosions, and nothing of the kind meant. */
const FIGURES: readonly (readonly [RegExp, string])[] = [
  [/空气炸锅|油炸锅|烧水壶|烧烤[架炉]/g, '电锅'],
  [/爆[款品单满]|火爆|炸了?锅(?!.{0,4}[飞伤])|(?:快|要|都|真|可)?[气坑愁]死(?:我|人|个人)?了?|[贵丑慢]得要命|要了?命了|吓(?:我|死我)?一跳/g, ''],
  [/爆炸(?=[头盐糖贴性])|炸弹(?=人|玩)|杀(?=猪刀|手锏)|死(?=飞|贵|沉|板|角|活不?[到退发])|毒(?=液|舌|鸡汤)/g, ''],
  [/(?:笑|丑|难看|臭|吵|热|冷|饿|困|累|重|硬|薄|等|急|烦)死(?:了|我|人)*/g, '很'],
  // So the buyer's own page puts it: a request that came back, and one that has ended.
  [/待(?:买家|用户)处理/g, '驳回'],
  [/买家(?:逾期未?处?理?|撤销)/g, '售后关闭'],
  [/卡死|死机/g, '不动'],
  [/骗人的(?=[尺码图色])|笑死[ ,，]?/g, ''],
  [/不是一个东西/g, '不一样'],
  [/骨折价/g, '低价'],
  [/气[到得]?[^,。!?]{0,4}爆炸|笑死/g, '气'],
  [/([果莓桃梨瓜菜枣橘橙柚李都全就])[拦栏兰篮]了/g, '$1烂了'],
  [/不[里礼](?=我|人|你)/g, '不理'],
  [/打(?=[^,。]{0,6}电话)/g, '拨'],
  [/转(?=不?[到了过接]{0,2}人工|不过去)/g, '接'],
]

const plainlySaid = (text: string): string => FIGURES.reduce((so, [pattern, meant]) => so.replace(pattern, meant), text)

/** Puts the words right that carry the meaning, disguised or mistaken. A word that is one already stays. */
export const righted = (plain: Plain): string =>
  mistaken.reduce((so, [pattern, word]) => so.replace(pattern, (found: string, at: number, all: string) => (MEANT.has(found) || /[a-z]/.test(all[at - 1] ?? '') ? found : word)), plainlySaid(undisguised(plain).text))
