import type { Destination } from '../../../machines/core/answering'
import type { Outline } from '../../../machines/core/outline'
import type { StepId } from '../../../machines/flow'
import { Choices, type Card } from '../../components/Choices/Choices'
import type { Illustrated } from '../../components/Illustration/Illustrations'
import { IllustrationFold } from '../../components/Illustration/IllustrationFold'
import { Icon, type IconName } from '../../components/Icon/Icon'
import { hrefTo, type Tool } from '../../address'
import { useLocale, useWords } from '../../i18n/i18n'
import { gapIn } from '../../i18n/sentences'
import { StepLink } from '../../walk/StepLink'
import { cardOf } from '../cardOf'
import { leadsToCase, useLateProposal, useLateRecord } from '../../case/lazyCase'
import { useLastWalk } from '../../walk/useOwnTrail'
import { PaperFoot } from '../../components/PaperFoot/PaperFoot'
import { CaseSlot } from '../CaseSlot/CaseSlot'
import { isOfferedAt } from '../offeredAt'
import { OwnWords } from '../OwnWords/OwnWords'
import { HEADING, StepFrame } from '../StepFrame/StepFrame'
import { Proposed } from './Proposed'
import css from './QuestionScreen.module.css'

type Props = { readonly view: Extract<Outline, { kind: 'question' }> }

/** Questions that a look at the phone answers, with what to look for. */
const pictures = { stage: ['orderState', 'replies'], silence: ['replies'] } as const satisfies {
  readonly [S in StepId]?: readonly Illustrated[]
}

const isPictured = (step: StepId): step is keyof typeof pictures => step in pictures

/** One question in large type, its answers as cards. The first one stands under a sentence of what this is. */
export function QuestionScreen({ view }: Props) {
  const core = useWords()
  const proposal = useLateProposal(view.step, view.trail)
  const cards = view.choices.map((choice): Card => {
    const card = cardOf(core, choice)
    return proposal?.pair.answer === choice.pair.answer ? { ...card, mark: core.ui.clock.suggested } : card
  })
  return (
    <StepFrame view={view} above={view.step === 'start' && <First ahead={view.ahead} />}>
      {view.timed && <Proposed proposal={proposal} pairs={view.choices.map(({ pair }) => pair)} />}
      {isPictured(view.step) && <IllustrationFold key={view.step} title={core.ui.pictures[view.step]} pictures={pictures[view.step]} />}
      <Choices onPaper labelledBy={HEADING} cards={cards} />
      {isOfferedAt(view) && <OwnWords />}
      {view.step === 'start' && <Beside />}
      <PaperFoot />
    </StepFrame>
  )
}

/** Above the first question: a returning person's open case, and what this is. */
function First({ ahead }: { readonly ahead: Destination | undefined }) {
  const { goOn, ahead: toEnd } = useWords().ui.walk
  const record = useLateRecord()
  const last = useLastWalk()
  const on = ahead ?? last
  const kept = record?.cases.find(({ id }) => id === record.open)
  // Where the case leads to the same step, one way there is enough.
  const isSaid = on !== undefined && leadsToCase(on, kept)
  return (
    <>
      <CaseSlot kept={kept} isRead={record !== undefined} />
      <Purpose ahead={isSaid ? undefined : on}>{ahead ? toEnd : goOn}</Purpose>
    </>
  )
}

const beside: readonly { readonly page: Tool; readonly icon: IconName }[] = [
  { page: 'check', icon: 'caller' },
  { page: 'numbers', icon: 'platform' },
  { page: 'map', icon: 'map' },
]

/** Below the first question: what some come for without a question. */
function Beside() {
  const { home, pages } = useWords().ui
  const locale = useLocale()
  return (
    <nav className={css.beside} aria-labelledby="beside" data-screen>
      <h2 id="beside">{home.beside}</h2>
      <ul className={css.links}>
        {beside.map(({ page, icon }) => (
          <li key={page}>
            <a href={hrefTo(locale, { page })}>
              <Icon name={icon} />
              <span>{pages[page]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What this is, in a sentence; to who comes back to the first question, the way on or the last walk stands in its place. */
function Purpose({ ahead, children }: { readonly ahead: Destination | undefined; readonly children: string }) {
  const { site } = useWords().ui
  return (
    <div className={css.above}>
      <p className={css.purpose} aria-hidden={ahead ? true : undefined}>
        {site.purpose}
      </p>
      <p className={css.terms}>
        {site.way + gapIn(useLocale())}
        <strong>{site.free}</strong>
      </p>
      {ahead && (
        <StepLink to={ahead} className={css.ahead}>
          {children}
        </StepLink>
      )}
    </div>
  )
}
