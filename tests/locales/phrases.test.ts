import { describe, expect, test } from 'vitest'
import { phrases as inEnglish } from '../../locales/en/phrases'
import { phrases as inChinese } from '../../locales/zh-CN/phrases'
import { answersOf, isAnswerOf, isStepId, journeyOf } from '../../machines/flow'
import { roadsOf } from '../../machines/ownWords/roads'

const atLeast = { zh: 8, en: 5 } as const

const languages = [
  ['Chinese', Object.entries(inChinese), atLeast.zh],
  ['English', Object.entries(inEnglish), atLeast.en],
] as const

/** What is heard: no spaces, marks or capitals. */
const bare = (saying: string) => saying.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** A wait, a law or a number of a line is a fact with a source; people may name an office by its number. */
const factWords =
  /七天|\d+ ?(?:小时|个?工作日|分钟|hours?|working days?|minutes?)|三倍|十倍|假一赔|three ?fold|《|第[\d一二三四五六七八九十百]+条|article \d|\d{3,}-\d|\d{6,}|https?:|www\./i

describe('roads', () => {
  const rooms = Object.entries(roadsOf)

  test.each(rooms)('%s: each is a step, or an answer of a step, of its own room', (room, roads) => {
    for (const road of roads) {
      const [step = '', answer] = road.split('.')
      if (!isStepId(step)) throw new Error(`"${road}" is no road: there is no step "${step}"`)
      expect(journeyOf(step), road).toBe(room)
      if (answer !== undefined) expect(isAnswerOf(step, answer), `${road} among ${answersOf(step).join()}`).toBe(true)
    }
  })

  test('each stands once', () => {
    const roads = rooms.flatMap<string>(([, named]) => named)
    expect(new Set(roads).size).toBe(roads.length)
  })
})

describe.each(languages)('what people say in %s', (_language, said, enough) => {
  test('every road is said in enough ways', () => {
    expect(said.filter(([, sayings]) => sayings.length < enough).map(([road]) => road)).toEqual([])
  })

  test('nothing is said twice, on one road or on two', () => {
    const roadOf = new Map<string, string>()
    const twice: string[] = []
    for (const [road, sayings] of said) {
      for (const saying of sayings) {
        const earlier = roadOf.get(bare(saying))
        if (earlier) twice.push(`${saying}: ${earlier}, ${road}`)
        roadOf.set(bare(saying), road)
      }
    }
    expect(twice).toEqual([])
  })

  test('no fact is told', () => {
    expect(said.flatMap(([, sayings]) => sayings.filter((saying) => factWords.test(saying)))).toEqual([])
  })
})
