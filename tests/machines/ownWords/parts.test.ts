import { describe, expect, test } from 'vitest'
import { actsIn, type Manner } from '../../../machines/ownWords/danger/acts'
import { dangersIn, type Dangers } from '../../../machines/ownWords/danger/dangers'
import { featuresOf, readable, type Tongue } from '../../../machines/ownWords/features'
import { kinds } from '../../../machines/ownWords/kinds/zh'
import { listen, type Ear } from '../../../machines/ownWords/listen'
import { numberOf } from '../../../machines/learning/model'
import { allRoads, type RoadId } from '../../../machines/ownWords/roads'
import { roadTo } from '../../../machines/ownWords/walks'
import { isStepId, type Pair, type StepId } from '../../../machines/flow'
import { stepOf } from '../../../machines/steps'
import { edges, nameOf } from '../../support/edges'

/** A made-up language: the rules are tested, not what people say today. */
const never = { says: /(?!)/, unless: /(?!)/ }
const manner: Manner = {
  acts: { code: /念码/, money: /给\d*钱/, screen: /看屏/ },
  beside: /(甲)给钱(乙)/g,
  denied: /没$/,
  wanted: /要我|让我/g,
  done: /了/,
  complied: /照做/,
  balked: /拒绝/,
}
const dangers: Dangers = {
  despair: { says: /绝望/, unless: /(?!)/ },
  hurt: { says: /痛/, unless: /不痛/ },
  unsafe: { says: /冒烟/, unless: /(?!)/ },
  account: { says: /被盗/, unless: /(?!)/ },
  threatened: { says: /威胁/, unless: /(?!)/ },
  scammed: never,
  approached: { says: /自称/, unless: /(?!)/ },
  acts: manner,
}
const tongue: Tongue = { dangers, kinds }

describe('what was done, and what was only wanted', () => {
  const acts = (...clauses: readonly string[]) => {
    const { done, wanted } = actsIn(clauses, manner)
    return { done: [...done].sort(), wanted: [...wanted].sort() }
  }
  test.each([
    [['我念码'], ['code'], []],
    [['他要我念码'], [], ['code']],
    [['他要我念码了'], ['code'], []],
    [['没念码'], [], ['code']],
    [['他要我念码', '我照做'], ['code'], ['code']],
    [['他要我念码', '我照做拒绝'], [], ['code']],
    [['他要我念码拒绝了'], [], ['code']],
    [['他要我念码照做'], [], ['code']],
    [['我照做'], [], []],
    [['他要我给钱', '没事', '我照做'], ['money'], ['money']],
    [['他要我给钱让我看屏', '我照做'], ['screen'], ['money', 'screen']],
    [['甲给钱乙'], [], []],
    [['我给钱'], ['money'], []],
    [['我念码', '我照做'], ['code'], []],
    [['了他要我念码'], [], ['code']],
    [['没有他要我念码了'], ['code'], []],
    [['念码然后他要我看屏'], ['code'], ['screen']],
    [[], [], []],
  ])('%j', (clauses, done, wanted) => {
    expect(acts(...clauses)).toEqual({ done, wanted })
  })
})

describe('dangers', () => {
  test.each([
    ['痛', ['urgent.hurt']],
    ['不痛', []],
    ['冒烟，痛，自称', ['urgent.hurt', 'urgent.unsafe', 'scam.nothing']],
    ['被盗 威胁', ['urgent.account', 'urgent.threatened']],
    ['我念码', ['urgent.gaveCode']],
    ['他要我念码，没有', ['scam.nothing']],
    ['他要我念码 我照做', ['urgent.gaveCode', 'scam.nothing']],
    ['我看屏', ['scam.screen']],
    ['他让我看屏', ['scam.nothing']],
    ['我给钱', ['urgent.sentMoney']],
    ['他要我给钱', ['scam.nothing']],
    // The shop pays back: nothing of the kind. Dressed as a refund it is.
    ['我给钱，退款', []],
    ['他要我给钱，退款', []],
    ['我给钱，退款要保证金', ['urgent.sentMoney']],
    ['我给4,600钱', ['urgent.sentMoney']],
    ['我给4,钱', []],
    ['我给4,60钱', []],
    // A breath after a Chinese character: the doing is another's than the wanting.
    ['他要我 1念码', ['urgent.gaveCode']],
    ['痛a 1', ['urgent.hurt']],
    ['', []],
  ])('%s', (text, roads) => {
    expect(dangersIn(text, dangers).roads).toEqual(roads)
  })

  test('what was not done is told from what nobody wanted', () => {
    expect(['他要我念码，我拒绝', '没念码', '我念码', '他要我念码', '我念码，没给钱'].map((text) => dangersIn(text, dangers).isWithheld)).toEqual([true, true, false, false, false])
  })
})

describe('what a text is made of', () => {
  const made = (text: string, more: Partial<Tongue> = {}) => [...featuresOf(text, { ...tongue, ...more })].sort(([, one], [, other]) => other - one)
  const names = (text: string, more: Partial<Tongue> = {}) => made(text, more).map(([name]) => name).sort()

  test('characters and their pairs, clause by clause', () => {
    expect(names('退货，退钱')).toEqual(['?', '退', '退货', '退钱', '货', '钱'].sort())
  })

  test('words by their stems and beginnings, in pairs, idle ones left out, numbers as one', () => {
    expect(names('the parcel was broken')).toEqual(['?', 'broke', 'broken', 'parce', 'parcel', 'parcel broken'].sort())
    expect(names('waiting 3 days')).toEqual(['0', '?', 'day', 'wait', 'wait day'].sort())
  })

  test('three words behind a denial are denied', () => {
    expect(names('not one two three four')).toEqual(['?', '¬', '¬one', '¬two', '¬three', 'one', 'two', 'three', 'four', 'one two', 'two three', 'three four'].sort())
  })

  test('words that end like a denial deny nothing', () => {
    expect(names('sent agent')).toEqual(['?', 'agent', 'sent', 'sent agent'].sort())
    expect(names("didn't agent")).toEqual(['?', '¬', '¬agent', 'agent'].sort())
    expect(names('didnt agent')).toEqual(['?', '¬', '¬agent', 'agent'].sort())
  })

  test('meanings, denied where the word before says so, and each with each', () => {
    const lexicon = { goods: /goods/, money: /money/, never: /(?!)/ }
    const [goods, money] = ['\u0400', '\u0401']
    const meanings = (text: string) => names(text, { lexicon }).filter((name) => /[\u0400\u0401?]/.test(name))
    expect(meanings('goods')).toEqual([goods])
    expect(meanings('no goods')).toEqual([`¬${goods}`])
    expect(meanings("haven't goods")).toEqual([`¬${goods}`])
    expect(meanings('sent goods')).toEqual([goods])
    expect(meanings('without the goods')).toEqual([`¬${goods}`])
    expect(meanings('without thesegoods')).toEqual([goods])
    expect(meanings('never, goods')).toEqual([goods])
    expect(meanings('cannot goods')).toEqual([goods])
    expect(meanings('goods not')).toEqual([goods])
    expect(meanings('no goods at all in here')).toEqual([`¬${goods}`])
    expect(meanings('goods money')).toEqual([goods, money, goods + money].sort())
    expect(meanings('good')).toEqual(['?'])
  })

  test('dangers weigh with the meanings, and every text as much as any other', () => {
    expect(names('痛')).toContain('!urgent.hurt')
    expect(names('没念码')).toContain('!')
    expect(names('念码')).not.toContain('!')
    for (const text of ['痛', '退货退货退货', 'a b c not d', '']) {
      const size = made(text).reduce((sum, [, weight]) => sum + weight * weight, 0)
      expect(size).toBeCloseTo(1, 9)
    }
    const [first] = made('退货')
    expect(first?.[0]).toBe('?')
    expect(Object.fromEntries(made('退货'))['退']).toBeCloseTo(0.5 / Math.sqrt(1.6 ** 2 + 0.5 ** 2 * 2 + 1), 9)
  })

  test('is read plainly, and as its language rights it', () => {
    expect(readable('Ａ\u200bB', tongue)).toBe('ab')
    expect(readable('Ａ', { ...tongue, righted: ({ text }) => `${text}!` })).toBe('a!')
  })
})

describe('roads', () => {
  const way = (id: RoadId, trouble?: RoadId) => roadTo(id, trouble).pairs.map(nameOf)

  test('say the fewest answers, and none that was not given', () => {
    expect(way('issue')).toEqual(['start.bought'])
    expect(way('issue.fake')).toEqual(['start.bought', 'issue.fake'])
    expect(way('stage.refused')).toEqual(['stage.refused'])
    expect(roadTo('stage.refused').to).toMatchObject({ step: 'askPlatform', trail: { from: 'stage', end: 'askPlatform' } })
  })

  test('take the shortest way, an action’s answer only where there is no other, and no "I am not sure" where something is known', () => {
    const costOf = (pairs: readonly Pair[]) =>
      pairs.reduce((sum, { step, answer }) => sum + (stepOf(step).kind === 'question' ? 1 : 5) + (['unsure', 'none'].includes(answer) ? 0.5 : 0), 0)
    const least = (entries: readonly StepId[]) => {
      const best = new Map<StepId, number>(entries.map((step) => [step, 0]))
      for (let round = 0; round < 40; round += 1) {
        for (const { pair, from, to } of edges) best.set(to, Math.min(best.get(to) ?? Infinity, (best.get(from) ?? Infinity) + costOf([pair])))
      }
      return best
    }
    const [usual, whole] = [least(['start', 'stage', 'outside', 'sellerOutside', 'companyOutside', 'companySilence']), least(['start'])]
    for (const id of allRoads) {
      const { pairs, to } = roadTo(id)
      const isWrong = !isStepId(id) && !id.startsWith('stage.') && to.step === 'stage'
      const before = isStepId(id) ? pairs : pairs.slice(0, -1)
      const at = isStepId(id) ? id : pairs[pairs.length - 1]?.step
      expect([id, costOf(before)]).toEqual([id, (isWrong ? whole : usual).get(at ?? 'start')])
    }
    expect(roadTo('outside').to).toEqual({ step: 'outside' })
  })

  test('say what was wrong before how far it has got, where the same words say it', () => {
    expect(way('stage.refused', 'issue.fake')).toEqual(['start.bought', 'issue.fake', 'stage.refused'])
    expect(way('stage.refused', 'ask.change')).toEqual(['stage.refused'])
    expect(way('issue.fake', 'delivery.stuck')).toEqual(['start.bought', 'issue.fake'])
  })
})

describe('listening', () => {
  const NOTHING = '甲'
  /** An ear that takes a text for these roads, so likely; the rest is shared out among all others. */
  function earFor(shares: { readonly [R in RoadId]?: number }, elsewhere?: number, said = NOTHING): Ear {
    const classes = [...allRoads.map((id) => shares[id]), elsewhere]
    const given = classes.filter((share) => share !== undefined)
    const rest = (1 - given.reduce((sum, share) => sum + share, 0)) / (classes.length - given.length)
    const weight = featuresOf(said, tongue).get('?') ?? 1
    const voices = classes.map((share, of) => ({ of, strength: Math.log(share ?? rest) / (1.5 * weight) }))
    return { tongue, model: new Map([[numberOf('?'), voices]]) }
  }
  const roads = (ear: Ear, said = NOTHING) => listen(said, ear).roads.map(({ id }) => id)

  test('offers what is likely, three at most, the likeliest first', () => {
    expect(roads(earFor({ 'issue.fake': 0.5, 'stage.refused': 0.3, 'stage.noReply': 0.1, 'ask.change': 0.09 }, 0.001))).toEqual(['issue.fake', 'stage.refused', 'stage.noReply'])
    expect(roads(earFor({ 'issue.fake': 0.97, 'stage.refused': 0.011 }, 0.001))).toEqual(['issue.fake', 'stage.refused'])
    expect(roads(earFor({ 'issue.fake': 0.97, 'stage.refused': 0.009 }, 0.001))).toEqual(['issue.fake'])
  })

  test('helps in placing oneself where it may well be none, and offers nothing where it is none', () => {
    expect(roads(earFor({ 'issue.fake': 0.9 }, 0.04))).toEqual(['issue.fake'])
    expect(roads(earFor({ 'issue.fake': 0.7 }, 0.06))).toEqual(['issue.fake'])
    expect(roads(earFor({ 'issue.fake': 0.7 }, 0.08))).toEqual(['start.unsure', 'issue.fake'])
    expect(roads(earFor({ 'issue.fake': 0.4 }, 0.06))).toEqual(['start.unsure', 'issue.fake'])
    expect(roads(earFor({ 'issue.fake': 0.8 }, 0.13))).toEqual(['start.unsure', 'issue.fake'])
    expect(roads(earFor({ 'issue.fake': 0.3 }, 0.39))).toEqual(['start.unsure', 'issue.fake'])
    expect(roads(earFor({ 'issue.fake': 0.3 }, 0.41))).toEqual([])
    expect(roads(earFor({ 'issue.fake': 0.46 }, 0.45))).toEqual(['start.unsure', 'issue.fake'])
    expect(roads(earFor({ 'issue.fake': 0.45 }, 0.46))).toEqual([])
    expect(roads(earFor({ 'issue.fake': 0.07 }, 0.001))).toEqual([])
    expect(roads(earFor({ 'issue.fake': 0.09 }, 0.001))).toEqual(['issue.fake'])
    expect(roads(earFor({ 'issue.fake': 0.9 }, 0.001), '。。')).toEqual([])
    expect(roads(earFor({ 'issue.fake': 0.9 }, 0.001), 'f(); {}')).toEqual([])
  })

  test('hears danger by likeness where it is likely enough, and likelier than none', () => {
    const heard = (share: number, elsewhere: number) => listen(NOTHING, earFor({ 'urgent.hurt': share, 'issue.fake': 0.7 }, elsewhere))
    expect(heard(0.2, 0.001)).toMatchObject({ isUrgent: true, roads: [{ id: 'urgent.hurt' }, { id: 'issue.fake' }] })
    expect(heard(0.16, 0.001)).toMatchObject({ isUrgent: false, roads: [{ id: 'issue.fake' }, { id: 'urgent.hurt' }] })
    const torn = listen(NOTHING, earFor({ 'urgent.hurt': 0.4 }, 0.5))
    expect([torn.isUrgent, torn.roads.map(({ id }) => id)]).toEqual([false, ['start.unsure', 'urgent.hurt']])
  })

  test('what a rule knows of danger comes first, two at most before what is likely', () => {
    const ear = earFor({ 'urgent.hurt': 0.05, 'urgent.unsafe': 0.04, 'scam.nothing': 0.03, 'issue.fake': 0.6 }, 0.01)
    expect([listen('痛', ear).isUrgent, roads(ear, '痛')[0]]).toEqual([true, 'urgent.hurt'])
    expect(roads(ear, '痛，冒烟，自称')).toEqual(['urgent.hurt', 'urgent.unsafe', 'issue.fake'])
  })

  test('dangers stand by what the rules say of them, then by likeness', () => {
    expect(roads(earFor({ 'urgent.hurt': 0.2, 'urgent.unsafe': 0.05, 'issue.fake': 0.6 }, 0.01), '冒烟')).toEqual(['urgent.unsafe', 'urgent.hurt', 'issue.fake'])
  })

  test('beside danger what is likely is still said, however likely it is that it is none', () => {
    expect(roads(earFor({ 'urgent.hurt': 0.2, 'issue.fake': 0.4 }, 0.3), '痛')).toEqual(['urgent.hurt', 'issue.fake'])
    expect(roads(earFor({ 'urgent.hurt': 0.2, 'issue.fake': 0.3 }, 0.45, '痛'), '痛')).toEqual(['urgent.hurt', 'issue.fake'])
  })

  test('as likely danger as none is danger', () => {
    const alike = [allRoads.indexOf('urgent.hurt'), allRoads.length].map((of) => ({ of, strength: 40 }))
    expect(listen(NOTHING, { tongue, model: new Map([[numberOf('?'), alike]]) }).isUrgent).toBe(true)
  })

  test('thinks of a danger that is not likely enough, and of one alone', () => {
    expect(roads(earFor({ 'issue.fake': 0.7, 'stage.refused': 0.25, 'urgent.hurt': 0.03 }, 0.01))).toEqual(['issue.fake', 'urgent.hurt', 'stage.refused'])
    expect(roads(earFor({ 'issue.fake': 0.7, 'stage.refused': 0.27, 'urgent.hurt': 0.015 }, 0.01))).toEqual(['issue.fake', 'stage.refused', 'urgent.hurt'])
    expect(roads(earFor({ 'issue.fake': 0.3, 'urgent.hurt': 0.14, 'urgent.unsafe': 0.13 }, 0.42))).toEqual(['start.unsure', 'urgent.hurt'])
  })

  test('who did what a stranger wanted is not told to hang up', () => {
    const ear = earFor({ 'issue.fake': 0.6, 'stage.refused': 0.2, 'urgent.gaveCode': 0.05, 'scam.nothing': 0.05 }, 0.01)
    expect(roads(ear, '我念码，自称')).toEqual(['urgent.gaveCode', 'issue.fake', 'stage.refused'])
  })

  test('who did not do it is told to hang up, not what to do after', () => {
    const said = '他要我念码，我拒绝'
    expect(roads(earFor({ 'issue.fake': 0.4, 'urgent.gaveCode': 0.3, 'scam.nothing': 0.2 }, 0.01, said), said)).toEqual(['scam.nothing', 'issue.fake', 'urgent.gaveCode'])
  })

  test('who says that nobody is hurt is not taken for hurt, and for in danger where they say so', () => {
    const ear = earFor({ 'urgent.hurt': 0.5, 'issue.fake': 0.4, 'urgent.unsafe': 0.05 }, 0.001, '不痛')
    expect(listen('不痛', ear)).toMatchObject({ isUrgent: false, roads: [{ id: 'urgent.hurt' }, { id: 'urgent.unsafe' }, { id: 'issue.fake' }] })
    expect(listen('不痛，冒烟', ear)).toMatchObject({ isUrgent: true, roads: [{ id: 'urgent.unsafe' }, { id: 'urgent.hurt' }, { id: 'issue.fake' }] })
  })

  test('a cry for help, what a stranger wrote and a bare number are answered, and nothing beside; to what says nothing nothing is said', () => {
    const ear = earFor({ 'issue.fake': 0.5, 'urgent.hurt': 0.4 }, 0.001)
    const answered = (said: string) => [listen(said, ear).isUrgent, roads(ear, said)]
    expect(answered('救命')).toEqual([true, ['urgent']])
    expect(answered('请您把验证码发给我')).toEqual([true, ['scam.nothing']])
    expect(answered('13812345678')).toEqual([false, ['scam.number']])
    expect(answered('。。')).toEqual([false, []])
  })

  test('where nothing was learnt of none, none is as likely as what nothing was learnt of', () => {
    const all = allRoads.flatMap((id, of) => (id === 'issue.fake' ? [] : [{ of, strength: -40 }]))
    expect(roads({ tongue, model: new Map([[numberOf('?'), all]]) })).toEqual(['start.unsure', 'issue.fake'])
  })

  test('what only a rule takes for danger does not come first, and is offered', () => {
    expect(listen('痛', earFor({ 'issue.fake': 0.9999 }))).toMatchObject({ isUrgent: false, roads: [{ id: 'issue.fake' }, { id: 'urgent.hurt' }] })
  })

  test('despair comes before whatever is likely, and dangers alone beside it', () => {
    expect(roads(earFor({ 'issue.fake': 0.9999 }), '绝望')).toEqual(['urgent.hurt'])
    expect(roads(earFor({ 'urgent.hurt': 0.3, 'urgent.unsafe': 0.2, 'urgent.account': 0.15 }), '绝望')).toEqual(['urgent.hurt', 'urgent.unsafe'])
  })

  test('says what was wrong where that is likely enough', () => {
    const first = (share: number) => listen(NOTHING, earFor({ 'stage.refused': 0.6, 'issue.fake': share }, 0.001)).roads[0]?.pairs.map(nameOf)
    expect(first(0.16)).toEqual(['start.bought', 'issue.fake', 'stage.refused'])
    expect(first(0.14)).toEqual(['stage.refused'])
  })

  test.each([
    ['13812345678', 'number', ['scam.number']],
    ['138-1234-5678', 'number', ['scam.number']],
    ['95566', 'number', ['scam.number']],
    ['12315', undefined, []],
    ['11111', undefined, []],
    ['这个号码是真的吗', undefined, ['scam.number']],
    ['退 20000 元', undefined, []],
    ['退 200000000 元', undefined, []],
    ['亲，您好', undefined, []],
    ['【拼多多】您的订单有异常，请您尽快联系我们的客服人员办理', 'message', []],
  ] as const)('%s is for the check: %s', (said, check, first) => {
    const ear = earFor({ 'issue.fake': 0.01 }, 0.001)
    expect(listen(said, ear).check).toBe(check)
    expect(roads(ear, said).slice(0, 1)).toEqual(first)
  })

  test('a long story is heard by its beginning and its end, and no further than anybody writes', () => {
    const model = new Map([[numberOf('退货'), [{ of: allRoads.indexOf('issue.fake'), strength: 40 }]]])
    const hears = (said: string) => listen(said, { tongue, model }).roads[0]?.id === 'issue.fake'
    const done = new Map([[numberOf('!urgent.gaveCode'), [{ of: allRoads.indexOf('issue.fake'), strength: 40 }]]])
    const hearsDone = (said: string) => listen(said, { tongue, model: done }).roads.some(({ id }) => id === 'issue.fake')
    const idle = (length: number) => '一'.repeat(length)
    expect(hears(`${idle(298)}退货${idle(300)}`)).toBe(true)
    expect(hears(`${idle(299)}退货${idle(300)}`)).toBe(false)
    expect(hears(`${idle(600)}退货${idle(148)}`)).toBe(true)
    expect(hears(`${idle(600)}退货${idle(149)}`)).toBe(false)
    expect(hears(`${idle(299)}退货${idle(149)}`)).toBe(true)
    expect(hears(`${idle(9_998)}退货`)).toBe(true)
    expect(hears(`${idle(9_999)}退货`)).toBe(false)
    // What is said last did not happen before what is said first.
    expect(hearsDone('他要我念码，我照做')).toBe(true)
    expect(hearsDone('我照做，他要我念码')).toBe(false)
  })
})
