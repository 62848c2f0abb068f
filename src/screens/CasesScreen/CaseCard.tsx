import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { eraseCase, switchCase } from '../../../machines/case/changes'
import type { Case } from '../../../machines/case/record'
import { updateRecord } from '../../case/store'
import { Confirm } from '../../components/Confirm/Confirm'
import { CopyButton } from '../../components/CopyButton/CopyButton'
import { Text, Title } from '../../components/Text/Text'
import { When } from '../../components/Waiting/When'
import { useAdvice, useAllWords, useLocale, useToolWords } from '../../i18n/i18n'
import { answerText } from '../../i18n/say'
import { canPrint } from '../../print/canPrint'
import { isOwn } from '../../../machines/case/ownClock'
import { statusOf } from '../../../machines/case/status'
import { useMinute } from '../../time/useMinute'
import { StepLink } from '../../walk/StepLink'
import { useCaseName } from '../useCaseName'
import { EvidencePart } from '../../evidence/EvidencePart'
import { forgetPicturesOf } from '../../evidence/lazyEvidence'
import { PrintFile } from '../../evidence/PrintFile'
import { focusHeading } from '../focusHeading'
import css from './Cases.module.css'
import { HandOver } from './HandOver'
import { OrderForm } from './OrderForm'
import { Rename } from './Rename'
import { Dossier } from './Dossier'
import { dossierInWords, dossierText } from '../../case/dossierInWords'

const parts = ['story', 'evidence', 'order', 'rename', 'handOver'] as const
type Part = (typeof parts)[number]

type Props = {
  readonly kept: Case
  readonly isOpen: boolean
  /** Alone on the paper that is being printed. */
  readonly isPrinted: boolean
  readonly onPrint: () => void
}

/** One case: where it stands, until when, what to do now, and everything that can be done with it. */
export function CaseCard({ kept, isOpen, isPrinted, onPrint }: Props) {
  const core = useAllWords()
  const { cases } = useToolWords()
  const { tasks } = useAdvice()
  const { t } = useTranslation('tools')
  const locale = useLocale()
  const name = useCaseName()(kept)
  const [part, setPart] = useState<Part>()
  const [isErasing, setErasing] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const { trail, step, rung, to, clocks } = statusOf(kept, useMinute() ?? 0)
  const about = trail.pairs[1] ?? trail.pairs[0]
  const days = dossierInWords(kept, { cases, tasks, t, locale })
  const toggle = (one: Part) => setPart(part === one ? undefined : one)
  const done = () => {
    setPart(undefined)
    heading.current?.focus()
  }
  const open = () => {
    updateRecord(switchCase(kept.id))
    heading.current?.focus()
  }
  const erase = () => {
    updateRecord(eraseCase(kept.id, Date.now()))
    forgetPicturesOf(kept.id, locale)
    focusHeading()
  }
  return (
    <article
      className={isOpen ? `${css.card} ${css.isOpen}` : css.card}
      aria-labelledby={kept.id}
      data-case={kept.id}
      data-printed={isPrinted ? '' : undefined}
    >
      <header className={css.head}>
        <h2 id={kept.id} ref={heading} tabIndex={-1}>
          <Text>{name}</Text>
        </h2>
        {isOpen && <span className={css.badge}>{cases.isOpen}</span>}
      </header>
      <p className={css.quiet}>
        <Text>{[about && answerText(core, about), rung !== 'start' && core.ui.ladder[rung]].filter(Boolean).join('\u00a0· ')}</Text>
      </p>
      {clocks.map(({ deadline, at }) => (
        <p key={`${deadline}${at}`} className={css.when}>
          {isOwn(deadline) && `${core.ui.case.waiting[deadline]}${cases.colon}`}
          <When at={at} own={isOwn(deadline)} />
        </p>
      ))}
      <StepLink to={to} className={css.go} onClick={() => updateRecord(switchCase(kept.id))} data-screen>
        <span>{cases.now}</span>
        <strong>
          <Title>{core.steps[step].title}</Title>
        </strong>
      </StepLink>
      <div className={css.tools} data-screen>
        {!isOpen && (
          <button type="button" onClick={open}>
            {cases.open}
          </button>
        )}
        {parts.map((one) => (
          <button key={one} type="button" aria-expanded={part === one} aria-controls={`${kept.id}${one}`} onClick={() => toggle(one)}>
            <Title>{cases[one]}</Title>
            {one === 'evidence' && kept.evidence.length > 0 && ` ${kept.evidence.length}`}
          </button>
        ))}
        <PrintFile kept={kept} name={name} days={days} />
      </div>
      <div id={`${kept.id}story`} className={css.part} hidden={part !== 'story'} data-story>
        <Dossier kept={kept} days={days} />
        <div className={css.tools} data-screen>
          {canPrint({ print: window.print, userAgent: navigator.userAgent }) && (
            <button type="button" onClick={onPrint}>
              {cases.print}
            </button>
          )}
          <CopyButton label={cases.copyStory} text={dossierText(name, days)} />
        </div>
      </div>
      <div id={`${kept.id}evidence`} className={css.part} hidden={part !== 'evidence'} data-screen>
        {part === 'evidence' && <EvidencePart kept={kept} name={name} days={days} />}
      </div>
      <div id={`${kept.id}order`} className={css.part} hidden={part !== 'order'} data-screen>
        {part === 'order' && <OrderForm kept={kept} onDone={done} />}
      </div>
      <div id={`${kept.id}rename`} className={css.part} hidden={part !== 'rename'} data-screen>
        {part === 'rename' && <Rename kept={kept} onDone={done} />}
      </div>
      <div id={`${kept.id}handOver`} className={css.part} hidden={part !== 'handOver'} data-screen>
        {part === 'handOver' && <HandOver kept={kept} />}
      </div>
      <button type="button" className={css.erase} aria-haspopup="dialog" onClick={() => setErasing(true)} data-screen>
        {cases.erase}
      </button>
      {isErasing && (
        <Confirm
          title={t(($) => $.cases.eraseAsk, { name })}
          why={cases.eraseWhy}
          yes={cases.eraseYes}
          no={cases.eraseNo}
          onYes={erase}
          onClose={() => setErasing(false)}
        />
      )}
    </article>
  )
}
