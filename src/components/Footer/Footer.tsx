import type { MouseEvent } from 'react'
import { useWords } from '../../i18n/i18n'
import { elsewhere } from '../../walk/leave'
import { StepLink } from '../../walk/StepLink'
import css from './Footer.module.css'

type Props = {
  readonly pages: readonly { readonly name: string; readonly href: string }[]
  /** Lets the tab forget what was answered. */
  readonly onStartOver: () => void
  /** Leaves for `elsewhere` at once, without a trace of this walk. */
  readonly onLeave: (event: MouseEvent) => void
}

/** On every page: what this is and is not, and the pages beside the questions. */
export function Footer({ pages, onStartOver, onLeave }: Props) {
  const { site, footer } = useWords().ui
  return (
    <footer className={css.footer} data-screen>
      <div className={css.inner}>
        <p>{site.statement}</p>
        <nav aria-label={footer.pages}>
          <ul className={css.links}>
            {pages.map(({ name, href }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
            <li>
              <StepLink to={{ step: 'start' }} onClick={onStartOver}>
                {footer.startOver}
              </StepLink>
            </li>
            <li>
              <a href={elsewhere} rel="noreferrer" onClick={onLeave}>
                {footer.leave}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
