import type { ChecklistLine } from '../../../machines/core/checklist'
import { useWords } from '../../i18n/i18n'
import { hasClaims } from '../restsOn'
import css from './Advice.module.css'

/** What the mark of claimed lines means, once a page; nothing where no line carries it. */
export function ClaimedNote({ lines }: { readonly lines: readonly ChecklistLine[] }) {
  const { claimedMeans } = useWords().ui.action
  return hasClaims(lines) ? <p className={css.claimed}>{claimedMeans}</p> : null
}
