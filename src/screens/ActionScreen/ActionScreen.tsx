import { useTranslation } from 'react-i18next'
import type { View } from '../../../machines/view'
import { Choices } from '../../components/Choices/Choices'
import { Deadline } from '../../components/Deadline/Deadline'
import { Dial } from '../../components/Dial/Dial'
import { Messages } from '../../components/Messages/Messages'
import { Mixed } from '../../components/Mixed/Mixed'
import { ReachHuman } from '../../components/ReachHuman/ReachHuman'
import { Sources } from '../../components/Sources/Sources'
import { Tasks } from '../../components/Tasks/Tasks'
import { useAdvice, useLocale, useWords } from '../../i18n/i18n'
import { answerText } from '../../i18n/say'
import { PrintButton } from '../../print/PrintButton'
import { SheetFoot, SheetHead } from '../../print/Sheet'
import { ShareButton } from '../../share/ShareButton'
import { cardOf } from '../cardOf'
import { reasonsOf } from '../reasonsOf'
import { StepFrame } from '../Step/StepFrame'
import { grouped, wordsOf } from '../tasksOf'
import { claimedFor, servicesOf } from './callsOf'
import css from './ActionScreen.module.css'

type Action = Extract<View, { kind: 'action' }>

/** The one right next thing: what to do, where to tap, what to say, what to attach, until when, and why. */
export function ActionScreen({ view }: { readonly view: Action }) {
  const core = useWords()
  const advice = useAdvice()
  const locale = useLocale()
  const { t } = useTranslation()
  const { now, then, groups, proof } = grouped(view.lines)
  const words = (ids: typeof then) => ids.map((id) => wordsOf(advice, id))
  const { action } = core.ui
  const isUrgent = view.rung === 'urgent'
  const reach = view.reach && <ReachHuman kind={view.reach} numbers={claimedFor(view.journey)} />
  return (
    <StepFrame view={view}>
      {view.alone && (
        <p className={css.alone} data-bare="">
          {action.alone}
        </p>
      )}
      <SheetHead view={view} />
      {isUrgent && <Dial services={servicesOf(view.dial)} provider={view.provider} />}
      <Tasks id="now" title={action.now} order="now" tasks={words(now ? [now] : [])} />
      {isUrgent && reach}
      <Tasks id="then" title={action.then} order="then" tasks={words(then)} />
      <Tasks id="proof" title={action.proof} note={action.proofMore} order="any" tasks={words(proof)} />
      {groups.length > 0 && (
        <div data-bare="">
          {groups.map(({ when, tasks }) => (
            <Tasks
              key={`${when.step}.${when.answer}`}
              id={`${when.step}.${when.answer}`}
              title={t(($) => $.ui.action.when, { answer: answerText(core, when) })}
              order="any"
              tasks={words(tasks)}
            />
          ))}
        </div>
      )}
      {view.deadline && <Deadline until={advice.deadlines[view.deadline].until} />}
      {view.messages.length > 0 && (
        <section className={css.section} aria-labelledby="words">
          <h2 id="words">{action.words}</h2>
          <Messages ids={view.messages} trail={view.trail} />
        </section>
      )}
      {!isUrgent && <Dial services={servicesOf(view.dial)} provider={view.provider} />}
      {!isUrgent && reach}
      <Sources groups={reasonsOf(view.facts, { core, advice }, locale)} />
      <Afterwards view={view} />
      <section className={css.keep} aria-labelledby="keep" data-screen>
        <h2 id="keep">{action.keep}</h2>
        <ShareButton view={view} />
        <PrintButton view={view} />
      </section>
      <SheetFoot view={view} />
    </StepFrame>
  )
}

/** What happened then: goes on from here. */
function Afterwards({ view }: { readonly view: Action }) {
  const core = useWords()
  const { asks, choices } = view.afterwards
  return (
    <section className={css.section} aria-labelledby="afterwards">
      <h2 id="afterwards" data-screen>
        {core.ui.action.afterwards}
      </h2>
      {asks !== view.step && (
        <p className={css.asks} data-screen>
          <Mixed>{core.steps[asks].title}</Mixed>
        </p>
      )}
      <Choices labelledBy="afterwards" cards={choices.map((choice) => cardOf(core, choice))} />
    </section>
  )
}
