import type { ReactNode } from 'react'
import type { Tool } from '../../address'
import { Back } from '../../components/Back/Back'
import { Lead } from '../../components/Lead/Lead'
import { useWords } from '../../i18n/i18n'
import { PaperFoot } from '../../components/PaperFoot/PaperFoot'
import { useOwnTrail } from '../../walk/useOwnTrail'
import css from './ToolFrame.module.css'

export type Part = { readonly id: string; readonly name: string }

type Props = {
  readonly tool: Tool
  readonly lead: string
  /** The parts of a long page, and what the list of them is called. */
  readonly jump?: { readonly label: string; readonly parts: readonly Part[] }
  /** The list of parts is for wide screens, which have room beside the page: on a narrow one the page is short enough. */
  readonly jumpIfWide?: boolean
  /** In the elder view the parts are folded up, each under its name: there that is the list of them. */
  readonly folded?: boolean
  /** Uses the whole width of the page. */
  readonly wide?: boolean
  /** What comes last, and stands beside the page where there is room. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** What every page beside the questions has around it: the way back to the walk, its heading, and its parts. */
export function ToolFrame({ tool, lead, jump, jumpIfWide, folded, wide, aside, children }: Props) {
  const { pages } = useWords().ui
  const trail = useOwnTrail()
  return (
    <div className={[css.frame, wide && css.wide, jump && !wide && css.withParts].filter(Boolean).join(' ')}>
      <div className={css.head}>
        <Back alone={!trail} ahead={trail && { step: trail.end, trail }} />
        <h1 tabIndex={-1}>{pages[tool]}</h1>
        <Lead>{lead}</Lead>
      </div>
      {jump && (
        <nav className={[css.jump, folded && css.folded, jumpIfWide && css.ifWide].filter(Boolean).join(' ')} aria-label={jump.label} data-screen>
          <ul className={css.parts}>
            {jump.parts.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className={css.body}>
        {children}
        {/* A case on paper says who we are beside its dates. */}
        {tool !== 'cases' && <PaperFoot />}
      </div>
      {aside && <div className={css.aside}>{aside}</div>}
    </div>
  )
}
