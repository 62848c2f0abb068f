import type { OfflineWords } from '../words'
import css from './UpdateNotice.module.css'

type Props = { readonly words: OfflineWords['update']; readonly onSwap: () => void; readonly onClose: () => void }

/** A quiet line: a new version is there, and nobody has to do anything about it. */
export const UpdateNotice = ({ words, onSwap, onClose }: Props) => (
  <aside className={css.notice} aria-label={words.label} data-screen>
    <p role="status">{words.ready}</p>
    <button type="button" onClick={onSwap}>
      {words.swap}
    </button>
    <button type="button" onClick={onClose}>
      {words.close}
    </button>
  </aside>
)
