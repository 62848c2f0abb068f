import { openNewCase } from '../../machines/case/changes'
import { emptyRecord } from '../../machines/case/record'
import { trailOf } from '../support/walk'

/** A site with the same questions: where it begins, how its heading and its answers are found, and what is tapped. */
export type Contender = {
  readonly name: string
  readonly first: string
  readonly heading: string
  readonly answers: string
  /** One selector a tap; the first that can be seen is tapped. */
  readonly taps: readonly string[]
  /** The last tap leads to an action. */
  readonly toAction?: boolean
  readonly hasTouch?: boolean
  /** What says that the application has taken over the page. */
  readonly live?: string
  /** What lies in the browser's storage beforehand. */
  readonly kept?: Readonly<Record<string, string>>
}

const ours = (name: string, origin: string, answers: readonly string[], more: Partial<Contender> = {}): Contender => ({
  name,
  first: `${origin}/zh-CN/`,
  heading: 'main h1',
  answers: 'main a[data-answer]',
  taps: answers.map((answer) => `main a[data-answer="${answer}"]`),
  toAction: true,
  live: 'html[data-live]',
  ...more,
})

const long = ['bought', 'quality', 'none', 'withPlatform', 'over7days', 'goods']
const short = ['bought', 'fake', 'refused']

const openCase = () =>
  JSON.stringify(openNewCase('bench', trailOf('start.bought issue.fake stage.refused'), Date.now(), [])(emptyRecord))

/** This site, and the same people in other ways: by finger, in the elder view, with a case, from a link. */
export const site = (origin: string): Contender => ours('this site', origin, long)

export const otherWays = (origin: string): readonly Contender[] => [
  ours('by finger', origin, short, { hasTouch: true }),
  ours('elder view', origin, short, { kept: { 'xiayibu.view': 'elder' } }),
  ours('with an open case', origin, short, { kept: { 'xiayibu.cases': openCase() } }),
  ours('an action from a link', origin, ['submitted'], {
    first: `${origin}/zh-CN/askPlatform/#v1~start.bought~issue.fake~stage.refused`,
  }),
]

const every = (selector: string) => Array.from({ length: 7 }, () => selector)

/** The same questions, made otherwise. */
export const peers = (origins: Readonly<Record<'wizard' | 'survey' | 'pages' | 'oneFile', string>>): readonly Contender[] => [
  { name: 'react-use-wizard', first: origins.wizard, heading: 'h1', answers: 'label', taps: every('label') },
  { name: 'SurveyJS', first: origins.survey, heading: '.sd-question__title', answers: '.sd-item label', taps: every('.sd-item label') },
  { name: 'smallest pages', first: `${origins.pages}/`, heading: 'h1', answers: 'a', taps: every('a') },
  { name: 'plain, one file', first: `${origins.oneFile}/`, heading: 'h1', answers: 'a', taps: every('a') },
]
