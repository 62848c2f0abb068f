import type { Destination } from '../../../machines/core/answering'
import { StepLink } from '../../walk/StepLink'
import { useWords } from '../../i18n/i18n'
import { Icon, type IconName } from '../Icon/Icon'
import { useTitle } from '../Text/Text'
import css from './Choices.module.css'

/** An answer as its card needs it. */
export type Card = {
  readonly text: string
  readonly to: Destination
  readonly chosen?: boolean
  /** The answer this card gives, where it gives one and does not just lead somewhere. */
  readonly answer?: string
  readonly icon?: IconName
  /** `urgent`: the road that never waits. `aside`: "not sure", "none of these". */
  readonly tone?: 'urgent' | 'aside'
  /** A few words on its edge: why it stands out. */
  readonly mark?: string
  readonly onChoose?: () => void
}

type Props = {
  readonly cards: readonly Card[]
  readonly labelledBy: string
  /** They follow something longer, so they take less room. */
  readonly dense?: boolean
  /** Paper shows them too. */
  readonly onPaper?: boolean
}

/** Answers as full-width cards; the whole card is the link. */
export function Choices({ cards, labelledBy, dense, onPaper }: Props) {
  const { chosen: chosenWord } = useWords().ui.walk
  const marked = useTitle()
  return (
    <ul className={dense ? `${css.cards} ${css.dense}` : css.cards} aria-labelledby={labelledBy} data-screen={onPaper ? undefined : ''}>
      {cards.map(({ answer, text, to, chosen, icon, tone, mark, onChoose }, i) => (
        // By place: the next question's cards take over these, which is painted sooner than new ones.
        <li key={i}>
          <StepLink
            to={to}
            className={[css.card, tone && css[tone]].filter(Boolean).join(' ')}
            data-answer={answer}
            data-chosen={chosen ? '' : undefined}
            aria-current={chosen ? 'true' : undefined}
            onClick={onChoose}
          >
            {icon && <Icon name={icon} />}
            <span className={css.text}>{marked(text)}</span>
            {(chosen || mark) && <span className={css.chosen}>{[chosen && chosenWord, mark].filter(Boolean).join(' · ')}</span>}
          </StepLink>
        </li>
      ))}
    </ul>
  )
}
