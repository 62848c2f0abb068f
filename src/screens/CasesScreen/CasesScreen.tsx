import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { switchCase } from '../../../machines/case/changes'
import { updateRecord } from '../../case/store'
import { isPackedCase } from '../../case/transfer'
import { useRecord } from '../../case/store'
import { useLocale, useToolWords, useWords } from '../../i18n/i18n'
import { printAlone } from '../../print/printAlone'
import { evidenceTool } from '../../evidence/lazyEvidence'
import { fetchQuietly } from '../../state/lazyPart'
import { forget } from '../../state/storage'
import { whenIdle } from '../../time/whenIdle'
import { StepLink } from '../../walk/StepLink'
import { useOwnTrail } from '../../walk/useOwnTrail'
import { useAddress } from '../../walk/useView'
import { ToolFrame } from '../ToolFrame/ToolFrame'
import { Backup } from './Backup'
import { CaseCard } from './CaseCard'
import css from './Cases.module.css'
import { EraseAll } from './EraseAll'
import { Incoming } from './Incoming'
import { Paper } from './Paper'
import { Unreadable } from './Unreadable'

const page = { page: 'cases' } as const

/** So many cases at once: nobody has more, but a device may. */
const SCREENFUL = 30

const startAfresh = () => {
  forget('tab')
  updateRecord(switchCase(null))
}

/** The person's own cases: where each stands, what to do now, and full control over what is kept. */
export function CasesScreen() {
  const { cases: words } = useToolWords()
  const { case: caseWords } = useWords().ui
  const locale = useLocale()
  const { fragment } = useAddress(locale, page)
  const { record, keeping, unreadable } = useRecord()
  const { cases, open } = record
  const sorted = [...cases].sort((one, other) => Number(other.id === open) - Number(one.id === open) || other.changedAt - one.changedAt)
  const [shown, setShown] = useState(SCREENFUL)
  const [printed, setPrinted] = useState<string>()
  const { t } = useTranslation('tools')
  const trail = useOwnTrail()
  const left = sorted.length - shown
  const hasCases = cases.length > 0
  // Whoever keeps a case may want its photos where there is no network.
  useEffect(() => (hasCases ? whenIdle(() => fetchQuietly(evidenceTool[locale])) : undefined), [hasCases, locale])
  const aside = (
    <div className={css.later}>
      {/* Without a case or a walk the way above the heading leads there already. */}
      {(hasCases || trail) && (
        <p className={css.fresh} data-screen>
          <StepLink to={{ step: 'start' }} onClick={startAfresh}>
            {hasCases ? words.fresh : words.start}
          </StepLink>
        </p>
      )}
      <Backup record={record} />
      {cases.length > 0 && <EraseAll count={cases.length} />}
    </div>
  )
  return (
    <ToolFrame tool="cases" lead={words.lead} aside={aside}>
      <div>
        {isPackedCase(fragment) && <Incoming key={fragment} fragment={fragment} record={record} />}
        {keeping !== 'kept' && <p className={css.warn}>{caseWords[keeping]}</p>}
        {unreadable.map((text, i) => (
          <Unreadable key={text} text={text} record={record} number={i + 1} />
        ))}
        <div className={css.cards} data-printing={printed ? '' : undefined}>
          {sorted.slice(0, shown).map((kept) => (
            <CaseCard
              key={kept.id}
              kept={kept}
              isOpen={kept.id === open}
              isPrinted={kept.id === printed}
              onPrint={() => printAlone(() => setPrinted(kept.id), () => setPrinted(undefined))}
            />
          ))}
        </div>
        {left > 0 && (
          <p className={css.fresh} data-screen>
            <button type="button" onClick={() => setShown(shown + SCREENFUL)}>
              {t(($) => $.cases.more, { count: Math.min(left, SCREENFUL) })}
            </button>
          </p>
        )}
        {cases.length > 0 && <Paper />}
        <noscript>
          <p className={css.none}>{words.needsScript}</p>
        </noscript>
        {cases.length === 0 && (
          <p className={`${css.none} ${css.later}`} data-scripted>
            {words.none}
          </p>
        )}
      </div>
    </ToolFrame>
  )
}
