import { Dial } from '../../components/Dial/Dial'
import { Messages } from '../../components/Messages/Messages'
import { ReachHuman } from '../../components/ReachHuman/ReachHuman'
import { Sources } from '../../components/Sources/Sources'
import { Tasks } from '../../components/Tasks/Tasks'
import { useAdvice, useAllWords, useLocale } from '../../i18n/i18n'
import { PapersFold } from '../../documents/PapersFold'
import { PictureButton } from '../../picture/PictureButton'
import { PrintButton } from '../../print/PrintButton'
import { SheetFoot } from '../../print/Sheet'
import { ShareButton } from '../../share/ShareButton'
import { blanksFrom } from '../../case/blanks'
import type { CaseHere as Found } from '../../case/useCaseHere'
import { useTicks } from '../../case/useTicks'
import { PhotoHere } from '../../evidence/PhotoHere'
import { useCaseName } from '../useCaseName'
import { CaseHere } from '../CaseHere/CaseHere'
import { reasonsOf } from '../reasonsOf'
import { checkedOn, factsOn, messagesOn, papersOn } from '../restsOn'
import { isOfferedAt } from '../offeredAt'
import { OwnWords } from '../OwnWords/OwnWords'
import { Outdated } from '../Outdated/Outdated'
import { Variants } from './Variants'
import { picturesOf } from '../illustrationsOf'
import { Afterwards } from './Afterwards'
import { Folds } from './Folds'
import { partsOf, wordsOf } from '../tasksOf'
import { isCutOff, type Action } from './action'
import { claimedFor, servicesOf } from './callsOf'
import { ClaimedNote } from './ClaimedNote'
import { Pictures } from './Pictures'
import css from './Advice.module.css'

type Props = { readonly view: Action; readonly found: Found }

/** What to say, what else to do, what to attach, what comes next; then why. */
export function Rest({ view, found }: Props) {
  const core = useAllWords()
  const advice = useAdvice()
  const locale = useLocale()
  const kept = found.here.kind === 'own' ? found.here.open : undefined
  const { own, proof: proofTicks } = useTicks(view.step, found)
  const nameOf = useCaseName()
  const addPhoto = kept && ((task: string) => <PhotoHere kept={kept} name={nameOf(kept)} task={task} />)
  const ticks = { own, proof: { ...proofTicks, beside: addPhoto } }
  const { then, mind, proof, folds, groups } = partsOf(view)
  const words = (ids: typeof then) => ids.map((id) => wordsOf(advice, id))
  const { action } = core.ui
  const onward = <Tasks {...ticks.own} id="then" title={action.then} order="then" tasks={words(then)} pictures={<Pictures shown={picturesOf(then)} />} />
  const reach = view.reach && <ReachHuman kind={view.reach} numbers={claimedFor(view.journey)} />
  const doorsFirst = isCutOff(view)
  return (
    <>
      {doorsFirst && onward}
      {doorsFirst && reach}
      <Messages
        ids={messagesOn(view)}
        trail={view.trail}
        // The words go to a Chinese reader, so the times in them do too.
        known={kept && blanksFrom(kept, 'zh-CN')}
      />
      {!doorsFirst && onward}
      <Tasks {...ticks.proof} id="proof" title={action.proof} order="any" tasks={words(proof)} pictures={<Pictures shown={picturesOf(proof)} />} />
      <Tasks {...ticks.own} id="mind" title={action.mind} order="any" tasks={words(mind)} />
      <div className={css.folds}>
        <Folds folds={folds} ticks={ticks} />
        <PapersFold ids={papersOn(view)} trail={view.trail} kept={kept} />
        {view.rung !== 'urgent' && <Dial beside services={servicesOf(view.dial)} provider={view.provider} />}
        {!doorsFirst && reach}
      </div>
      <Variants groups={groups} ticks={ticks.own} />
      <Afterwards view={view} />
      {isOfferedAt(view) && <OwnWords />}
      <div className={css.keep} data-screen>
        <ShareButton view={view} />
        <PictureButton view={view} kept={kept} ticks={ticks} />
        <PrintButton view={view} kept={kept} />
      </div>
      <div className={`${css.folds} ${css.last}`}>
        {!view.waits && <CaseHere view={view} found={found} />}
        <Sources groups={reasonsOf(factsOn(view), { core, advice }, locale)} checked={checkedOn(view)} />
      </div>
      <ClaimedNote lines={view.lines} />
      <Outdated facts={factsOn(view)} />
      <SheetFoot view={view} />
    </>
  )
}
