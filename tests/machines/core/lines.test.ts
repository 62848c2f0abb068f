import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ChecklistLine } from '../../../machines/core/checklist'
import { except, folded, inHand, only, type Action, type Step } from '../../../machines/journeys/step'
import type { Task } from '../../../machines/journeys/task'
import type { Message, MessageId } from '../../../machines/messages'
import type { TaskId } from '../../../machines/tasks'
import { trailOf as trail } from '../../support/walk'

/** One made-up step stands for all, with made-up tasks and words: rules are tested, not what the guide says today. */
const made: { step: Step; tasks: { [T in TaskId]?: Task }; messages: { [M in MessageId]?: Message } } = { step: { kind: 'ending', rung: 'start' }, tasks: {}, messages: {} }

// Files share their worker: what is made up is made up for this one alone.
vi.resetModules()
vi.doMock('../../../machines/steps', () => ({ stepOf: () => made.step }))
vi.doMock('../../../machines/tasks', () => ({ taskOf: (id: TaskId): Task => made.tasks[id] ?? { because: 'care' } }))
vi.doMock('../../../machines/messages', () => ({ messageOf: (id: MessageId): Message => made.messages[id] ?? { to: 'merchant' } }))
const { checklist, foldsOf, mayHold } = await import('../../../machines/core/checklist')
const { isClaimed } = await import('../../../machines/core/claimed')
const { citedOn, factsShown } = await import('../../../machines/core/facts')
const { grouped } = await import('../../../machines/core/grouped')
const { view } = await import('../../../machines/core/view')
const { wordsToSend } = await import('../../../machines/core/wordsToSend')

afterAll(() => {
  for (const path of ['steps', 'tasks', 'messages']) vi.doUnmock(`../../../machines/${path}`)
  vi.resetModules()
})

const action = (tasks: Action['tasks'], more: Partial<Action> = {}): void => {
  made.step = { kind: 'action', rung: 'platform', tasks, ...more }
}

beforeEach(() => {
  made.tasks = {}
  made.messages = {}
})

const fake = trail('start.bought issue.fake stage.refused')
const bare = trail('', 'askPlatform')
const many = ['keepCodesSecret', 'hangUpOnDemands', 'openOfficialSupport', 'askForPriority', 'notAlone', 'rightLine', 'botThenHuman'] as const
const brief = (lines: readonly ChecklistLine[]) => lines.map(({ task, part, fold, when }) => [task, part, ...(fold ? [`in ${fold}`] : []), ...(when ? [`if ${when}`] : [])].join(' '))

describe('a list holds what fits the answers given', () => {
  test('a line for some stands only after one of its answers', () => {
    action(['notAlone', only('issue.fake', 'prepareProof'), only(['issue.quality', 'issue.delivery'], 'prepareOrder')])
    expect(brief(checklist('askPlatform', fake))).toEqual(['notAlone do', 'prepareProof do'])
    expect(brief(checklist('askPlatform', trail('start.bought issue.delivery delivery.short stage.refused')))).toEqual(['notAlone do', 'prepareOrder do'])
  })

  test('a line for all but some falls out after any of theirs', () => {
    action(['notAlone', except(['issue.fake', 'issue.quality'], 'prepareProof'), inHand('issue.fake', 'prepareOrder')])
    expect(brief(checklist('askPlatform', fake))).toEqual(['notAlone do', 'prepareOrder do'])
    expect(brief(checklist('askPlatform', trail('start.bought issue.delivery delivery.short stage.refused')))).toEqual(['notAlone do', 'prepareProof do'])
    const sentBack = trail('start.bought issue.fake stage.agreed returnLeg.refused')
    expect(brief(checklist('askPlatform', sentBack))).toEqual(['notAlone do'])
  })

  test('where the answer was not seen and may have been given, every form stands under its answer, and once for everyone where it does', () => {
    action(['notAlone', only(['issue.fake', 'issue.quality'], 'prepareProof'), only('issue.fake', 'notAlone'), only('silence.within24h', 'prepareOrder')])
    expect(brief(checklist('stage', trail('', 'stage')))).toEqual(['notAlone do', 'prepareProof do if issue.fake', 'prepareProof do if issue.quality'])
  })

  test('nothing is unknown of a question that was answered, or that never comes before', () => {
    expect(mayHold(fake, 'issue.fake')).toBe(true)
    expect(mayHold(fake, 'issue.quality')).toBe(false)
    expect(mayHold(bare, 'issue.quality')).toBe(true)
    expect(mayHold(trail('', 'stage'), 'silence.over24h')).toBe(false)
    expect(mayHold(trail('stage.noReply', 'stage'), 'stage.refused')).toBe(false)
  })

  test('a task stands once, where it came first', () => {
    action(['notAlone', folded('helper', 'notAlone', 'prepareProof'), 'prepareProof'])
    expect(brief(checklist('askPlatform', fake))).toEqual(['notAlone do', 'prepareProof do in helper'])
  })

  test('a question has no list, an ending may have one', () => {
    made.step = { kind: 'question', rung: 'start' }
    expect(checklist('stage', fake)).toEqual([])
    made.step = { kind: 'ending', rung: 'start' }
    expect(checklist('settled', fake)).toEqual([])
    made.step = { kind: 'ending', rung: 'start', tasks: ['notAlone'] }
    expect(brief(checklist('settled', fake))).toEqual(['notAlone do'])
  })
})

describe('what stands open', () => {
  test('is five lines to do; the rest is folded up behind them', () => {
    action(many)
    expect(brief(checklist('askPlatform', fake)).map((line) => line.replace(/^\w+ /, ''))).toEqual(['do', 'do', 'do', 'do', 'do', 'do in more', 'do in more'])
  })

  test('is three where it is urgent', () => {
    action(many, { rung: 'urgent' })
    expect(checklist('moneySent', fake).filter(({ fold }) => fold === 'whenSafe')).toHaveLength(many.length - 3)
  })

  test.each([
    ['proof', 'platform', 3, 'moreProof'],
    ['proof', 'urgent', 3, 'moreProof'],
    ['mind', 'platform', 1, 'moreMind'],
    ['mind', 'urgent', 2, 'moreMind'],
    ['why', 'platform', 0, 'why'],
  ] as const)('of %s on the rung %s is %i lines', (part, rung, open, rest) => {
    for (const task of many) made.tasks[task] = { because: 'care', part }
    action(many, { rung })
    const lines = checklist('askPlatform', fake)
    expect(lines.every((line) => line.part === part)).toBe(true)
    expect(lines.map(({ fold }) => fold)).toEqual(many.map((_, i) => (i < open ? undefined : rest)))
  })

  test('is counted for each part, and lines that are folded up or unsure take no room', () => {
    made.tasks = { rightLine: { because: 'care', part: 'mind' } }
    action([folded('helper', 'prepareOrder', 'prepareProof'), only('issue.fake', 'prepareIdentity'), ...many])
    const lines = checklist('askPlatform', bare)
    expect(lines.filter(({ fold, when, part }) => part === 'do' && !fold && !when)).toHaveLength(5)
    expect(brief(lines).slice(0, 3)).toEqual(['prepareOrder do in helper', 'prepareProof do in helper', 'prepareIdentity do if issue.fake'])
    expect(brief(lines)).toContain('rightLine mind')
    action([folded('helper', only('issue.fake', 'prepareIdentity'))])
    expect(brief(checklist('askPlatform', bare))).toEqual(['prepareIdentity do in helper if issue.fake'])
  })
})

describe('a page shows a list', () => {
  const line = (task: TaskId, over: Partial<ChecklistLine> = {}): ChecklistLine => ({ task, part: 'do', ...over })

  test('folded up by headings in one order, without what is unsure and without empty ones', () => {
    const lines = [line('notAlone', { fold: 'why' }), line('rightLine', { fold: 'more' }), line('prepareOrder', { fold: 'more' }), line('prepareProof', { fold: 'helper', when: 'issue.fake' }), line('askForPriority')]
    expect(foldsOf(lines)).toEqual([
      { fold: 'more', lines: [lines[1], lines[2]] },
      { fold: 'why', lines: [lines[0]] },
    ])
  })

  test('the first thing to do by itself, then the rest by its part, then what hangs on an answer', () => {
    const lines = [
      line('notAlone'), line('rightLine', { part: 'mind' }), line('prepareProof', { part: 'proof' }), line('prepareOrder'), line('askForPriority', { fold: 'more' }),
      line('botThenHuman', { when: 'issue.fake' }), line('botThenHuman', { when: 'issue.quality' }), line('prepareIdentity', { when: 'issue.fake' }), line('hangUpOnDemands', { when: 'issue.fake' }),
    ]
    expect(grouped(lines)).toEqual({
      now: 'notAlone',
      then: ['prepareOrder'],
      mind: ['rightLine'],
      proof: ['prepareProof'],
      folds: [{ fold: 'more', lines: [lines[4]] }],
      groups: [
        { when: [{ step: 'issue', answer: 'fake' }, { step: 'issue', answer: 'quality' }], tasks: ['botThenHuman'] },
        { when: [{ step: 'issue', answer: 'fake' }], tasks: ['prepareIdentity', 'hangUpOnDemands'] },
      ],
    })
    expect(grouped([])).toEqual({ then: [], mind: [], proof: [], folds: [], groups: [] })
  })
})

test('what an action leads on to is asked right away only where that is a question', () => {
  action(['notAlone'])
  const later = { step: 'contactMerchant', answer: 'later' }
  expect(view({ trail: trail('', 'contactMerchant') }, 'contactMerchant')).toMatchObject({ afterwards: { asks: 'contactMerchant', choices: [{ pair: later }] } })
})

describe('words to send', () => {
  test('fit the answers, or may, where those are not known', () => {
    made.messages = {
      disputeRefused: { to: 'platformForm', fits: ['stage.refused'] },
      disputeSilent: { to: 'platformForm', fits: ['silence.over24h', 'stage.noReply'] },
      disputeReturn: { to: 'platformForm', unless: ['issue.fake'] },
    }
    action(['notAlone'], { messages: ['disputeRefused', 'disputeSilent', 'disputeReturn', 'scamTellLender'] })
    expect(wordsToSend('askPlatform', fake)).toEqual(['disputeRefused', 'scamTellLender'])
    expect(wordsToSend('askPlatform', bare)).toEqual(['disputeRefused', 'disputeSilent', 'disputeReturn', 'scamTellLender'])
    action(['notAlone'])
    expect(wordsToSend('askPlatform', fake)).toEqual([])
    made.step = { kind: 'ending', rung: 'start' }
    expect(wordsToSend('settled', fake)).toEqual([])
  })
})

describe('what a page rests on', () => {
  test('is named by what shows it: tasks and their taps, the wait, the words, a question’s own', () => {
    made.tasks = { notAlone: { because: ['A01', 'B07'], taps: 'review' }, rightLine: { because: 'safety' } }
    made.messages = { scamTellLender: { to: 'bank', facts: ['antiFraud20', 'B07'] } }
    action(['notAlone'], { deadline: 'reply30min' })
    const lines = [{ task: 'notAlone', part: 'do' }, { task: 'rightLine', part: 'do' }] as const
    const page = { step: 'askPlatform', lines, messages: ['scamTellLender', 'disputeSilent'] } as const
    expect(citedOn(page).map(({ fact, by, id }) => `${fact} ${by} ${id}`)).toEqual([
      'A01 task notAlone', 'B07 task notAlone', 'D10 task notAlone', 'C02 deadline reply30min', 'antiFraud20 message scamTellLender', 'B07 message scamTellLender',
    ])
    expect(factsShown(page)).toEqual(['A01', 'B07', 'D10', 'C02', 'antiFraud20'])
    made.step = { kind: 'question', rung: 'start', facts: ['C03'] }
    expect(citedOn({ step: 'stage', lines: [], messages: [] })).toEqual([{ fact: 'C03', by: 'question', id: 'stage' }])
    made.step = { kind: 'question', rung: 'start' }
    expect(citedOn({ step: 'stage', lines: [], messages: [] })).toEqual([])
  })

  test('is only claimed where it is a guide’s word on the platform: not law, not plain advice, not care', () => {
    made.tasks = {
      notAlone: { because: ['consumer25'] },
      rightLine: { because: ['consumer25', 'C03'] },
      prepareOrder: { because: 'care' },
      prepareProof: { because: 'care', taps: 'review' },
      askForPriority: { because: ['orderStates'] },
      botThenHuman: { because: ['B07'] },
    }
    expect((['notAlone', 'rightLine', 'prepareOrder', 'prepareProof', 'askForPriority', 'botThenHuman'] as const).map(isClaimed)).toEqual([false, true, false, true, true, false])
  })
})
