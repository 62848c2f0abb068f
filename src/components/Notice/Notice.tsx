import type { ReactNode } from 'react'
import css from '../../styles/notice.module.css'

/** The id a heading points to, so that moving to it reads the notice too. */
export const NOTICE = 'notice'

/** One calm message about what changed. */
export const Notice = ({ children }: { readonly children: ReactNode }) => (
  <div id={NOTICE} className={css.notice} data-screen>
    {children}
  </div>
)
