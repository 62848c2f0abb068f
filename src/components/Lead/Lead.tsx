import { Mixed } from '../Mixed/Mixed'
import css from './Lead.module.css'

/** The sentence under a heading: why we ask, or why this is the right thing now. */
export const Lead = ({ children }: { readonly children: string }) => (
  <p className={css.lead} data-lead="">
    <Mixed>{children}</Mixed>
  </p>
)
