import { useMixed } from '../Mixed/Mixed'
import css from './Lead.module.css'

/** The sentence under a heading: why we ask, or why this is the right thing now. */
export function Lead({ children }: { readonly children: string }) {
  const mixed = useMixed()
  return (
    <p className={css.lead} data-lead="">
      {mixed(children)}
    </p>
  )
}
