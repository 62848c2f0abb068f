import { core } from '../../locales/zh-CN/core'
import { advice } from '../../locales/zh-CN/advice'
import { tools } from '../../locales/zh-CN/tools'
import { deadlineRules } from '../../machines/core/deadlines'
import { keyPaths, type KeyPath } from '../../machines/facts/directory'
import { hotlines, isHotlineId, type Hotline } from '../../machines/facts/hotlines'
import type { Hours } from '../../machines/facts/hours'
import { peaks, quietHours, type Told } from '../../machines/facts/moments'
import { isWarningId, warnings } from '../../machines/facts/warnings'
import { stepIds, type StepId } from '../../machines/flow'
import { reachableFrom } from '../../machines/core/graph'
import { stepOf } from '../../machines/steps'
import { taps } from '../../machines/facts/taps'
import type { Task } from '../../machines/journeys/task'
import { taskOf, type TaskId } from '../../machines/tasks'
import type { FactId } from '../../machines/facts/facts'

/** Where a fact is said: by what, in which words, on which page below the language. */
export type Citation = {
  readonly fact: FactId
  readonly by: `${'task' | 'step' | 'deadline' | 'hotline' | 'keys' | 'hours' | 'warning'} ${string}`
  readonly words: string
  readonly page: string
}

const reachable = stepIds.filter((step) => reachableFrom('start').has(step))

const pageOf = (step: StepId): string => (step === 'start' ? '/' : `/${step}/`)

function tasksOf(step: StepId): readonly TaskId[] {
  const entry = stepOf(step)
  const lines = entry.kind === 'question' ? [] : (entry.tasks ?? [])
  return lines.flatMap((line) => (typeof line === 'string' ? [line] : line.tasks))
}

const factsOfTask = ({ because, taps: way }: Task): readonly FactId[] => [
  ...(typeof because === 'string' ? [] : because),
  ...(way ? taps[way] : []),
]

const byTasks = (step: StepId): readonly Citation[] =>
  tasksOf(step).flatMap((id) => {
    const { do: say, how } = advice.tasks[id]
    const { taps: way } = taskOf(id)
    const words = [say, how, ...(way ? [advice.taps[way].join(' → ')] : [])].join(' ')
    return factsOfTask(taskOf(id)).map((fact): Citation => ({ fact, by: `task ${id}`, words, page: pageOf(step) }))
  })

const bySteps = (step: StepId): readonly Citation[] =>
  (stepOf(step).facts ?? []).map((fact) => ({
    fact,
    by: `step ${step}`,
    words: `${core.steps[step].title} ${core.steps[step].lead}`,
    page: pageOf(step),
  }))

function byDeadlines(step: StepId): readonly Citation[] {
  const entry = stepOf(step)
  const id = entry.kind === 'action' ? entry.deadline : undefined
  if (!id) return []
  return deadlineRules[id].facts.map((fact) => ({
    fact,
    by: `deadline ${id}`,
    words: advice.deadlines[id].until,
    page: pageOf(step),
  }))
}

const { calls } = advice.facts

const hoursText = ({ days, from, to }: Hours): string =>
  to - from === 24 ? calls.allDay : `${calls.days[days]} ${from}:00–${to}:00`

const byHotlines: readonly Citation[] = Object.keys(hotlines)
  .filter(isHotlineId)
  .flatMap((id) => {
    const hotline: Hotline = hotlines[id]
    const claims = 'claims' in hotline ? hotline.claims : []
    return claims.flatMap(({ as, hours, statements = [] }) => {
      const words = `${calls.roles[as]}，${hours ? hoursText(hours) : calls.noHours}。${advice.facts.hotlines[id]}`
      return statements.map((fact): Citation => ({ fact, by: `hotline ${id}`, words, page: '/numbers/' }))
    })
  })

const byKeys: readonly Citation[] = Object.entries<KeyPath>(keyPaths).flatMap(([id, { steps, statements = [] }]) => {
  const words = steps.map((step) => ('press' in step ? `${step.press}：${calls.keys[step.for]}` : calls.keys[step.choose]))
  return statements.map((fact): Citation => ({ fact, by: `keys ${id}`, words: words.join(' → '), page: '/numbers/' }))
})

const byHours = (title: string, told: readonly Told[]): readonly Citation[] =>
  told.flatMap((hours): readonly Citation[] =>
    hours.statement ? [{ fact: hours.statement, by: 'hours of calling', words: `${title}：${hoursText(hours)}`, page: '/numbers/' }] : [],
  )

const byWarnings: readonly Citation[] = Object.keys(warnings)
  .filter(isWarningId)
  .flatMap((id) => {
    const { title, text } = tools.numbers.beware[id]
    return warnings[id].map((fact): Citation => ({ fact, by: `warning ${id}`, words: `${title}：${text}`, page: '/numbers/' }))
  })

/** Every place a fact is said at, those a person is led to first. Numbers and warnings stand on their own page. */
export const citations: readonly Citation[] = [
  ...byHotlines,
  ...byKeys,
  ...byHours(tools.numbers.moments.busy, [...peaks.consumer, ...peaks.merchant]),
  ...byHours(tools.numbers.moments.quiet, [...quietHours.consumer, ...quietHours.merchant]),
  ...reachable.flatMap(byTasks),
  ...byWarnings,
  ...reachable.flatMap(byDeadlines),
  ...reachable.flatMap(bySteps),
]
