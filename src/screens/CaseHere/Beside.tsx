import { useTranslation } from 'react-i18next'
import type { CaseHere } from '../../case/useCaseHere'
import shared from '../../styles/shared.module.css'
import css from './CaseHere.module.css'
import { useCaseName } from '../useCaseName'

type Props = {
  readonly found: CaseHere
  /** It was said where this belongs. */
  readonly onDone: () => void
}

/** Another case is open than the one on the screen: asks where this belongs. Until then nothing is written. */
export function Beside({ found, onDone }: Props) {
  const { t } = useTranslation()
  const nameOf = useCaseName()
  const { here, storeAsNew, attach, open } = found
  if (here.kind !== 'other') return null
  const { fits } = here
  const name = nameOf(here.open)
  const then = (act: () => void) => () => {
    act()
    onDone()
  }
  return (
    <div className={css.beside} data-screen>
      <p>{t(($) => $.ui.case.beside, { name })}</p>
      {fits && <p>{t(($) => $.ui.case.fits, { name: nameOf(fits) })}</p>}
      <div className={css.tools}>
        {fits && (
          <button type="button" className={shared.filled} onClick={then(() => open(fits.id))}>
            {t(($) => $.ui.case.open, { name: nameOf(fits) })}
          </button>
        )}
        <button type="button" onClick={then(storeAsNew)}>
          {t(($) => $.ui.case.asNew)}
        </button>
        <button type="button" onClick={then(() => attach(here.open.id))}>
          {t(($) => $.ui.case.attach, { name })}
        </button>
      </div>
    </div>
  )
}
