import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { likenessOf } from '../../../machines/messageCheck/alike'
import { judge } from '../../../machines/messageCheck/judge'
import { packed } from '../../../machines/messageCheck/learnt'
import { traitsOf } from '../../../machines/messageCheck/likeness'
import { read } from '../../../machines/messageCheck/reading'
import { frauds } from '../../../machines/messageCheck/training/frauds'
import { keptAside, toLearn } from '../../../machines/messageCheck/training/keptAside'
import { runs } from '../../support/runs'
import { blindHand } from './blindHand'

const isNoticed = (text: string) => judge(text).verdict !== 'nothing'
const shareOf = (texts: readonly string[], is: (text: string) => boolean) => texts.filter(is).length / texts.length
const isChinese = (text: string) => /\p{Script=Han}/u.test(text)

const apart = { frauds: keptAside.flatMap((hand) => hand.frauds), honest: keptAside.flatMap((hand) => hand.honest) }

describe('messages nothing was learnt from', () => {
  test('are a fifth, and none of those that were', () => {
    const known = new Set(toLearn.flatMap((hand) => [...hand.frauds, ...hand.honest]))
    expect([...apart.frauds, ...apart.honest].filter((text) => known.has(text))).toEqual([])
    expect((apart.frauds.length + apart.honest.length) / known.size).toBeCloseTo(1 / 4, 1)
  })

  // What was measured is in the ADR; less would be a loss.
  test.each([
    ['in Chinese', isChinese, 0.9, 0.04],
    ['in English', (text: string) => !isChinese(text), 0.92, 0.06],
  ] as const)('%s: frauds are noticed, and few honest ones alarm', (_, isOf, noticed, alarmed) => {
    expect(shareOf(apart.frauds.filter(isOf), isNoticed)).toBeGreaterThanOrEqual(noticed)
    expect(shareOf(apart.honest.filter(isOf), isNoticed)).toBeLessThanOrEqual(alarmed)
  })

  test('no honest one in twenty-five is met with "stop"', () => {
    expect(shareOf(apart.honest, (text) => judge(text).verdict === 'stop')).toBeLessThanOrEqual(0.04)
  })
})

describe('messages of a hand that nobody looks at', () => {
  test.each([
    ['in Chinese', isChinese, 0.94, 0.065],
    ['in English', (text: string) => !isChinese(text), 0.95, 0.04],
  ] as const)('%s: frauds are noticed, and few honest ones alarm', (_, isOf, noticed, alarmed) => {
    expect(shareOf(blindHand.frauds.filter(isOf), isNoticed)).toBeGreaterThanOrEqual(noticed)
    expect(shareOf(blindHand.honest.filter(isOf), isNoticed)).toBeLessThanOrEqual(alarmed)
  })

  test('no honest one in thirty-three is met with "stop"', () => {
    expect(shareOf(blindHand.honest, (text) => judge(text).verdict === 'stop')).toBeLessThanOrEqual(0.03)
  })
})

test.each([
  '【招商银行】您的验证码是 558213，5分钟内有效，请勿泄露。',
  '您尾号3306的储蓄卡于11月20日支出人民币58.00元，余额1204.11元。【工商银行】',
  '【菜鸟驿站】您的包裹已到，取件码 6-2-1004，请尽快取件',
  '【拼多多】您的订单已发货，预计明天送达，可在订单页查看物流',
  'Your verification code is 442190. Do not share it with anyone.',
  'Your order has shipped. Track it in the app.',
  '【公安部刑侦局】凡是自称公检法要求转账到安全账户的都是诈骗，请拨打96110。',
  'HSBC: we will never ask you to move money to a safe account or share your code.',
])('codes, couriers, orders and warnings of real senders are no alarm: %s', (text) => {
  expect(judge(text).verdict).toBe('nothing')
})

test.each(['Please send me 验证码 now so 退款 can go through', '这不是诈骗，请放心，把钱转到安全账户就行', '本中心绝不收费，谨防诈骗。请把短信验证码发给我核实', '客服A：您的会员要扣费\n我：怎么办\n客服A：请打开腾讯会议，点共享屏幕\n我：好的'])('calming words, two languages or a forwarded talk hide no request: %s', (text) => {
  expect(judge(text).verdict).toBe('stop')
})

describe('words against fraud do not clear who asks', () => {
  const honest = '【学校】明天上午九点开家长会，请准时参加。您的快递已到驿站，取件码 6-2-1004，请凭码取件。'

  test.each([
    '骗子很多，您先打开屏幕共享',
    '反诈民警提醒您：先核实身份，请提供短信验证码',
    '骗子很多，请您打开屏幕共享我来教您',
    '为防被骗，钱要转到安全账户',
    '我妈上周被骗了三万，说是取消百万保障，让她共享屏幕。请把验证码发给我',
    '放心，这不是诈骗，共享屏幕看一下就好',
    'Beware of scammers! To stay safe, share your screen with our agent',
  ])('%s', (ask) => {
    expect([judge(ask).verdict, judge(honest + ask).verdict]).toEqual(['stop', 'stop'])
  })

  test.each(['骗子说请您打开屏幕共享，千万别信', '同事说骗子让她转账到安全账户，幸好没转'])('and who tells of it is still no alarm: %s', (told) => {
    expect(judge(told).verdict).toBe('nothing')
  })
})

describe('the whole text', () => {
  const unruled = '银行打电话来您别接，接了通道就断了，要从头来'

  test('is suspicious where it reads like a fraud and no rule knows it, and says so with a sentence of it', () => {
    expect(read(unruled).ruled).toBe('nothing')
    expect(judge(`您好，女士。${unruled}。您放心。`)).toMatchObject({ verdict: 'suspicious', signs: [{ id: 'wording', written: unruled }] })
  })

  test('never stops by itself', () => {
    const unknown = [...apart.frauds, ...Object.values(frauds).flat()].filter((text) => read(text).ruled === 'nothing')
    expect(unknown.length).toBeGreaterThan(20)
    expect(unknown.filter((text) => judge(text).verdict === 'stop')).toEqual([])
  })

  test('that warns is no alarm, though it names what it warns of', () => {
    for (const text of ['我妈上周被骗了三万，说是取消百万保障，让她共享屏幕', '社区民警提醒：近期有人冒充客服，让大家加QQ、开屏幕共享，都是骗局', 'Scam alert: if anyone asks you to install AnyDesk and log in to your bank, hang up.']) {
      expect(judge(text).verdict).toBe('nothing')
    }
  })
})

describe('what is plainly asked for stops', () => {
  const asks = ['把验证码发给我', '请打开屏幕共享', '请您先开启屏幕共享，我来教您', '把钱转到安全账户', 'share your screen with me', 'read me the code you just got', 'move your money to a safe account', '看看 http://pinduoduo.kf-refund.top/a']
  const kind = apart.honest.filter((text) => !isNoticed(text))

  test.each(asks)('%s', (ask) => {
    expect(judge(ask).verdict).toBe('stop')
  })

  test('whatever kind words or warnings stand around it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...asks), fc.constantFrom(...kind), fc.constantFrom('。', '\n', '！', '. '), (ask, honest, end) => {
        expect(judge(`${honest}${end}${ask}`).verdict).toBe('stop')
        expect(judge(`${ask}${end}${honest}`).verdict).toBe('stop')
      }),
      { numRuns: runs(60) },
    )
  })
})

describe('rules and likeness together', () => {
  test('a rule that suspects stops where the wording leaves no doubt', () => {
    const text = '不要告诉家人'
    expect(read(text).ruled).toBe('suspicious')
    expect(likenessOf(read(text))).toBeGreaterThan(0.95)
    expect(judge(text)).toMatchObject({ verdict: 'stop', signs: [{ id: 'secrecy' }, { id: 'wording', written: text }] })
  })

  test('and stays as it is where there is some', () => {
    const some = apart.frauds.filter((text) => read(text).ruled === 'suspicious' && likenessOf(read(text)) > 0.65 && likenessOf(read(text)) < 0.94)
    expect(some.length).toBeGreaterThan(0)
    for (const text of some) expect(judge(text)).toMatchObject({ verdict: 'suspicious', signs: read(text).signs })
  })

  test('what the rules stop is named as before, whatever the likeness', () => {
    const text = '退款请添加客服QQ 2839475610，三倍赔偿，今天截止'
    expect(judge(text)).toMatchObject({ verdict: 'stop', signs: read(text).signs })
    expect(judge(text).signs.map(({ id }) => id)).not.toContain('wording')
  })

  test('few characters clear nobody, more of them may', () => {
    expect(judge('能不能刷单').verdict).toBe('stop')
    expect(judge('昨天有个朋友问我能不能刷单，我说这是骗人的不能做')).toMatchObject({ verdict: 'nothing', signs: [] })
  })

  test('money asked for behind a code is named, not only its wording', () => {
    const { verdict, signs } = judge('扫这个码交200保证金，交完退给您')
    expect(verdict).toBe('stop')
    expect(signs.map(({ id }) => id)).toContain('transfer')
  })

  test('each sentence answers for itself: a warning does not speak for the next', () => {
    expect(judge('Beware of scams. Please share your screen with me.').verdict).toBe('stop')
    expect(judge('社区提醒大家谨防诈骗，骗子让老人共享屏幕。请您打开屏幕共享').verdict).toBe('stop')
  })

  test('one that warns is told apart from those beside it, which say nothing of the kind', () => {
    expect(judge('我妈上周被骗了三万，说是取消百万保障，让她共享屏幕。已经报警了，你们家老人也多提醒提醒吧').verdict).toBe('nothing')
    expect(judge('我妈上周被骗了三万，说是取消百万保障，让她共享屏幕。我们平台挂出去很快有人接,先交一千五广告费。').verdict).toBe('stop')
  })

  test('what is asked for only by way of speaking may be cleared', () => {
    const friendly = '老同学，周末我搬家，你那辆小面包车借我用半天呗，油我加满，中午请你吃火锅。'
    expect(read(friendly)).toMatchObject({ ruled: 'suspicious', signs: [{ id: 'transfer', weight: 'tells' }] })
    expect(judge(friendly).verdict).toBe('nothing')
  })

  test('twelve characters may clear, and are the fewest', () => {
    const short = '您的来电正在排队请不要挂机'
    expect(judge(short).verdict).toBe('nothing')
    expect(judge('能不能刷单').verdict).toBe('stop')
  })

  test('the sentence that is shown stands without its end and the room before it', () => {
    const delivery = 'Royal Post: your parcel RM-4471 is on hold due to an unpaid shipping fee of £1.45. Settle within 12h at royalp0st-fee.example to avoid return.'
    expect(judge(delivery).signs.at(-1)).toMatchObject({ id: 'wording', written: 'Settle within 12h at royalp0st-fee.example to avoid return' })
  })

  test('a warning of very many sentences clears nothing', () => {
    const warning = '我妈上周被骗了三万，说是取消百万保障，让她共享屏幕。'
    expect(judge(warning.repeat(40)).verdict).toBe('nothing')
    expect(judge(warning.repeat(41)).verdict).toBe('stop')
  })

  const every = [...toLearn, ...keptAside].flatMap((hand) => [...hand.frauds, ...hand.honest]).map((text) => ({ ...read(text), text, likeness: likenessOf(read(text)) }))
  const wanted = new Set(['code', 'transfer', 'screen', 'linkTrick'])

  test('hints stay named where nothing else is left', () => {
    const cleared = every.filter(({ text, ruled }) => ruled !== 'nothing' && judge(text).verdict === 'nothing')
    expect(cleared.some(({ signs }) => signs.some(({ weight }) => weight === 'hints'))).toBe(true)
    for (const { text, signs } of cleared) expect(judge(text).signs).toEqual(signs.filter(({ weight }) => weight === 'hints'))
  })

  test('what the rules found stays suspicious where it reads more like a fraud than not', () => {
    const doubtful = every.filter(({ ruled, signs, likeness }) => ruled !== 'nothing' && likeness > 0.51 && likeness < 0.62 && !signs.some(({ id }) => wanted.has(id)))
    expect(doubtful.length).toBeGreaterThan(0)
    for (const { text, ruled, likeness } of doubtful) expect({ text, likeness, verdict: judge(text).verdict }).toEqual({ text, likeness, verdict: text.length < 12 ? ruled : 'suspicious' })
  })
})

test('traits: characters and their pairs, words and theirs within a sentence, signs, denials, how it is written', () => {
  const traits = [...traitsOf(read("您的 codes expired. Now we'll be paid")).keys()]
  expect(traits).toEqual(expect.arrayContaining(['您', '您的', 'codes', 'codes expired', 'now', "now we'll", "we'll be"]))
  expect(traits).not.toContain('expired now')
  expect(traits).not.toContain(' now')
  expect(traits).toContain('!')
  expect([...traitsOf(read('【某】刷单，13812345678?')).keys()]).toEqual(expect.arrayContaining(['!task', '!decides', '!task decides', '#0', '#5', '#8', '#10']))
  expect([...traitsOf(read('刷单')).keys()]).not.toContain('!')
  expect([...traitsOf(read('请勿刷单')).keys()]).toEqual(expect.arrayContaining(['!', '-task', '-']))
  expect([...traitsOf(read('看 http://t.cn/a')).keys()]).toContain('#short')
})

test('traits of a long message weigh as much in all as those of another', () => {
  const weightOf = (text: string) => Math.hypot(...traitsOf(read(text)).values())
  const [one, other] = apart.honest.filter((text) => text.length > 60)
  expect(weightOf(one ?? '')).toBeCloseTo(1.2, 9)
  expect(weightOf(other ?? '')).toBeCloseTo(1.2, 9)
  expect(weightOf('好')).toBeLessThan(0.5)
})

describe('any text', () => {
  test('has a likeness between none and all, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const likeness = likenessOf(read(text))
        expect(likeness).toBeGreaterThanOrEqual(0)
        expect(likeness).toBeLessThanOrEqual(1)
        expect(likenessOf(read(text))).toBe(likeness)
      }),
      { numRuns: runs(60) },
    )
  })

  test('counts as much as any other, and a few words count less', () => {
    const loudness = (text: string) => Math.sqrt([...traitsOf(read(text)).values()].reduce((so, weight) => so + weight * weight, 0))
    const long = apart.honest.filter((text) => text.length > 40).map(loudness)
    for (const one of long) expect(one).toBeCloseTo(long[0] ?? 0)
    expect(loudness('好的')).toBeLessThan((long[0] ?? 0) / 2)
    expect(likenessOf(read(''))).toBeGreaterThan(0)
  })
})

test('a message is told by its signs and by each with the next', () => {
  const han = [...traitsOf(read('你好')).keys()].filter((trait) => /\p{Script=Han}/u.test(trait))
  expect(han.sort()).toEqual(['你', '你好', '好'].sort())
})

test('what was learnt is small', () => {
  expect(packed.length).toBeLessThanOrEqual(14_600)
})
