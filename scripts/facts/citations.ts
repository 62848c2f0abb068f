import { advice } from '../../locales/zh-CN/advice'
import { steps as stepWords } from '../../locales/zh-CN/steps'
import { tools } from '../../locales/zh-CN/tools'
import { checklist } from '../../machines/core/checklist'
import { wordsToSend } from '../../machines/core/wordsToSend'
import { citedOn, type Cited } from '../../machines/core/facts'
import { emptyTrail } from '../../machines/core/trail'
import { keyPaths, type KeyPath } from '../../machines/facts/directory'
import { keysOf } from '../../machines/keys/keys'
import { hotlines, type Hotline } from '../../machines/facts/hotlines'
import type { Hours } from '../../machines/facts/hours'
import { peaks, quietHours, type Told } from '../../machines/facts/busyHours'
import { warnings } from '../../machines/facts/warnings'
import { stepIds, type StepId } from '../../machines/flow'
import { reachableFrom } from '../../machines/core/graph'
import { taskOf } from '../../machines/tasks'
import type { FactId } from '../../machines/facts/facts'

/** Where a fact is said: by what, in which words, on which page below the language. */
export type Citation = {
  readonly fact: FactId
  readonly by: `${Cited['by'] | 'hotline' | 'keys' | 'hours' | 'warning'} ${string}`
  readonly words: string
  readonly page: string
}

const reachable = stepIds.filter((step) => reachableFrom('start').has(step))

const pageOf = (step: StepId): string => (step === 'start' ? '/' : `/${step}/`)

/** The words that say what a fact is cited for. */
function wordsFor(cited: Cited): string {
  switch (cited.by) {
    case 'task': {
      const { do: say, how } = advice.tasks[cited.id]
      const { taps: way } = taskOf(cited.id)
      return [say, how, ...(way ? [advice.taps[way].join(' → ')] : [])].join(' ')
    }
    case 'deadline':
      return advice.deadlines[cited.id].until
    case 'message':
      return advice.messages[cited.id].text
    case 'question':
      return `${stepWords[cited.id].title} ${stepWords[cited.id].lead}`
  }
}

/** What a step cites, opened on its own: then it shows every form it has. */
const bySteps = (step: StepId): readonly Citation[] => {
  const trail = emptyTrail(step)
  return citedOn({ step, lines: checklist(step, trail), messages: wordsToSend(step, trail) }).map((cited) => ({
    fact: cited.fact,
    by: `${cited.by} ${cited.id}`,
    words: wordsFor(cited),
    page: pageOf(step),
  }))
}

const { calls } = advice.facts

const hoursText = ({ days, from, to }: Hours): string =>
  to - from === 24 ? calls.allDay : `${calls.days[days]} ${from}:00–${to}:00`

const byHotlines: readonly Citation[] = keysOf(hotlines)
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

const byWarnings: readonly Citation[] = keysOf(warnings)
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
  ...reachable.flatMap(bySteps),
  ...byWarnings,
]
