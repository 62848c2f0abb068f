import { useWords } from '../i18n/i18n'
import css from './Sheet.module.css'

/** What stands below every page on paper that is no checklist: who we are, and who we are not. */
export function PaperFoot() {
  const { site } = useWords().ui
  return (
    <div className={css.foot}>
      <p>
        <strong>{site.statement}</strong>
      </p>
    </div>
  )
}
