import { useState } from 'react'
import { fullLink, hrefTo } from '../../address'
import { copyName, copyOf } from '../../case/copy'
import { emptyRecord, type Case } from '../../../machines/case/record'
import { packCase } from '../../case/transfer'
import { CopyButton } from '../../components/CopyButton/CopyButton'
import { KeepPictures } from '../../evidence/KeepPictures'
import { KeepCopy } from '../../components/KeepCopy/KeepCopy'
import { useLocale, useToolWords } from '../../i18n/i18n'
import { QrPicture } from '../../share/QrPicture'
import shared from '../../styles/shared.module.css'
import { useCaseName } from '../useCaseName'
import css from './Cases.module.css'

/** Carries one case to its owner's other device, after a clear yes that says what the link will hold. */
export function HandOver({ kept }: { readonly kept: Case }) {
  const { cases } = useToolWords()
  const locale = useLocale()
  const nameOf = useCaseName()
  const [link, setLink] = useState<string>()
  const [failed, setFailed] = useState(false)
  const make = async () => {
    try {
      setLink(fullLink(hrefTo(locale, { page: 'cases' }, await packCase(kept))))
    } catch {
      setFailed(true)
    }
  }
  const file = (
    <>
      <KeepCopy nameAt={copyName} text={copyOf({ ...emptyRecord, open: kept.id, cases: [kept] })} />
      {kept.evidence.length > 0 && <KeepPictures why={cases.handOverPictures} cases={[{ kept, name: nameOf(kept) }]} />}
    </>
  )
  if (failed) {
    return (
      <div role="alert">
        <p>{cases.handOverFailed}</p>
        {file}
      </div>
    )
  }
  if (link) {
    return (
      <div className={css.made}>
        <CopyButton label={cases.handOverLink} text={link} />
        <QrPicture link={link} tooLong={cases.handOverTooLong} use={cases.handOverScan} />
        {file}
      </div>
    )
  }
  return (
    <>
      <p>
        {cases.handOverWhat} <strong>{cases.handOverHolds}</strong>
      </p>
      <p className={css.warn}>{cases.handOverWho}</p>
      <button type="button" className={shared.filled} onClick={() => void make()}>
        {cases.handOverYes}
      </button>
    </>
  )
}
