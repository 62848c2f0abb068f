import { useTranslation } from 'react-i18next'
import type { Trail } from '../../../machines/trail'
import { useCaseHere } from '../../session/useCaseHere'
import css from './CaseHere.module.css'
import { useCaseName } from './useCaseName'

/** Another case is open than the one on the screen: asks where this belongs. Until then nothing is written. */
export function Beside({ trail }: { readonly trail: Trail }) {
  const { t } = useTranslation()
  const nameOf = useCaseName()
  const { here, storeAsNew, attach, open } = useCaseHere(trail)
  if (here.kind !== 'other') return null
  const { fits } = here
  const name = nameOf(here.open)
  return (
    <div className={css.beside} data-screen>
      <p>{t(($) => $.ui.case.beside, { name })}</p>
      {fits && <p>{t(($) => $.ui.case.fits, { name: nameOf(fits) })}</p>}
      <div className={css.tools}>
        {fits && (
          <button type="button" className={css.first} onClick={() => open(fits.id)}>
            {t(($) => $.ui.case.open, { name: nameOf(fits) })}
          </button>
        )}
        <button type="button" onClick={storeAsNew}>
          {t(($) => $.ui.case.asNew)}
        </button>
        <button type="button" onClick={() => attach(here.open.id)}>
          {t(($) => $.ui.case.attach, { name })}
        </button>
      </div>
    </div>
  )
}
