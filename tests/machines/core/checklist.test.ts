import { describe, expect, test } from 'vitest'
import { checklist } from '../../../machines/core/checklist'
import { view } from '../../../machines/core/view'
import { wordsToSend } from '../../../machines/core/wordsToSend'
import { stepIds } from '../../../machines/flow'
import { messageIds } from '../../../machines/messages'
import { stepOf } from '../../../machines/steps'
import { taskOf, tasks, type TaskId } from '../../../machines/tasks'
import { detailsOf } from '../../support/details'
import { variants, type Variant } from '../../support/variants'
import { walked } from '../../support/walk'
import { words } from '../../support/words'

const lists = variants.filter(({ step }) => stepOf(step).kind !== 'question')
const linesOf = ({ step, trail }: Variant) => checklist(step, trail)
const wrong = (isWrong: (variant: Variant) => boolean) => lists.filter(isWrong).map(({ name }) => name)

describe('every form of every list', () => {
  test('there is one for every step, and one more for every detail', () => {
    const forms = new Map(stepIds.map((step) => [step, lists.filter((variant) => variant.step === step).length]))
    for (const step of stepIds.filter((id) => stepOf(id).kind !== 'question')) {
      expect(forms.get(step), step).toBeGreaterThanOrEqual(detailsOf(step).size ? 2 : 1)
    }
  })

  test('an action always has something to do now, whatever is not known of the answers before it', () => {
    const first = (variant: Variant) => linesOf(variant).find(({ when }) => !when)
    expect(wrong((variant) => stepOf(variant.step).kind === 'action' && first(variant)?.part !== 'do')).toEqual([])
    expect(wrong((variant) => first(variant)?.fold !== undefined)).toEqual([])
  })

  test('no line stands twice, nor under an answer when it stands for everyone', () => {
    const twice = (variant: Variant) => {
      const lines = linesOf(variant)
      const said = lines.map(({ task, when }) => `${task} ${when ?? ''}`)
      const forEveryone = lines.filter(({ when }) => !when).map(({ task }) => task)
      const repeated = lines.some(({ task, when }, i) => when && forEveryone.includes(task) && lines.findIndex((line) => line.task === task) < i)
      return new Set(said).size < said.length || new Set(forEveryone).size < forEveryone.length || repeated
    }
    expect(wrong(twice)).toEqual([])
  })

  test('a walk from the first question knows every detail it was asked for', () => {
    const walks = lists.filter(({ trail }) => trail.from === 'start' && trail.pairs.length)
    expect(walks.length).toBeGreaterThan(100)
    expect(walks.filter((variant) => linesOf(variant).some(({ when }) => when)).map(({ name }) => name)).toEqual([])
  })

  test('a page opened on its own shows every form of its list', () => {
    for (const variant of lists.filter(({ step, trail }) => trail.from === step && trail.pairs.length === 0)) {
      const shown = new Set(linesOf(variant).map(({ task }) => task))
      const anyForm = new Set(lists.filter(({ step, trail }) => step === variant.step && trail.from === 'start').flatMap(linesOf).map(({ task }) => task))
      expect([...anyForm].filter((task) => !shown.has(task)), variant.step).toEqual([])
    }
  })

  test('somewhere a person meets every task', () => {
    const met = new Set(lists.flatMap(linesOf).map(({ task }) => task))
    expect(Object.keys(tasks).filter((task) => !met.has(task as TaskId))).toEqual([])
  })
})

test('somewhere a person is handed every message', () => {
  const met = new Set(lists.flatMap(({ step, trail }) => wordsToSend(step, trail)))
  expect(messageIds.filter((id) => !met.has(id))).toEqual([])
})

describe('what a line rests on', () => {
  test('what claims nothing cites nothing: safety and care name no platform time and no article', () => {
    const own = (Object.keys(tasks) as TaskId[]).filter((task) => typeof taskOf(task).because === 'string')
    const claims = own.filter((task) => /来源|《[^》]+》第/.test(words['zh-CN'].advice.tasks[task].how))
    expect(claims).toEqual([])
  })
})

describe('a detail changes the list, not the step', () => {
  const linesAfter = (...walk: Parameters<typeof walked>[0]) => {
    const trail = walked(walk)
    return checklist(trail.end, trail).map(({ task }) => task)
  }

  test('fakes ask for the promise and the comparison; a short parcel for the count and the waybill', () => {
    const fake = linesAfter('start.bought', 'issue.fake', 'stage.refused')
    const short = linesAfter('start.bought', 'issue.delivery', 'delivery.short', 'stage.refused')
    expect(fake).toEqual(expect.arrayContaining(['evidencePromise', 'evidenceComparison']))
    expect(short).toEqual(expect.arrayContaining(['evidenceCount', 'evidenceTracking']))
    expect(short.filter((task) => fake.includes(task) && /Promise|Comparison/.test(task))).toEqual([])
  })

  test('the words to the platform say what happened: refused, or silent', () => {
    const refused = walked(['start.bought', 'issue.quality', 'goods.none', 'stage.refused'])
    const silent = walked(['start.bought', 'issue.quality', 'goods.none', 'stage.noReply', 'silence.over24h'])
    expect(wordsToSend('askPlatform', refused)).toEqual(['disputeRefused'])
    expect(wordsToSend('askPlatform', silent)).toEqual(['disputeSilent'])
  })

  test('goods that went back are not photographed again: how they were sent stands instead, and words of their own', () => {
    const walk = ['start.bought', 'issue.quality', 'goods.none', 'stage.agreed', 'returnLeg.refused'] as const
    expect(wordsToSend('askPlatform', walked(walk))).toEqual(['disputeReturn'])
    const lines = linesAfter(...walk)
    expect(lines).toEqual(expect.arrayContaining(['evidenceSentBack', 'evidencePacking']))
    expect(lines).not.toContain('evidenceGoods')
    expect(linesAfter('start.bought', 'issue.quality', 'goods.none', 'stage.refused')).toContain('evidenceGoods')
  })

  test('asking the platform stands beside the buyer’s own clock, which the order’s page shows', () => {
    const trail = walked(['start.bought', 'issue.quality', 'goods.none', 'stage.refused'])
    expect(view({ trail }, 'askPlatform')).toMatchObject({ kind: 'action', mustActBy: 'buyerMustAct' })
  })
})
