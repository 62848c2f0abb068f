import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge } from '../../../machines/messageCheck/judge'
import { isSignId, signs } from '../../../machines/messageCheck/signs'
import { provenanceOf } from '../../../machines/facts/provenance'
import { isMutated, runs } from '../../support/runs'
import { words } from '../../support/words'
import { growsEvenly } from '../../support/work'
import { innocent, received } from '../../../machines/messageCheck/training/asReceived'
import { frauds } from '../../../machines/messageCheck/training/frauds'
import { honest } from '../../../machines/messageCheck/training/honest'

const all = (table: Readonly<Record<string, readonly string[]>>): readonly string[] => Object.values(table).flat()
const told = (text: string) => {
  const { verdict, signs: found } = judge(text)
  return `${verdict}: ${text} (${found.map(({ id, written }) => `${id}=${written}`).join(' | ')})`
}
const idsOf = (text: string) => judge(text).signs.map(({ id }) => id)

describe('frauds', () => {
  test('none is met with "nothing known"', () => {
    expect([...all(frauds), ...all(received)].map(told).filter((one) => one.startsWith('nothing'))).toEqual([])
  })

  test('nine in ten are met with "stop"', () => {
    const list = [...all(frauds), ...all(received)]
    expect(list.filter((text) => judge(text).verdict === 'stop').length / list.length).toBeGreaterThanOrEqual(0.9)
  })

  test('codes, screens and money are never met with less', () => {
    const gravest = [...frauds.codes, ...frauds.money, ...frauds['screens and apps']]
    expect(gravest.map(told).filter((one) => !one.startsWith('stop'))).toEqual([])
  })
})

test('honest messages are met with "nothing known"', () => {
  expect([...all(honest), ...all(innocent)].map(told).filter((one) => !one.startsWith('nothing'))).toEqual([])
})

/** What a person may write into the blanks of our letters. */
const blanks: Readonly<Record<'zh-CN' | 'en', Readonly<Record<string, string>>>> = {
  'zh-CN': { productName: '保温杯', problem: '收到时杯盖裂了', wish: '全额退款', happenedAt: '11月20日上午', contactedAt: '11月21日下午', ruledAt: '11月24日', companyName: '小象商贸', shopName: '小象百货', newProof: '开箱视频', promised: '三天内处理', offer: '退10元', amount: '58.6' },
  en: { productName: 'the flask', problem: 'its lid was cracked', wish: 'a full refund', happenedAt: '20 November', contactedAt: '21 November', ruledAt: '24 November', companyName: 'Little Elephant', shopName: 'Little Elephant', newProof: 'the video of opening it', promised: 'an answer in three days', offer: '10 yuan back', amount: '58.6' },
}

test.each(['zh-CN', 'en'] as const)('neither are our own letters, in %s', (locale) => {
  const letters = Object.values(words[locale].advice.messages).map(({ text }) => text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => blanks[locale][name] ?? '251120'))
  expect(letters.length).toBeGreaterThan(90)
  expect(letters.map(told).filter((one) => !one.startsWith('nothing'))).toEqual([])
})

describe('what is named', () => {
  test('each sign with the words that show it, as they stood in the message', () => {
    const judged = judge('亲，請加客服Ｑ Ｑ 2839475610，把驗 證 碼發給我')
    expect(judged.verdict).toBe('stop')
    for (const { written } of judged.signs) expect('亲，請加客服Ｑ Ｑ 2839475610，把驗 證 碼發給我').toContain(written)
    expect(judged.signs.find(({ id }) => id === 'code')?.written).toContain('驗 證 碼發給')
  })

  test('the textbook case: leaving the app, a false link, compensation, today only', () => {
    expect(idsOf('客服QQ 2839475610 三倍赔偿，http://pinduoduo.kf-refund.top/a 仅限今日')).toEqual(
      expect.arrayContaining(['leaving', 'linkTrick', 'compensation', 'urgency']),
    )
  })

  test('a warning followed by the very request denies nothing', () => {
    expect(judge('为了您的安全不要告诉别人，把验证码发给我').verdict).toBe('stop')
    expect(judge('谨防诈骗！您的订单异常，请把短信验证码报给客服').verdict).toBe('stop')
    expect(judge('验证码只告诉我，不要相信别人').verdict).toBe('stop')
  })

  test('a link that is warned of is read past', () => {
    expect(judge('不要在 https://a.com/x 填写银行卡号').verdict).toBe('nothing')
    expect(judge('и%\n@不要http://-').verdict).toBe('nothing')
  })

  test('numbers as they were written, with the number check’s verdict', () => {
    expect(judge('请致电 021－5339－5288').numbers).toMatchObject([{ kind: 'claimed', written: '021－5339－5288' }])
  })

  test('whatever a sign rests on is a fact on file', () => {
    for (const [id, facts] of Object.entries(signs)) {
      expect(isSignId(id)).toBe(true)
      for (const fact of facts) expect(provenanceOf(fact).sources.length).toBeGreaterThan(0)
    }
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom('验证码', '微信', 'qq', '转账', ' ', '.', '-', 'a', '1', '不要', '\u200b', '\n', '。', '，', 'http://', '@', '%', '/', '验', '加', 'и', '😀', '屏幕', 'code', 'the ')
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 500 }),
    fc.string({ unit: 'grapheme', maxLength: 500 }),
    fc.array(pieces, { maxLength: 150 }).map((list) => list.join('')),
  )

  test('never throws, gives the same answer twice, and names only words of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const judged = judge(text)
        expect(judge(text)).toEqual(judged)
        for (const { written } of judged.signs) expect(text.includes(written)).toBe(true)
      }),
      { numRuns: runs(100), endOnFailure: true },
    )
  })

  test.skipIf(isMutated)('ten times the length is not a hundred times the work', () => {
    for (const piece of ['验', '验证码', 'a', '1', ' ', 'a.', 'a-', '不要', 'http://', '验 ', '加', '@', '扫码', '医保失效点', '一条3元', '否则停机', 'pay for ']) {
      const long = piece.repeat(10_000 / piece.length)
      const isEven = growsEvenly(() => judge(long.slice(0, 1_000)), () => judge(long))
      expect(isEven, piece).toBe(true)
    }
  })
})
