import { describe, expect, test } from 'vitest'
import { heard } from '../../support/figures'
import { freshEyes } from './utterances'

const first = (say: string) => heard(say).roads[0]?.id
const isUrgent = (say: string) => heard(say).isUrgent

/** Every way to put one of each list after another. */
const together = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce<readonly string[]>((so, list) => so.flatMap((before) => list.map((one) => before + one)), [''])

const wrong = (says: readonly string[], road: string) => says.filter((say) => first(say) !== road).map((say) => `${say}: ${first(say) ?? 'nothing'}`)

describe('a code', () => {
  const secrets = ['验证码', '支付密码', '银行卡号']
  test('told is told, whoever asked', () => {
    expect(wrong(together(['我', '我妈', '刚才我'], ['把'], secrets, ['告诉他了', '念给客服听了', '发过去了']), 'urgent.gaveCode')).toEqual([])
    expect(wrong(together(['客服要我', '他说退款要'], ['提供'], secrets, ['，我就给他了', ' 我发过去了', '，我妈照做了']), 'urgent.gaveCode')).toEqual([])
  })
  test('read out in figures is told', () => {
    expect(wrong(together(['我', '我妈', '刚才我'], ['念了', '报了'], ['六个数字', '6位数'], ['给她', '给电话里的人']), 'urgent.gaveCode')).toEqual([])
  })
  test('asked for, and not told', () => {
    expect(wrong(together(['自称客服的人要我', '电话里的人让我'], ['报'], secrets, ['，我没给', ' 我挂了', '，还没敢给']), 'scam.nothing')).toEqual([])
  })
})

describe('money', () => {
  const strangers = ['骗子', '那个客服', '陌生人']
  test('sent is sent', () => {
    expect(wrong(together(['我给', '我爸给', '刚才给'], strangers, ['转了三千块', '汇了两万', '打了五百块钱']), 'urgent.sentMoney')).toEqual([])
    expect(wrong(together(['客服让我把钱转到安全账户', '说要先交保证金'], ['，我转了', '，我妈已经转过去了']), 'urgent.sentMoney')).toEqual([])
  })
  test('gone is sent, whatever else the stranger wanted', () => {
    expect(wrong(together(['说是理赔要走流程，', '自称客服的人'], ['让我转到安全账户，我转了', '让我扫码，扫完一万没了', '让我买卡，卡密拍给他了']), 'urgent.sentMoney')).toEqual([])
    expect(wrong(together(['对方说退款认证，', '他说能办理，'], ['我借了网贷转给他了', '付了三次还要我付', '我交了两笔又让我交']), 'urgent.sentMoney')).toEqual([])
  })
  test('wanted, and not sent', () => {
    expect(wrong(together(['客服让我把钱转到安全账户', '他催我转账给他'], ['，我没转', '，还没转', ' 我不敢']), 'scam.nothing')).toEqual([])
  })
})

describe('a screen', () => {
  test('shown is shown', () => {
    expect(wrong(together(['客服让我', '他叫我妈'], ['共享屏幕', '下载一个会议软件'], ['，我照做了', '，已经开了', ' 现在还开着呢']), 'scam.screen')).toEqual([])
  })
  test('wanted, and not shown', () => {
    expect(wrong(together(['客服让我', '他叫我'], ['共享屏幕', '下载一个会议软件'], ['，我没弄', ' 我拒绝了']), 'scam.nothing')).toEqual([])
  })
})

test('whoever is hurt comes before the goods and the money', () => {
  expect(wrong(together(['孩子', '我妈', '我'], ['吃了以后', '用了之后'], ['上吐下泻', '进医院了', '晕倒了'], ['', '，商家只肯退款']), 'urgent.hurt')).toEqual([])
  expect(wrong(together(['手', '脸', '眼睛'], ['被烫伤了', '肿起来了', '一直流血']), 'urgent.hurt')).toEqual([])
})

test('nobody was hurt: it is the thing that is not safe', () => {
  expect(wrong(together(['插座', '充电器', '电热毯'], ['冒烟了', '着火了', '漏电'], ['，人没事', '，幸好没伤到人', '']), 'urgent.unsafe')).toEqual([])
  expect(wrong(together(['奶粉', '面包', '火腿肠'], ['过期了', '发霉了', '里有虫子'], ['，还没吃', '，不敢给孩子吃']), 'urgent.unsafe')).toEqual([])
})

test('threats, whatever they are about', () => {
  expect(wrong(together(['商家', '老板', '卖家'], ['威胁我', '说要弄死我', '说要找人收拾我', '要上门找我', '天天打电话骂我全家'], ['', '，让我删差评']), 'urgent.threatened')).toEqual([])
})

test('an account in other hands', () => {
  expect(wrong(together(['我的账号', '我妈的号'], ['被盗了', '被人登了'], ['', '，怎么办']), 'urgent.account')).toEqual([])
  expect(wrong(together(['卡里扣了两千', '半夜少了八百块', '微信付款三笔'], ['，不是我买的', '，全家没人买过']), 'urgent.account')).toEqual([])
})

test('a stranger who says he is somebody', () => {
  const says = together(['有人自称', '接到电话说是', '陌生人冒充'], ['拼多多客服', '快递公司', '银行'], ['，要给我退款', '，说我开了会员要取消', '，让我加微信'])
  expect(wrong(says, 'scam.nothing')).toEqual([])
})

test('in English too', () => {
  expect(wrong(together(['i ', 'my mother '], ['gave him the verification code', 'told the caller the password', 'typed the card number into the link']), 'urgent.gaveCode')).toEqual([])
  expect(wrong(together(['i just ', 'my dad already '], ['transferred 3000 to a fake agent', 'sent money to the scammer']), 'urgent.sentMoney')).toEqual([])
  expect(wrong(together(['i ', 'my dad '], ['read out the six digits', 'told him the 6 digits']), 'urgent.gaveCode')).toEqual([])
  expect(wrong(together(['', 'he said so. '], ['i sent 4,600 yuan to unlock the refund', 'i paid 300 yuan to unfreeze my account']), 'urgent.sentMoney')).toEqual([])
  expect(wrong(together(['the agent kept asking, '], ['i paid three times and he wants more', '9000 yuan went', 'i borrowed money and sent it', 'i sent him the gift card codes']), 'urgent.sentMoney')).toEqual([])
  expect(wrong(together(['he asked for the code', 'a fake agent wanted my password'], [' but i did not tell him', ', i hung up']), 'scam.nothing')).toEqual([])
  expect(wrong(together(['the charger ', 'the heater '], ['caught fire', 'started smoking'], ['', ', nobody was hurt']), 'urgent.unsafe')).toEqual([])
  expect(wrong(together(['my son ', 'my wife '], ['threw up after eating it', 'is in hospital because of it']), 'urgent.hurt')).toEqual([])
})

test('what hides what was done is heard, and so is one word', () => {
  expect(wrong(['报警', '快报警'], 'urgent')).toEqual([])
  expect(wrong(['没受伤 就是有点喘不上气', '我用了之后进医院了，商家只肯退款', 'i feel like dying because of this shop'], 'urgent.hurt')).toEqual([])
  expect(wrong(["i didn't give the code, only the card number"], 'urgent.gaveCode')).toEqual([])
  expect(wrong(['don\'t laugh, i paid the "customs officer"', '怎么骗我的钱要回来'], 'urgent.sentMoney')).toEqual([])
  expect(wrong(['客服原话：亲把验证码发我这边才能退哦'], 'scam.nothing')).toEqual([])
})

test('what only sounds alarming raises hardly an alarm', () => {
  const calm = [
    '爆款卫衣起球了', '评论区炸了锅', '气死我了商家不退钱', '急死人了还不发货', '贵得要命还是坏的', '烧水壶坏了', '空气炸锅不热了', '炸酱面的碗碎了', '打火机打不着', '头盔尺码发错了',
    '快递还在路上没动', '商家不回我消息', '退款还没打到我卡上', '转人工转不过去', '心疼钱 想退货', '密码锁少了一把钥匙', '手机卡死了换一台', '优惠券过期了', '退货期过期了', '麻烦改一下地址', '烦死了一直是机器人',
    '电动车还没发货', '药还没发货', '刀不锋利', '玩具枪少了一个零件', '杀虫剂漏发了', '灭火器颜色不对', '孩子的衣服小了', '买家要退款', '客服态度不好',
    'this is killing me, still not shipped', 'the killer price was not honoured', 'my head phones broke', 'fire red dress is the wrong size', 'the coupon expired', 'customer wants a refund',
  ]
  // One in five of what was written to sound alarming is what being safe may cost: a road too many, and the right one beside it.
  expect(calm.filter(isUrgent).length).toBeLessThanOrEqual(calm.length / 5)
})

test('what fresh eyes found to sound alarming raises hardly an alarm', () => {
  const calm = freshEyes.flatMap((one) => ('road' in one && one.calm ? [one.say] : []))
  expect(calm.length).toBeGreaterThanOrEqual(29)
  expect(calm.filter(isUrgent).length).toBeLessThanOrEqual(calm.length / 5)
})
