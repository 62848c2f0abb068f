import { leadsTo } from '../../machines/core/leadsTo'
import type { Choice } from '../../machines/core/outline'
import { journeyOf } from '../../machines/flow'
import { journeyEntry } from '../../machines/journeys/journeys'
import type { Card } from '../components/Choices/Choices'
import type { IconName } from '../components/Icon/Icon'
import { answerText } from '../i18n/say'
import type { Known } from '../i18n/words'

/** The first question's answers each open a journey of their own, which has a picture. */
function iconOf({ step, answer }: Choice['pair']): IconName | undefined {
  const opens = step === 'start' ? leadsTo(step, answer) : undefined
  return opens && journeyEntry(journeyOf(opens)).icon
}

const toneOf = ({ step, answer }: Choice['pair']): Card['tone'] => {
  if (step === 'start' && answer === 'urgent') return 'urgent'
  return answer === 'unsure' || answer === 'none' ? 'aside' : undefined
}

/** A choice of the view as its card. */
export function cardOf(core: Known, { pair, to, chosen }: Choice): Card {
  const icon = iconOf(pair)
  const tone = toneOf(pair)
  return { answer: pair.answer, text: answerText(core, pair), to, chosen, ...(icon && { icon }), ...(tone && { tone }) }
}
