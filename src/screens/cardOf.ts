import type { Choice } from '../../machines/view'
import type { Card } from '../components/Choices/Choices'
import type { IconName } from '../components/Icon/Icon'
import { answerText } from '../i18n/say'
import type { Core } from '../i18n/words'

/** The first question's answers each open a journey of their own. */
const journeyIcons: Readonly<Record<string, IconName>> = {
  urgent: 'urgent',
  bought: 'bag',
  approached: 'caller',
  sell: 'shop',
  company: 'company',
  unsure: 'compass',
}

const toneOf = ({ step, answer }: Choice['pair']): Card['tone'] => {
  if (step === 'start' && answer === 'urgent') return 'urgent'
  return answer === 'unsure' || answer === 'none' ? 'aside' : undefined
}

/** A choice of the view as its card. */
export function cardOf(core: Core, { pair, to, chosen }: Choice): Card {
  const icon = pair.step === 'start' ? journeyIcons[pair.answer] : undefined
  const tone = toneOf(pair)
  return { answer: pair.answer, text: answerText(core, pair), to, chosen, ...(icon && { icon }), ...(tone && { tone }) }
}
