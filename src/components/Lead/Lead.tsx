import { Drawn } from '../Text/Drawn'
import { useTitle } from '../Text/Text'
import css from './Lead.module.css'

/** The sentence under a heading: why we ask, or why this is the right thing now. */
export function Lead({ children }: { readonly children: string }) {
  const marked = useTitle()
  return (
    <p className={css.lead} data-lead="">
      {marked(children)}
    </p>
  )
}

/** Its room alone, for what takes its place. */
export const LeadRoom = ({ children }: { readonly children: string }) => (
  <p className={css.lead}>
    <Drawn>{children}</Drawn>
  </p>
)
