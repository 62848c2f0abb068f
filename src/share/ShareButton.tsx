import { useState, type ComponentType } from 'react'
import type { View } from '../../machines/core/view'
import { CopyButton } from '../components/CopyButton/CopyButton'
import { useLocale, useWords } from '../i18n/i18n'
import { linksOf } from './links'
import type { DialogProps } from './ShareDialog'
import css from './Share.module.css'

type State =
  | { readonly kind: 'closed' | 'loading' | 'unreachable' }
  | { readonly kind: 'open'; readonly Dialog: ComponentType<DialogProps> }

type Props = { readonly view: Exclude<View, { kind: 'lost' }> }

/** Opens the ways to share a step. What is behind it is fetched when it is asked for. */
export function ShareButton({ view }: Props) {
  const { share } = useWords().ui
  const locale = useLocale()
  const [state, setState] = useState<State>({ kind: 'closed' })
  const open = async () => {
    setState({ kind: 'loading' })
    try {
      const { ShareDialog: Dialog } = await import('./ShareDialog')
      setState({ kind: 'open', Dialog })
    } catch {
      setState({ kind: 'unreachable' })
    }
  }
  return (
    <div className={css.share} data-scripted data-screen>
      <button type="button" aria-haspopup="dialog" onClick={() => void open()}>
        {share.open}
      </button>
      {state.kind === 'open' && <state.Dialog view={view} onClose={() => setState({ kind: 'closed' })} />}
      {state.kind === 'unreachable' && (
        <>
          <p role="alert">{share.unreachable}</p>
          <CopyButton label={share.copyLink} text={linksOf(view, locale).step.link} />
        </>
      )}
    </div>
  )
}
