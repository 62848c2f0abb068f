import type { ReactNode } from 'react'
import { useWords } from '../../i18n/i18n'
import css from './PaperFoot.module.css'

/** What stands below every page on paper: who we are, and who we are not; below a checklist with more around it. */
export function PaperFoot({ children }: { readonly children?: ReactNode }) {
  const { site } = useWords().ui
  return (
    <div className={css.foot}>
      {children ?? (
        <p>
          <strong>{site.statement}</strong>
        </p>
      )}
    </div>
  )
}
