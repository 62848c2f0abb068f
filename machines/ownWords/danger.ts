import { plainly, undisguised } from '../messageCheck/plain'
import type { RoadId } from './roads'

/** One danger: the road that never waits, how people say it, and the same words where nothing of the kind happened. */
type Danger = { readonly road: RoadId; readonly says: RegExp; readonly unless?: RegExp }

const any = (...all: readonly string[]) => `(?:${all.join('|')})`
const GAP = '[^。!?;\\n]'
const near = (one: string, other: string, gap = 8) => `(?:(?:${one})${GAP}{0,${gap}}(?:${other})|(?:${other})${GAP}{0,${gap}}(?:${one}))`
const says = (...all: readonly string[]) => new RegExp(all.join('|'), 'u')

const BODY = any('脸', '嘴', '手', '脚', '腿', '眼', '头', '腰', '肚子', '皮肤', '身上', '胳膊', '喉咙', '嗓子', '胃', '牙', '脖子', '背', '胸口')
const HARM = any('疼', '痛', '肿', '痒', '麻', '红疹', '红疙瘩', '起疹', '溃烂', '烂了', '流血', '出血', '破皮', '烫伤', '烧伤', '划伤', '划破', '割伤', '骨折', '动不了', '摔', '扎', '断了', '过敏', '水泡')
const STRANGER = any('客服', '骗子', '对方', '他', '她', '那人', '那个人', '人家', '别人', '陌生人', '电话里', '自称')
const ASKS = any('让', '叫', '要(?!回)', '喊', '教', '催', '逼', '说', '求')
const LEAVE = any('微信', 'qq', '群', '支付宝', '私下', '私聊', '抖音', '电报', '钉钉')

/** Dangers, the gravest first. A new way to be in danger is a new line here. */
const dangers: readonly Danger[] = [
  {
    road: 'urgent.hurt',
    says: says(
      near(BODY, HARM, 5),
      near(any('吃', '喝', '用', '擦', '敷', '抹', '涂', '戴', '服'), any('吐', '拉肚子', '腹泻', '恶心', '头晕', '头疼', '中毒', '不舒服', '难受', '过敏', '进医院', '住院', '昏', '晕', '起疹', '起红', '发烧', '抽搐'), 12),
      '拉肚子|上吐下泻|食物中毒|吃坏|急诊|送医院|进医院|去医院|进了医院|住院|救护车|抢救|烫伤|烧伤|炸伤|电到|触电|电了(?:一下|我)|误[吞食服]|卡(?:住)?喉咙|噎[着住到]|窒息|受伤(?!了吗)|伤到(?:了|我|手|人|孩子)|流血|骨折|昏迷|晕倒|昏倒|不省人事|过敏了|割到|喘不(?:上|过)气',
      '\\b(?:passed out|unconscious|hospital|ambulance|injur(?:ed|y)|bleeding|burn(?:ed|t) (?:my|his|her|me|him)|food poisoning|poisoned|threw up|vomit\\w*|allergic|swallowed|electric shock|choking|got hurt|made (?:me|us|him|her) sick|rash)\\b',
    ),
    unless: /(?:没|没有|未|还没)(?:有?人)?(?:受伤|伤到|伤着)|人没(?:受伤|事|伤)|没伤(?:到|着)?人?|还?好没(?:吃|喝)|nobody (?:was |got )?(?:hurt|injured)|no one (?:was |got )?(?:hurt|injured)|not hurt/u,
  },
  {
    road: 'urgent.sentMoney',
    says: says(
      `(?:转|汇|打款|打钱)(?:了|过去|出去|给)(?:了)?${GAP}{0,8}(?:元|块|万|千|百|钱|${STRANGER})`,
      '付(?:了|给)[^。!?;\\n]{0,6}(?:骗子|那个客服|假客服|陌生人)',
      '(?:钱|款|万|千|百|块|元|存款|养老钱)[^。!?;\\n]{0,6}(?:转|汇|打)(?:出去|过去|走|给)',
      '(?:转|汇|打)(?:出去|过去)了?(?:[一二两三四五六七八九十百千万几\\d]|怎么|咋|以后|之后|觉得|才)',
      '被骗(?:走|了|去)?[^。!?;\\n]{0,6}(?:钱|万|千|百|块|元|\\d)|骗(?:走|了)[^。!?;\\n]{0,8}(?:钱|万|千|块|元|存款)|被骗钱|钱被骗',
      near('刷单|做任务|做单|任务|返利', any('提不出', '提现不了', '取不出', '拿不回', '不返', '不给(?:我)?返', '还要我再', '转了', '充了', '充进', '垫了', '垫的'), 16),
      near('保证金|解冻费|手续费|激活费|押金|认证金|定金', any('我?交了', '我?付了', '转了', '打过去了', '我就交'), 12),
      near('扫码|扫了|付款码', any('付了款?', '转了', '扣了[^。!?;\\n]{0,4}(?:钱|块|元|千|百)', '钱没了', '被扣'), 8),
      '钱(?:都|全)?被?骗(?:光|走|完|了)',
      '(?:已经|刚刚?|就)(?:给他)?(?:打款|转账|汇款|转帐)(?!吗)|(?:他|她|妈|爸|我)已经打款|私下转(?:账|钱)(?:后|了|以后)|借了?(?:网贷|钱)[^。!?;\\n]{0,8}(?:转|给)(?:了)?(?:他|对方)|把钱(?:都|全)?(?:转|打|汇)|报警[^。!?;\\n]{0,6}转(?:出|过)去',
      'money (?:is )?gone|\\b(?:i|we|mom|mum|dad|mother|father|he|she|my \\w+)(?: have| has| just| already)? (?:sent|transferred|wired|paid)\\b[^.!?]{0,40}\\b(?:scam\\w*|agent|him|her|them|stranger|support|gift cards?|private account)|got scammed|scammed out|cheated out of|paid the agent|gift cards already',
    ),
    unless: /(?:没|没有|未|还没|不敢|差点)(?:给他|给她|有|敢)?(?:转|汇|打款|付|交|给)|我退店|保证金[^。!?;\n]{0,4}不退|买家|顾客|运费|(?:没|未)(?:被骗|转账)|退款.{0,6}(?:转|打)(?:过去|出去)了?吗/u,
  },
  {
    road: 'scam.screen',
    says: says(
      near('屏幕|屏目|平幕', any('共享', '开了', '给他看', '投', '分享'), 6) ,
      near('远程|会议软件|会议|软件|app', any('控制了', '装了', '下了', '下载了', '我下了', '开了', '进了', '装上', '安装了'), 12),
      '手机[^。!?;\\n]{0,6}(?:自己在?动|被(?:他|人)?(?:控制|远程))|远程控制',
      '\\b(?:shared|sharing) (?:my|his|her|the)? ?screen|screen.?shar|remote(?:ly)? (?:control|access)|installed (?:the|an?|his|their) (?:app|software)|anydesk|teamviewer',
    ),
    unless: /(?:没|没有|未|还没|不敢|我没)(?:给他|敢|有)?(?:共享|装|下载?(?!了)|开|点|同意)|(?:让|叫|要)(?:我|她|他|我妈|我爸)[^。!?;\n]{0,8}(?:共享|屏幕|下载?)[^。!?;\n]{0,10}(?:我?(?:挂|没|拒))|商家版|后台/u,
  },
  {
    road: 'urgent.gaveCode',
    says: says(
      near('验证码|支付密码|(?<!忘记?了?)密码(?!学|锁|错|忘|不对)|付款码|六位数|卡号|银行卡(?:号|信息)?|身份证(?:号|照片|正反面)?|短信(?:里的)?(?:数字|码)', any('告诉(?:了)?(?:他|她|对方|别人|客服|人)', '给(?:了)?(?:他|她|对方|别人|骗子|客服|人家)(?:了|看)?', '念(?:了|给)', '报(?:了|给)', '发(?:了|给|过去)', '说(?:了|出去)', '填(?:了|进去|上)', '输(?:了|进去|入了)', '都填了', '我填', '泄露', '拍给', '我?就?给了', '念了', '截图(?:发|给)', '交(?:出去|给)'), 12),
      '\\b(?:gave|told|read|sent|typed|entered|shared)\\b[^.!?]{0,30}\\b(?:code|password|pin|card (?:number|details)|bank details|id card|cvv)\\b',
    ),
    unless: /(?:没|没有|未|还没|不敢|不肯|别|不能)(?:把|给|敢|有)?[^。!?;\n]{0,6}(?:给|告诉|念|说|发|报|填)|(?:让|叫|要|问|说要)我?(?:提供|报|给|发|念|填)[^。!?;\n]{0,16}(?:验证码|密码|数字|卡号)(?![^。!?;\n]{0,10}(?:我(?:就|都)?(?:给|念|说|发|填|报)|了))|did(?:n't| not) (?:give|tell|send)|取件码|收不到|登录不|登不|密码忘|忘(?:了)?密码|密码错/u,
  },
  {
    road: 'urgent.threatened',
    says: says(
      '威胁(?!我?(?:给|说给|用)?差评)|恐吓|骚扰(?:我|电话|短信)|弄死|打死|砍(?:我|死)|杀(?:了)?我|收拾我|(?:说)?要?来砸|找人(?:收拾|打|弄|搞|堵)|动手打|打了我|打我|堵(?:我家|在)?门|砸(?:我家)?门|在我家?门口|到我家(?:门口|来)?(?:闹|堵|找)|要?上门(?:找我|闹|来找|打|堵|收拾)|来我家(?:找|闹)|找到我?(?:家|单位)|知道我(?:家)?(?:住|地址)|知道(?:我)?孩子在哪|短信轰炸|电话轰炸|轰炸(?:我|我的)?(?:手机|电话)|人肉|(?:天天|半夜|一直|不停)(?:给我)?(?:打|发)[^。!?;\\n]{0,6}(?:骂|恐吓|骚扰|威胁)|骂(?:我|人)[^。!?;\\n]{0,8}(?:上门|祖宗|全家|难听)|(?:电话|地址|照片|信息)[^。!?;\\n]{0,6}(?:发到?网上|挂(?:到)?网上|公开|曝光)|贴了我的|跟踪我',
      '\\b(?:threaten\\w*|harass\\w*|come to my (?:house|home|place)|at my door|hurt me|kill me|blackmail\\w*|stalk\\w*|posted my (?:phone|address|number|photo))',
    ),
    unless: /(?:买家|顾客|客人|打假)[^。!?;\n]{0,10}(?:差评|投诉|赔|红包|举报)|差评[^。!?;\n]{0,4}(?:要挟|勒索|威胁)|快递.{0,6}(?:不)?上门|上门取|不(?:送)?上门|安装/u,
  },
  {
    road: 'urgent.account',
    says: says(
      '(?:账户|账号|帐号|号|微信|卡|支付宝|银行卡|钱)(?:被|让)(?:人|别人|他)?(?:盗|刷|登|转走|偷)|盗号|盗刷|盗用|异地登录|(?:用|拿)我的?(?:账户|账号|帐号|号)(?:下单|买|登)|密码被改|别人登(?:录)?了?我|陌生(?:设备|手机)登',
      near('扣了|少了|扣款|付款|支付|刷走|转走|花出去', any('没一?个?人(?:买|付|花|动)', '不是我(?:花|买|付|操作|弄|刷)', '没买过', '根本没买', '都没付', '都不知道是', '我没(?:买|付|操作|花)', '没(?:下|点)过(?:单)?', '谁都没'), 16),
      '\\b(?:account (?:was|is|got|has been)? ?(?:hacked|stolen|taken)|hacked|unauthori[sz]ed|(?:payment|charge|order)s? (?:i|we|none of us|nobody) (?:did(?:n\'t| not)|never|made|recogni)|wasn.?t me)',
    ),
    unless: /先用后付|先享后付|免密|自动续费|孩子|会员|客户|店铺|扣了?两次|银行[^。!?;\n]{0,10}不归/u,
  },
  {
    road: 'urgent.unsafe',
    says: says(
      '着火|起火|烧(?:黑|焦|着|起来|了)|冒(?:烟|火)|点了[^。!?;\\n]{0,6}举报|差点[^。!?;\\n]{0,8}(?:点|烧|炸|着|死|爆)|漏电|漏气|爆炸|炸(?:了|开|裂)|自燃|鼓(?:包|起来|起)|烫得?(?:吓人|不行|要命)|发烫|短路|电火花|打火花|甲醛|刺鼻|农药味|玻璃(?:渣|碴|碎片)|异物|有毒|致癌|三无|假药|没(?:有)?批号|过期|变质|保质期|胀(?:袋|包|气)|涨包|长虫|有虫|虫子|生虫|蛆|发霉|霉(?:斑|点|了)|死苍蝇|蟑螂|老鼠|刹车(?:失灵|不灵)|安全隐患|太危险',
      '\\b(?:caught fire|on fire|fire hazard|smok(?:e|es|ing)|sparks?|explod\\w*|exploded|gas leak|leaking gas|battery (?:is )?swell\\w*|swollen|expired|mou?ldy|worms?|maggots?|glass in|poisonous|toxic|dangerous|unsafe)\\b',
    ),
    unless: /(?:售后|退款|券|优惠|无理由|退货期|申请|逾期|营业执照|资质|价保|时间)[^。!?;\n]{0,4}过期|过期(?:了)?(?:申请|退|自动|关)|(?:没|不)(?:着火|过期|发烫)|打不着火|点不着|(?:荔枝|水果|草莓|苹果|橘子|香菇|芒果|榴莲|蔬菜|衣服|鞋|包|木头|柜)[^。!?;\n]{0,6}(?:发霉|霉|有虫|虫)|买家|我的店/u,
  },
  {
    road: 'scam.nothing',
    says: says(
      near(any('自称', '说是', '冒充', '假客服', '假冒', '陌生'), any('客服', '快递', '警察', '公安', '派出所', '银行', '官方', '平台', '领导'), 10),
      `(?:客服|快递员?|商家|卖家|店家|对方|他|她|有人|电话|短信|群里|老板|陌生人|平台|专员)${GAP}{0,12}${ASKS}${GAP}{0,10}${any(`(?:加|进|拉|转到|去|用)${GAP}{0,5}${LEAVE}`, '下(?:载|个)?[^。!?;\\n]{0,4}(?:软件|app)', '共享', '验证码', '六位数', '银行卡号', '转账', '(?:先)?(?:交|付|转)[^。!?;\\n]{0,6}(?:保证金|费|钱|押金)', '点(?:这个|个|开|那个)?(?:链接|网址)', '扫(?:个|这个|他的?)?码', '借(?:钱|网贷)', '做任务')}`,
      `(?:加|进|拉)${GAP}{0,5}${any('微信', 'qq', '群')}${GAP}{0,14}${any('退款', '理赔', '赔', '返现', '补偿', '红包', '任务', '领', '退钱')}`,
      `(?:退款|理赔|返现|补偿|红包|任务)${GAP}{0,12}(?:加|进|拉)${GAP}{0,5}${any('微信', 'qq', '群', '好友')}`,
      '(?:没转|没给|没付)[^。!?;\\n]{0,8}催|催我[^。!?;\\n]{0,4}转|(?:电话|短信)[^。!?;\\n]{0,24}(?:要给我赔|赔我|退我|理赔)|说质量不合格要?给?我?赔|诈骗|(?<!自己是)骗子|安全账户|百万保障|刷单|(?:群里|兼职)[^。!?;\\n]{0,8}任务|做任务[^。!?;\\n]{0,6}(?:赚|返)|验证码[^。!?;\\n]{0,10}没|没[^。!?;\\n]{0,8}验证码|退款链接|理赔通道|拦着我不让转|柜台[^。!?;\\n]{0,6}不让',
      '\\b(?:(?:says?|said|claim\\w*|pretend\\w*) (?:he|she|they|to be|is|are|i)?[^.!?]{0,20}(?:support|police|bank|courier|customer service)|asks? (?:me )?(?:for|to)[^.!?]{0,20}(?:code|transfer|install|download|share|wechat|qq|telegram)|is this a scam|scam (?:call|message|text)|personal wechat|wants? (?:me|my)[^.!?]{0,20}(?:code|wechat|screen|app))',
    ),
    unless: /买家|顾客|客人|客户|我是(?:卖家|商家)|采购|单位|我们公司|供应商|大单|buyer|customer (?:asks|wants)/u,
  },
  {
    road: 'scam.parcel',
    says: says(
      near(any('没买过?', '没下(?:过)?单', '不是我(?:买|下单)', '没人买', '没买'), any('收到', '寄来', '快递', '包裹', '往我家寄', '寄了', '签收'), 14),
      '(?:陌生|莫名其妙|不认识)的?(?:快递|包裹)|刮刮卡|\\b(?:parcel|package) (?:i|we|nobody) (?:never|did(?:n\'t| not)|ordered)|never ordered',
    ),
    unless: /扣了|扣款|少了.{0,4}钱|刷走|买家/u,
  },
  {
    road: 'pressure.summons',
    says: says('传票|律师函|法院[^。!?;\\n]{0,6}(?:短信|电话|材料|寄|通知)|(?:商家|卖家|他|店家)[^。!?;\\n]{0,4}(?:起诉|告)了?我|把我告了|被(?:商家|卖家|店家)?(?:起诉|告)了', '\\b(?:summons|sued me|suing me|lawyer.?s letter|court (?:letter|papers|text))\\b'),
    unless: /我是(?:卖家|商家)|我要(?:起诉|告)/u,
  },
  {
    road: 'pressure.degrading',
    says: says(near(any('才(?:肯|给|能|会)?(?:退|赔)', '退(?:钱|款)'), any('跪', '自扇', '扇耳光', '道歉视频', '裸照', '剪(?:碎|烂|坏)', '烧(?:了|掉)', '举身份证', '喝下去', '侮辱', '羞辱'), 16), '\\b(?:kneel|degrading|humiliat\\w*|nude)\\b'),
  },
]

/** What the text says that cannot wait, the gravest first. Nothing where it says nothing of the kind. */
export function dangersIn(text: string): readonly RoadId[] {
  const read = undisguised(plainly(text)).text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, ',')
  return dangers.filter(({ says: said, unless }) => said.test(read) && !unless?.test(read)).map(({ road }) => road)
}
