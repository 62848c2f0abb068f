import { describe, expect, test } from 'vitest'
import { publicServices } from '../../machines/facts/publicServices'
import { sentences, words, type Sentence } from '../support/words'

const { core, advice, tools } = words['zh-CN']
const said: readonly Sentence[] = [...sentences(core), ...sentences({ ...advice, facts: {} }), ...sentences(tools)]
const saidInEnglish: readonly Sentence[] = [
  ...sentences(words.en.core),
  ...sentences({ ...words.en.advice, facts: {} }),
  ...sentences(words.en.tools),
]

const where = (found: readonly Sentence[]) => found.map(({ key, text }) => `${key}: ${text}`)
const outside = (allowed: RegExp, pattern: RegExp) => (sentence: Sentence) =>
  pattern.test(sentence.text) && !allowed.test(sentence.key)

describe('what the words may never say', () => {
  test('no number of Pinduoduo’s stands in a sentence: numbers live in the directory, with their source', () => {
    const compact = (text: string) => text.replace(/[\s\-–—]/g, '')
    const claimed = /95218811|4008822528|02153395288|02153395088|0216189|95010|95187/
    expect(where([...said, ...saidInEnglish].filter(({ text }) => claimed.test(compact(text))))).toEqual([])
  })

  test('a number to dial is a public service’s', () => {
    const known: ReadonlySet<string> = new Set(Object.values(publicServices).map(({ number }) => number))
    const dialled = /(?:拨打|打|致电|call|dial)\s*(\d{3,})/gi
    const unknown = said.flatMap(({ key, text }) =>
      [...text.matchAll(dialled)].filter(([, number = '']) => !known.has(number)).map(([hit]) => `${key}: ${hit}`),
    )
    expect(unknown).toEqual([])
  })

  test('千牛 stands only where it is corrected', () => {
    expect(where(said.filter(outside(/sellerTools|sellerToolName|Qianniu|correct/i, /千牛/)))).toEqual([])
  })

  test('nobody is asked to move the talk elsewhere or to hand over a code', () => {
    const asks = /(?:请|可以|建议)(?:加|用)(?:对方|商家|客服)?(?:微信|QQ)|把验证码(?:发|告诉|给)(?:给)?(?:客服|商家|对方)/
    expect(where(said.filter(({ text }) => asks.test(text)))).toEqual([])
  })

  test('no outcome is promised', () => {
    const promises = /一定(?:会|能)(?:赢|退|赔|成功)|保证(?:退款|成功|赔)|必定|百分之百|100\s?%(?:成功|退)/
    expect(where(said.filter(({ text }) => promises.test(text)))).toEqual([])
    expect(where(saidInEnglish.filter(({ text }) => /\bguaranteed to\b|\bwill (?:definitely|certainly) (?:win|get|refund)/i.test(text)))).toEqual([])
  })

  test('nobody calls a source official', () => {
    expect(where(said.filter(({ text }) => /官方公布|官方电话|唯一官方/.test(text)))).toEqual([])
  })
})

describe('a time of the platform’s is a claim, and says so', () => {
  const platformTime = /(?:平台|介入|裁决|自动同意|强制|专人跟进|回电).*?(?:\d+\s*(?:小时|分钟|个工作日|天))/
  const hedged = /来源|据|说法|以.{0,12}为准|《/
  test('in Chinese', () => {
    const flat = sentences(advice.tasks).filter(({ text }) => platformTime.test(text) && !hedged.test(text))
    expect(where(flat)).toEqual([])
  })
})
