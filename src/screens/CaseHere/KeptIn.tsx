import { useTranslation } from 'react-i18next'
import { hrefTo } from '../../address'
import { copyName, copyOf } from '../../case/copy'
import { useRecord } from '../../case/store'
import { KeepCopy } from '../../components/KeepCopy/KeepCopy'
import { useLocale, useWords } from '../../i18n/i18n'
import { dismissCopyOffer, useCopyOffer } from '../../case/copyOffer'
import type { CaseHere } from '../../case/useCaseHere'
import css from './CaseHere.module.css'
import { useCaseName } from '../useCaseName'

/** Where what is noted here is kept, how safely, and once the offer to keep a copy elsewhere. */
export function KeptIn({ found }: { readonly found: CaseHere }) {
  const { case: words } = useWords().ui
  const { t } = useTranslation()
  const locale = useLocale()
  const nameOf = useCaseName()
  const { here } = found
  const { record, keeping } = useRecord()
  const isOffered = useCopyOffer()
  if (here.kind !== 'own') return null
  return (
    <div className={css.kept} data-screen>
      <p>
        {t(($) => $.ui.case.kept, { name: nameOf(here.open) })}{' '}
        <a href={hrefTo(locale, { page: 'cases' })}>{words.all}</a>
      </p>
      {keeping !== 'kept' && <p className={css.problem}>{words[keeping]}</p>}
      {(isOffered || keeping === 'full') && (
        <div className={css.offer}>
          {keeping === 'kept' && <p>{words.keepCopy}</p>}
          <KeepCopy nameAt={copyName} text={copyOf(record)} />
          {keeping === 'kept' && (
            <button type="button" onClick={dismissCopyOffer}>
              {words.notNow}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
