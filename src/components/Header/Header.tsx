import type { MouseEvent } from 'react'
import type { Destination } from '../../../machines/core/answering'
import type { Locale } from '../../address'
import { useWords } from '../../i18n/i18n'
import { StepLink } from '../../walk/StepLink'
import { Icon } from '../Icon/Icon'
import { Mark } from '../Mark/Mark'
import { useLook } from '../elderView'
import { ElderBar } from './ElderBar'
import css from './Header.module.css'

type Props = {
  /** The same place in the other language. */
  readonly other: { readonly locale: Locale; readonly name: string; readonly href: string }
  readonly onLanguage: () => void
  /** Nothing where the page's own first answer is that road. */
  readonly urgentRoad?: Destination | undefined
}

const toMain = (event: MouseEvent) => {
  // The fragment holds the answers: a jump inside the page must not write it.
  event.preventDefault()
  document.querySelector('main')?.focus()
}

/** On every page: whose page this is, the urgent road, the other language and the elder view. */
export function Header({ other, onLanguage, urgentRoad }: Props) {
  const { site, header } = useWords().ui
  const [look, show] = useLook()
  const isElder = look !== 'plain'
  return (
    <header className={css.header} data-screen>
      <a className={css.skip} href="#main" onClick={toMain}>
        {header.skip}
      </a>
      <div className={css.inner}>
        <StepLink to={{ step: 'start' }} className={css.home} aria-label={header.home}>
          <Mark />
          <span>{site.name}</span>
        </StepLink>
        {urgentRoad && (
          <StepLink to={urgentRoad} className={css.urgent}>
            <Icon name="urgent" />
            <span>{header.urgent}</span>
          </StepLink>
        )}
        <div className={css.tools}>
          <button
            type="button"
            className={css.tool}
            onClick={() => show(isElder ? 'plain' : 'elder')}
            data-scripted
          >
            {isElder ? header.plain : header.elder}
          </button>
          <a className={css.tool} href={other.href} hrefLang={other.locale} lang={other.locale} onClick={onLanguage} data-keep="">
            {other.name}
          </a>
        </div>
        <ElderBar />
      </div>
    </header>
  )
}
