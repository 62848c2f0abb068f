import type { View } from '../../../machines/core/view'
import { Choices } from '../../components/Choices/Choices'
import type { Illustrated } from '../../components/Illustration/Illustrations'
import { IllustrationFold } from '../../components/Illustration/IllustrationFold'
import { Dial } from '../../components/Dial/Dial'
import { Messages } from '../../components/Messages/Messages'
import { Text } from '../../components/Text/Text'
import { ReachHuman } from '../../components/ReachHuman/ReachHuman'
import { Sources } from '../../components/Sources/Sources'
import { Tasks } from '../../components/Tasks/Tasks'
import { useAdvice, useLocale, useWords } from '../../i18n/i18n'
import { PapersFold } from '../../documents/PapersFold'
import { PictureButton } from '../../picture/PictureButton'
import { PrintButton } from '../../print/PrintButton'
import { SheetFoot, SheetHead } from '../../print/Sheet'
import { ShareButton } from '../../share/ShareButton'
import { blanksFrom } from '../../case/blanks'
import { useCaseHere } from '../../case/useCaseHere'
import { useTicks } from '../../case/useTicks'
import { PhotoHere } from '../../evidence/PhotoHere'
import { useCaseName } from '../useCaseName'
import { cardOf } from '../cardOf'
import { CaseHere, OwnClocks } from '../CaseHere/CaseHere'
import { reasonsOf } from '../reasonsOf'
import { checkedOn, factsOn, messagesOn, papersOn } from '../restsOn'
import { isOfferedAt } from '../offeredAt'
import { OwnWords } from '../OwnWords/OwnWords'
import { Outdated } from '../Outdated/Outdated'
import { StepFrame } from '../StepFrame/StepFrame'
import { Variants } from './Variants'
import { picturesAt, picturesOf } from '../illustrationsOf'
import { Folds } from './Folds'
import { AFTERWARDS, Progress } from './Progress'
import { partsOf, wordsOf } from '../tasksOf'
import { claimedFor, servicesOf } from './callsOf'
import { ClaimedNote } from './ClaimedNote'
import css from './Advice.module.css'

type Action = Extract<View, { kind: 'action' }>

/** The one right next thing: what to do, what to say, what to attach, what comes next; then until when, and why. */
export function ActionScreen({ view }: { readonly view: Action }) {
  const core = useWords()
  const advice = useAdvice()
  const locale = useLocale()
  const found = useCaseHere(view.trail)
  const kept = found.here.kind === 'own' ? found.here.open : undefined
  const { own, proof: proofTicks } = useTicks(view.step, found)
  const nameOf = useCaseName()
  const addPhoto = kept && ((task: string) => <PhotoHere kept={kept} name={nameOf(kept)} task={task} />)
  const ticks = { own, proof: { ...proofTicks, beside: addPhoto } }
  const { now, then, mind, proof, folds, groups } = partsOf(view)
  const words = (ids: typeof then) => ids.map((id) => wordsOf(advice, id))
  const { action } = core.ui
  const isUrgent = view.rung === 'urgent'
  // Neither the app nor a public service to turn to: the other doors come before any words for whoever opens.
  const isCutOff = view.reach === 'lockedOut' && !view.dial.length && !view.provider
  const pictures = (shown: readonly Illustrated[]) => <IllustrationFold cornered title={core.ui.pictures.show} pictures={shown} />
  const clock = <CaseHere view={view} found={found} />
  const onward = <Tasks {...ticks.own} id="then" title={action.then} order="then" tasks={words(then)} pictures={pictures(picturesOf(then))} />
  const reach = view.reach && <ReachHuman kind={view.reach} numbers={claimedFor(view.journey)} />
  return (
    <StepFrame view={view}>
      {view.alone && (
        <p className={css.alone} data-bare="">
          {action.alone}
        </p>
      )}
      <SheetHead view={view} />
      <Tasks {...ticks.own} id="now" title={action.now} order="now" tasks={words(now ? [now] : [])} pictures={pictures(now ? picturesAt(now, advice.taps) : [])} />
      <Progress lines={view.lines} isDone={ticks.own.isDone} />
      <OwnClocks view={view} found={found} />
      {view.waits && clock}
      {isUrgent && <Dial services={servicesOf(view.dial)} provider={view.provider} />}
      {isCutOff && onward}
      {isCutOff && reach}
      <Messages
        ids={messagesOn(view)}
        trail={view.trail}
        // The words go to a Chinese reader, so the times in them do too.
        known={kept && blanksFrom(kept, 'zh-CN')}
      />
      {!isCutOff && onward}
      <Tasks {...ticks.proof} id="proof" title={action.proof} order="any" tasks={words(proof)} pictures={pictures(picturesOf(proof))} />
      <Tasks {...ticks.own} id="mind" title={action.mind} order="any" tasks={words(mind)} />
      <div className={css.folds}>
        <Folds folds={folds} ticks={ticks} />
        <PapersFold ids={papersOn(view)} trail={view.trail} kept={kept} />
        {!isUrgent && <Dial beside services={servicesOf(view.dial)} provider={view.provider} />}
        {!isCutOff && reach}
      </div>
      <Variants groups={groups} ticks={ticks.own} />
      <Afterwards view={view} />
      {isOfferedAt(view) && <OwnWords />}
      <div className={css.keep} data-screen>
        <ShareButton view={view} />
        <PictureButton view={view} kept={kept} ticks={ticks} />
        <PrintButton view={view} kept={kept} />
      </div>
      <div className={css.folds}>
        {!view.waits && clock}
        <Sources groups={reasonsOf(factsOn(view), { core, advice }, locale)} checked={checkedOn(view)} />
      </div>
      <ClaimedNote lines={view.lines} />
      <Outdated facts={factsOn(view)} />
      <SheetFoot view={view} />
    </StepFrame>
  )
}

/** What happened then: goes on from here. */
function Afterwards({ view }: { readonly view: Action }) {
  const core = useWords()
  const { asks, choices } = view.afterwards
  return (
    <section className={css.section} aria-labelledby={AFTERWARDS}>
      <h2 id={AFTERWARDS} tabIndex={-1} data-screen>
        {core.ui.action.afterwards}
      </h2>
      {asks !== view.step && (
        <p className={css.asks} data-screen>
          <Text>{core.steps[asks].title}</Text>
        </p>
      )}
      <Choices dense labelledBy={AFTERWARDS} cards={choices.map((choice) => cardOf(core, choice))} />
    </section>
  )
}
