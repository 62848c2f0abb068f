import type { MessageWords, ProblemWords, StepWords, TaskWords } from '../../locales/words'
import { answering } from '../../machines/core/answering'
import { deadlineOf } from '../../machines/core/deadlines'
import { emptyTrail, holds } from '../../machines/core/trail'
import type { Targets } from '../../machines/flow'
import type { Formerly } from '../../machines/formerly'
import { only, type Action, type Question } from '../../machines/journeys/step'
import type { Task } from '../../machines/journeys/task'
import type { Message } from '../../machines/messages'
import { taskOf } from '../../machines/tasks'
import type { Core, Known } from '../../src/i18n/words'

// What compiles here is as it should be; what must not compile says so, and fails the compiler once it does.

const states = { here: { on: { on: 'there' } }, there: { on: {} } } as const
states satisfies Targets<typeof states>

const astray = { here: { on: { on: 'nowhere' } } } as const
// @ts-expect-error -- a target that is no step
astray satisfies Targets<typeof astray>

emptyTrail('stage')
// @ts-expect-error -- a step that is none
emptyTrail('stgae')

answering(emptyTrail(), [{ step: 'stage', answer: 'refused' }])
// @ts-expect-error -- an answer its step does not offer
answering(emptyTrail(), [{ step: 'stage', answer: 'over24h' }])

holds(emptyTrail(), 'stage.refused')
// @ts-expect-error -- a pair that is none
holds(emptyTrail(), 'stage.over24h')

only('stage.refused', 'saveChat')
// @ts-expect-error -- a task that is none
only('stage.refused', 'saveCaht')
// @ts-expect-error -- a task that is none
taskOf('saveCaht')

export const task = { because: ['C03', 'consumer25'], taps: 'afterSales' } satisfies Task
// @ts-expect-error -- a fact that is none
export const taskOnNothing = { because: ['C99'] } satisfies Task
// @ts-expect-error -- a way through the app that is none
export const taskAstray = { because: 'care', taps: 'afterSale' } satisfies Task

export const action = { kind: 'action', rung: 'merchant', tasks: ['saveChat'], messages: ['tellMerchant'], deadline: 'merchant24h' } satisfies Action
// @ts-expect-error -- an action that asks nothing of anybody
export const idle = { kind: 'action', rung: 'merchant', tasks: [] } satisfies Action
// @ts-expect-error -- a message that is none
export const speechless = { kind: 'action', rung: 'merchant', tasks: ['saveChat'], messages: ['tellNobody'] } satisfies Action
// @ts-expect-error -- a rung that is none
export const fallen = { kind: 'question', rung: 'cellar' } satisfies Question
// @ts-expect-error -- a wait that is none
deadlineOf('merchant25h', 0)

export const message = { to: 'merchant', facts: ['C03'], fits: ['stage.refused'] } satisfies Message
// @ts-expect-error -- an answer that is none
export const unfit = { to: 'merchant', fits: ['stage.refusde'] } satisfies Message

export const moved: Formerly = { steps: { old: 'stage' }, answers: { 'old.said': ['stage.refused'] } }
// @ts-expect-error -- a step that stands for nothing
export const movedAway: Formerly = { steps: { old: 'nowhere' }, answers: {} }
// @ts-expect-error -- an answer that says nothing now
export const unsaid: Formerly = { steps: {}, answers: { 'old.said': ['stage.nothing'] } }

export const step: StepWords<'orient'> = { orient: { short: '', title: '', lead: '', answers: { later: '' } } }
// @ts-expect-error -- an answer without words
export const mute: StepWords<'orient'> = { orient: { short: '', title: '', lead: '', answers: {} } }
// @ts-expect-error -- words for an answer that is none
export const chatty: StepWords<'orient'> = { orient: { short: '', title: '', lead: '', answers: { later: '', never: '' } } }
// @ts-expect-error -- a line without its how
export const curt: TaskWords<'saveChat'> = { saveChat: { do: '' } }
// @ts-expect-error -- a message without its text
export const untold: MessageWords<'scam'> = { scamVerifyChat: { title: '' } }
// @ts-expect-error -- a trouble that no answer names
export const noTrouble: ProblemWords = { 'issue.fkae': '' }

export const ofFirst = ({ steps }: Known): string => steps.start.title
// @ts-expect-error -- words of a journey that may not be here
export const ofAnother = ({ steps }: Known): string => steps.stage.title
export const ofAny = ({ steps }: Core): string => steps.stage.title
