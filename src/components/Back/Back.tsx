import type { Destination } from '../../../machines/core/answering'
import { useWords } from '../../i18n/i18n'
import { StepLink } from '../../walk/StepLink'
import css from './Back.module.css'

type Props = { readonly back?: Destination | undefined; readonly ahead?: Destination | undefined; readonly alone: boolean; readonly children?: string | undefined }

/** One row, always there where there is anything before this step, so that nothing shifts when the trail is read; beside it, how far there is still to go. */
export function Back({ back, ahead, alone, children }: Props) {
  const { walk } = useWords().ui
  const top = alone && !back
  if (!back && !ahead && !top) return null
  return (
    <nav className={css.row} aria-label={walk.around} data-screen>
      {back && (
        <StepLink to={back} className={css.back} data-back="" data-keep="">
          {walk.back}
        </StepLink>
      )}
      {top && (
        <StepLink to={{ step: 'start' }} className={css.top} data-bare="">
          {walk.fromTheTop}
        </StepLink>
      )}
      {ahead && (
        <StepLink to={ahead} className={css.ahead}>
          {walk.ahead}
        </StepLink>
      )}
      {children && <span className={css.left}>{children}</span>}
    </nav>
  )
}
