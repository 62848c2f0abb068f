import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { swap, undisguised } from '../../../machines/messageCheck/disguises'
import { judge } from '../../../machines/messageCheck/judge'
import { findLinks } from '../../../machines/messageCheck/links'
import { plainly, type Plain } from '../../../machines/messageCheck/plain'
import { read } from '../../../machines/messageCheck/reading'
import { simplified } from '../../../machines/messageCheck/simplified'
import { runs } from '../../support/runs'

const brief = (text: string) => {
  const { ruled, signs } = read(text)
  return [ruled, ...signs.map(({ id, weight }) => `${id} ${weight}`)]
}

describe('signs are weighed', () => {
  test.each([
    ['赔偿', ['nothing', 'compensation hints']],
    ['赔偿，今天截止', ['suspicious', 'compensation hints', 'urgency hints']],
    ['退一赔三', ['suspicious', 'compensation tells']],
    ['退一赔三，今天截止', ['suspicious', 'compensation tells', 'urgency hints']],
    ['退一赔三，今天截止 http://shop.example.org/a', ['stop', 'link hints', 'compensation tells', 'urgency hints']],
    ['退一赔三，您涉嫌违法', ['stop', 'compensation tells', 'threat tells']],
    ['刷单', ['stop', 'task decides']],
    ['', ['nothing']],
  ])('%s', (text, told) => {
    expect(brief(text)).toEqual(told)
  })

  test('of one sign the heaviest find counts, wherever it stands', () => {
    expect(read('赔偿。退一赔三').signs).toEqual([{ id: 'compensation', weight: 'tells', written: '退一赔三' }])
    expect(read('退一赔三。赔偿').signs).toEqual([{ id: 'compensation', weight: 'tells', written: '退一赔三' }])
    expect(read('赔偿。补偿金').signs.map(({ written }) => written)).toEqual(['赔偿'])
  })

  test('of several links the worst is named, the first of equals, in its place among the signs', () => {
    const [look, bare] = ['http://pinduoduo.kf-refund.top/a', 'http://103.24.55.6/b']
    expect(read(`${bare} ${look}`).signs.find(({ id }) => id === 'linkTrick')).toEqual({ id: 'linkTrick', weight: 'decides', written: look })
    expect(read(`${look} ${bare}`).signs.find(({ id }) => id === 'linkTrick')?.written).toBe(look)
    expect(read(`http://103.24.55.7/c ${bare}`).signs.find(({ id }) => id === 'linkTrick')).toMatchObject({ weight: 'tells', written: 'http://103.24.55.7/c' })
    expect(brief(`刷单，退一赔三 ${look}`).slice(1)).toEqual(['task decides', 'linkTrick decides', 'link hints', 'compensation tells'])
    expect(brief('http://t.cn/A6xyz')).toEqual(['nothing', 'link hints'])
  })
})

describe('what is forbidden or warned of is not asked for', () => {
  test.each(['请勿刷单', '亲爱的顾客请勿刷单', `${'好'.repeat(70)}请勿刷单`, `请勿${'好'.repeat(25)}刷单`, '不要在 http://a.example.org/x 填写银行卡号', '刷单都是诈骗', '不要参与刷单', "don't share your screen", '谨防刷单'])('%s', (text) => {
    expect(read(text).ruled).toBe('nothing')
  })

  test.each(['请勿迟到，刷单', `请勿${'好'.repeat(26)}刷单`, '那些都是骗人的，来刷单', '请勿迟到。刷单', '刷单，请勿迟到', '别担心刷单', '请勿在这里停车并且一定要记得带上您的全部证件材料以及照片复印件再来刷单'])('but %s asks', (text) => {
    expect(read(text).ruled).toBe('stop')
  })

  test.each([['能不能刷单', 'stop'], ['不能刷单', 'nothing'], ['也不能刷单', 'nothing'], ['刷单，千万别信', 'nothing'], ['刷单，千万别信别人', 'stop']])('%s: %s', (text, verdict) => {
    expect(read(text).ruled).toBe(verdict)
  })

  test.each(['we don’t ask you to share your screen', 'we never ask for a code, or to share your screen', 'we take no other payments outside the app'])('%s', (text) => {
    expect(read(text).ruled).toBe('nothing')
  })

  test.each(['the parcel was not paid, share your screen', 'we never ask, so share your screen'])('but %s asks', (text) => {
    expect(read(text).ruled).toBe('stop')
  })

  test('what makes it honest counts in its own sentence alone', () => {
    expect(brief('三倍积分')).toEqual(['nothing'])
    expect(brief('account suspended, wrong password')).toEqual(['nothing'])
    expect(brief('account suspended. wrong password')).toEqual(['suspicious', 'threat tells'])
    expect(brief('account suspended, v2.0 wrong password')).toEqual(['nothing'])
  })

  test('secrecy is a sign where it is denied', () => {
    expect(brief('不要告诉家人')).toEqual(['suspicious', 'secrecy tells'])
  })
})

test('a text is read as far as anybody pastes, links and numbers too', () => {
  const long = '好'.repeat(9_995)
  expect(judge(`${long}验证码发我`).verdict).toBe('stop')
  expect(judge(`${long}好验证码发我`).verdict).toBe('nothing')
  expect(judge(`${long}。 http://103.24.55.6/b 13800138000`)).toMatchObject({ links: [], numbers: [] })
})

describe('a public body’s own page is no sign, and nobody else is vouched for', () => {
  test.each([
    ['登录 www.12315.cn 处理', []],
    ['登录 https://www.12306.cn/x 处理', []],
    ['登录 https://etax.chinatax.gov.cn/x 处理', []],
    ['登录 https://etax.chinatax.gov.cn:8443/x 处理', ['linkTrick tells', 'link tells']],
    ['登录 https://x12315.cn/x 处理', ['link tells']],
    ['登录 https://x12306.cn/x 处理', ['link tells']],
    ['登录 https://example.cn/x 处理', ['link tells']],
    ['登录 https://mobile.yangkeduo.com/x 处理', ['link tells']],
  ])('%s', (text, told) => {
    expect(brief(text).slice(1)).toEqual(told)
  })

  test('signs behind it are quoted as they stand', () => {
    expect(read('看 www.12315.cn 吧，请来刷单').signs.map(({ written }) => written)).toEqual(['刷单'])
  })
})

test('the end of a sentence makes no address', () => {
  const owners = (text: string) => judge(text).links.map(({ owner }) => owner)
  expect(owners('ask a human. Shop today, returned. cn-post')).toEqual([])
  expect(owners('pdd-kf. com，pdd-tk . top')).toEqual(['pdd-kf.com', 'pdd-tk.top'])
})

test('a link is quoted as it was pasted, and its words are not read', () => {
  const { links, signs } = read('看 ｈｔｔｐ://pinduoduo。top/刷单 吧')
  expect(links.map(({ written, owner, pretends }) => [written, owner, pretends])).toEqual([['ｈｔｔｐ://pinduoduo。top/', 'pinduoduo.top', 'pinduoduo']])
  expect(signs.map(({ id }) => id)).toContain('task')
  expect(brief('http://a.example.org/yzm/fagei/wo')).toEqual(['nothing', 'link hints'])
})

test('each sign is quoted as it was pasted, wherever it stands among links and sentences', () => {
  const link = 'http://a.example.org/x'
  const quoted = (text: string) => Object.fromEntries(read(text).signs.map(({ id, written }) => [id, written]))
  expect(quoted('好的。请来刷单')).toEqual({ task: '刷单' })
  expect(quoted(`请来刷单，看 ${link} 吧`)).toEqual({ task: '刷单', link })
  expect(quoted(`看 ${link} 吧，再看 ${link} 吧，请来刷单`)).toEqual({ task: '刷单', link })
  expect(quoted('来刷单\ufeff吧')).toEqual({ task: '刷单' })
  expect(judge(`看 ${link}\ufeff 吧`).links.map(({ written }) => written)).toEqual([link])
})

describe('whose a link is', () => {
  const looks = (text: string) => findLinks(text).map(({ owner, pretends }) => [owner, pretends])
  test.each([
    // One letter more, less, other, or swapped with its neighbour.
    ['pinduuoduo.com', 'pinduoduo'],
    ['pinduodo.com', 'pinduoduo'],
    ['pinduaduo.com', 'pinduoduo'],
    ['pindudouo.com', 'pinduoduo'],
    ['xpinduoduo.com', 'pinduoduo'],
    ['pinduaduu.com', undefined],
    ['pinduod.com', undefined],
    ['pindxyduo.com', undefined],
    ['pinuxyz.com', undefined],
    ['pinxdoduo.com', undefined],
    ['pinuxoduo.com', undefined],
    ['pinudxduo.com', undefined],
    ['cainiao-x.com', 'cainiao'],
    ['cainiap.com', undefined],
    ['myalipay.com', 'alipay'],
    ['pinduoduo-x.com', 'pinduoduo'],
    // Short names are only seen where they stand alone.
    ['pdd888.com', 'pdd'],
    ['pdd.vip', 'pdd'],
    ['my-pdd.com', 'pdd'],
    ['spddy.com', undefined],
    ['pddx.com', undefined],
    ['pddxkf.com', undefined],
    ['pddkf.com', 'pdd'],
    ['pdd0.com', 'pdd'],
    ['tacbao.com', undefined],
    ['www.jd.com', undefined],
    ['jd.vip', 'jd'],
    ['jd.com.cn', undefined],
    ['http://example.org/pdd/pay', undefined],
    ['http://example.org/alipay/pay', undefined],
    ['http://example.org/a/pinduoduo', 'pinduoduo'],
    ['http://pinduoduo.com/yangkeduo', undefined],
    ['http://mobile.yangkeduo.com/goods.html?share_app=pinduoduo', undefined],
    ['http://yangkeduo.top/pinduoduo', 'pinduoduo'],
    ['http://pinduoduo.jd.com/', 'pinduoduo'],
    ['example.org/pinduohttp://duo', undefined],
  ])('%s wears %s', (text, pretends) => {
    expect(looks(text).map(([, name]) => name)).toEqual([pretends])
  })

  test.each([
    ['http://a.b.example.com.cn/x', 'example.com.cn', []],
    ['http://a.b.example.com/x', 'example.com', []],
    ['http://2130706433/x', '2130706433', ['bareAddress']],
    ['http://0x7f000001/x', '0x7f000001', ['bareAddress']],
    ['http://1.2.3.4/pinduoduo', '1.2.3.4', ['lookAlike', 'bareAddress']],
    ['http://kefu888/x', 'kefu888', []],
    ['http://a0x.example.org/', 'example.org', []],
    ['http://example.org:80/', 'example.org', []],
    ['http://example.org:4430/', 'example.org', ['oddPort']],
    ['http://example.org/a@b', 'example.org', []],
    ['http://www.x.bit.ly/a', 'bit.ly', ['short']],
    ['http://w.url.cn/s/a', 'url.cn', ['short']],
    ['http://example.org/a.apk?x=1', 'example.org', ['program']],
    ['http://example.org/a.EXE', 'example.org', ['program']],
    ['http://example.org/a.apkx', 'example.org', []],
    ['hxxps://example.org/a', 'example.org', []],
    ['http:/example.org/a', 'example.org', []],
  ])('%s is of %s', (text, owner, oddities) => {
    expect(findLinks(text).map((link) => [link.owner, link.oddities])).toEqual([[owner, oddities]])
  })

  test('each stands where it says, without the sentence’s end, twenty at most', () => {
    const text = '(http://a.example.org/x), 看b.example.top！'
    const links = findLinks(text)
    expect(links.map(({ written }) => written)).toEqual(['http://a.example.org/x', 'b.example.top'])
    for (const { written, start, end } of links) expect(text.slice(start, end)).toBe(written)
    expect(findLinks('http://example.org/ '.repeat(25))).toHaveLength(20)
  })
})

test('专项附加扣除 is no QQ number, 加扣 is', () => {
  expect(undisguised(plainly('专项附加扣除，追加扣费，加扣12345678')).text).toBe('专项附加扣除,追加扣费,加qq12345678')
})

describe('made plain', () => {
  const where = ({ text, origin }: Plain, pasted: string) => [...text].map((_, i) => pasted.slice(origin[i], origin[i + 1]))

  test('a text is read as it was meant, and each sign knows where it came from', () => {
    const pasted = '驗\u200b證\r\n码\t➕Ａ①\ufeff💰'
    const plain = plainly(pasted, simplified)
    expect(plain.text).toBe('验证\n\n码 加a1钱')
    expect(plain.origin).toEqual([0, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13])
    expect(where(plain, pasted)[0]).toBe('驗\u200b')
  })

  test('words are put in place of others, what stands before them stays', () => {
    const plain = plainly('xx-ab-cd')
    expect(swap(plain, /(?<before>x)-|cd/g, '!?')).toEqual({ text: 'xx!?ab-!?', origin: [0, 1, 2, 2, 3, 4, 5, 6, 6, 8] })
    expect(swap(plain, /never/g, '!')).toEqual(plain)
  })

  test('whatever the text, every sign of what is read comes from a place in it, in order', () => {
    const pieces = fc.constantFrom('验', ' ', '.', '证', '码', '薇', '信', 'v', 'x', 'q', '：', '12345', '加', '😀', '\u200b', 'ﷺ', 'zhuan zhang')
    const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')))
    fc.assert(
      fc.property(anyText, (pasted) => {
        for (const { text, origin } of [plainly(pasted, simplified), undisguised(plainly(pasted, simplified))]) {
          expect(origin.length).toBe(text.length + 1)
          expect(origin[text.length]).toBe(pasted.length)
          expect(origin.every((at, i) => i === 0 || at >= (origin[i - 1] ?? 0))).toBe(true)
        }
      }),
      { numRuns: runs(60) },
    )
  })
})
