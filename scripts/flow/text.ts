import { stepOf } from '../../machines/steps'
import { answerText } from '../../src/i18n/say'
import type { Core } from '../../src/i18n/words'
import { atlas, type Place } from '../../src/map/atlas'

const stepText = (core: Core, { step, kind, roads }: Place): string => {
  const { rung } = stepOf(step)
  const ends = roads.length ? [] : ['  (a walk may end here)']
  const answers = roads.map(
    ({ pair, to, away }) => `  ${pair.answer} → ${to}${away ? ' ↗' : ''}    ${answerText(core, pair)}`,
  )
  return [`${step} [${kind}, ${rung}]  ${core.steps[step].title}`, ...answers, ...ends].join('\n')
}

/** The whole flow as text for maintainers: every step, every answer, where it leads; ↗ marks another journey. */
export const flowText = (core: Core): string =>
  atlas
    .map(({ journey, places }) => [`── ${journey} ──`, ...places.map((place) => stepText(core, place))].join('\n\n'))
    .join('\n\n')
