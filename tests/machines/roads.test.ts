import { describe, expect, test } from 'vitest'
import { checklist } from '../../machines/core/checklist'
import { formatPairs, holds, parseTrail, replay, type Trail } from '../../machines/core/trail'
import { view } from '../../machines/core/view'
import { wordsToSend } from '../../machines/core/wordsToSend'
import { journeyOf, stepIds, type PairName, type StepId } from '../../machines/flow'
import { goodsGone } from '../../machines/journeys/step'
import { messageOf } from '../../machines/messages'
import { stepOf } from '../../machines/steps'
import type { TaskId } from '../../machines/tasks'
import { edges, nameOf, shortestWalks } from '../support/edges'
import { variants, type Variant } from '../support/variants'
import { words } from '../support/words'

const zh = words['zh-CN']
const actions = stepIds.filter((id) => stepOf(id).kind === 'action')
const walks = shortestWalks()

/** Every form of every page somebody meets who began at the first question; pages that know but one form by the shortest walk. */
const fromTheStart: readonly Variant[] = [
  ...variants.filter(({ trail }) => trail.from === 'start'),
  ...[...walks].map(([step, pairs]) => ({ step, trail: replay(pairs).trail, name: `${step}, by the shortest walk` })),
]

const answerWords = (name: PairName): string => {
  const [step = '', answer = ''] = name.split('.')
  const answers: Readonly<Record<string, string>> = zh.core.steps[step as StepId].answers
  return answers[answer] ?? ''
}

describe('no dead end after a refusal', () => {
  /** Names that mean the same wherever they stand: it was refused, nobody answered, it got worse. */
  const no = new Set([
    'refused', 'noResult', 'noReply', 'noAnswer', 'failed', 'lost', 'lostAgain', 'disputed', 'paymentUnsettled', 'unreachable', 'goesOn',
    'notThrough', 'merchantNo', 'moneyGone',
  ])

  /** Answers of one step alone that say it did not work. */
  const alsoNo: readonly string[] = [
    'someoneHurt.outside',
    'unsafeProduct.outside',
    'reportShop.outside',
    'returnExceptions.letGo',
    'answerSummons.help',
    'askPlatform.closed',
    'collectProof.ready',
    'afterWin.over24h',
    'sellerWrongReturn.platformRuled',
    'sellerWeChat.penalised',
    'companyOffPlatform.paid',
    'strangeParcel.gaveCode',
    'checkNumber.sentMoney',
  ] satisfies readonly PairName[]

  /** Where nothing was asked of anybody, so that nobody could refuse, each with its reason. */
  const nobodyToRefuse: { readonly [S in StepId]?: string } = {
    orient: 'helps to choose the first answer',
    checkIfShipped: 'only looks at the order',
    companyEnquiry: 'nothing has been bought; who will not answer is not bought from',
    getTested: 'goes on to every body outside, agreed or not',
  }

  const saysNo = (step: StepId): readonly string[] => {
    const shown = view(parseTrail(formatPairs(walks.get(step) ?? [])), step)
    if (shown.kind !== 'action') throw new Error(`"${step}" is no action`)
    return shown.afterwards.choices
      .filter(({ pair }) => no.has(pair.answer) || alsoNo.includes(nameOf(pair)))
      .map(({ pair }) => answerWords(nameOf(pair) as PairName))
  }

  test.each(actions.filter((id) => !(id in nobodyToRefuse)))('%s has an answer for those it did not work for', (step) => {
    expect(saysNo(step).filter((said) => /不|没|未|过了|拒|关闭|少了|还在|还是|给过|填过|转了|转出|判|罚/.test(said))).not.toEqual([])
  })

  test('an exception stands only where there is no such answer', () => {
    expect(Object.keys(nobodyToRefuse).filter((id) => saysNo(id as StepId).length > 0)).toEqual([])
  })
})

describe('nobody is asked for pictures of what they do not hold', () => {
  const pictures: readonly TaskId[] = [
    'freshToday', 'qualityPhotos', 'fakeCompare', 'shortProof', 'damagedProof', 'sendPhotos', 'evidenceGoods', 'evidenceComparison', 'evidenceCount',
    'evidencePackaging', 'evidenceFresh', 'testSealGoods', 'evidenceBundle',
  ]
  const neverCame: readonly PairName[] = ['delivery.notShipped', 'delivery.cancelled', 'delivery.stuck', 'delivery.signedNotReceived']
  const askedAfter = (answers: readonly PairName[], asked: readonly TaskId[]) =>
    fromTheStart
      .filter(({ trail }) => answers.some((name) => holds(trail, name)))
      .flatMap(({ step, trail, name }) => checklist(step, trail).filter(({ task }) => asked.includes(task)).map(({ task }) => `${name}: ${task}`))

  test('after the goods went back', () => {
    expect(askedAfter(goodsGone, pictures)).toEqual([])
  })

  test('before anything came', () => {
    // A bundle of papers for an office asks for whatever there is.
    expect(askedAfter(neverCame, pictures.filter((task) => task !== 'evidenceBundle'))).toEqual([])
  })

  test('and those who hold them are', () => {
    expect(askedAfter(['issue.quality'], ['evidenceGoods']).length).toBeGreaterThan(0)
    expect(askedAfter(['issue.fake'], ['evidenceComparison']).length).toBeGreaterThan(0)
  })
})

describe('no message says for people what they did not say', () => {
  const into = (step: StepId): readonly PairName[] => edges.filter(({ to }) => to === step).map(({ pair }) => nameOf(pair) as PairName)

  /** What a text may not claim outside brackets, but after one of these answers. */
  const claims: readonly (readonly [claim: RegExp, said: readonly PairName[]])[] = [
    [/超过 ?24 ?小时/, ['silence.over24h', 'companySilence.over24h', 'afterWin.over24h', 'stage.withPlatform']],
    [/商家拒绝/, ['stage.refused', 'stage.withPlatform', 'companyDispute.refused', 'companyNegotiate.refused', 'companyWait.refused']],
    [/商家同意过/, ['returnLeg.refused']],
    [/被骗|被人欺骗/, into('moneySent')],
    [/过了七天/, ['noReason.overSevenDays']],
    [/登不进/, ['urgent.lockedOut', ...into('lockedOut')]],
    [/威胁/, into('threatened')],
    [/店铺关了/, ['merchantUnreachable.shopGone']],
    [/结果支持我/, ['ruling.won', 'askReview.won']],
    [/没有(?:退回|退货)/, ['sellerBuyer.moneyGone', 'sellerWrongReturn.moneyGone', 'sellerOutside.courtBuyer']],
    [/(?:没有|没)(?:付过|授权|买过|用过|拆过)|完好|齐全/, []],
    [/(?:已经?|我)报过?警/, []],
    [/扣了两次|退少了|还扣/, []],
    [/已按?.{0,8}寄回|收货后/, []],
    [/供(?:自己)?生活|别处投诉|委托/, []],
    [/看(?:过)?医生|受伤/, []],
  ]

  const outsideBrackets = (text: string): string => {
    const less = text.replace(/（[^（）]*）|〔[^〕]*〕/g, '')
    return less === text ? text : outsideBrackets(less)
  }

  const unsaid = (trail: Trail, text: string): readonly string[] =>
    claims.filter(([claim, said]) => claim.test(outsideBrackets(text)) && !said.some((name) => holds(trail, name))).map(([claim]) => String(claim))

  test.each(actions.filter((id) => fromTheStart.some(({ step, trail }) => step === id && wordsToSend(step, trail).length > 0)))('%s', (step) => {
    const found = fromTheStart
      .filter((variant) => variant.step === step)
      .flatMap(({ trail, name }) =>
        wordsToSend(step, trail).flatMap((id) => unsaid(trail, zh.advice.originals.messages[id].text).map((claim) => `${name}: ${id} says ${claim}`)),
      )
    expect(found).toEqual([])
  })

  test('every claim is one that some message makes', () => {
    const texts = Object.values(zh.advice.originals.messages).map(({ text }) => text)
    expect(claims.filter(([claim]) => !texts.some((text) => claim.test(text))).map(([claim]) => String(claim))).toEqual([])
  })
})

describe('cards are frozen only where money may be moving', () => {
  /** Where an answer said that money is gone or going, or that codes are out. */
  const known: readonly StepId[] = [
    'accountTaken', 'lockedMoney', 'codeGiven', 'screenShared', 'freezeInPerson', 'moneySent', 'goInPerson', 'chasePayment', 'filePayment',
  ]

  test('no line elsewhere tells to freeze, stop or block', () => {
    // A shop's own funds are frozen by the platform: another matter.
    const told = fromTheStart
      .filter(({ step }) => !known.includes(step) && journeyOf(step) !== 'seller')
      .flatMap(({ step, trail }) => checklist(step, trail).map(({ task }) => ({ step, task })))
      .filter(({ task }) => /(?<!别)(?:冻结|冻卡|止付|挂失)/.test(zh.advice.tasks[task].do))
    expect([...new Set(told.map(({ step, task }) => `${step}: ${task}`))].filter((line) => !line.includes('familyNotStolen'))).toEqual([])
  })

  test('nor does a message to a bank stand elsewhere', () => {
    const told = fromTheStart
      .filter(({ step }) => !known.includes(step))
      .flatMap(({ step, trail }) => wordsToSend(step, trail).filter((id) => messageOf(id).to === 'bank').map((id) => `${step}: ${id}`))
    expect([...new Set(told)]).toEqual([])
  })
})
