import { useState } from 'react'
import type { View } from '../../machines/core/view'
import { CopyButton } from '../components/CopyButton/CopyButton'
import { useLocale, useWords } from '../i18n/i18n'
import { lazyPart } from '../state/lazyPart'
import { linksOf } from './links'
import css from './Share.module.css'

const dialog = lazyPart(() => import('./ShareDialog'))

type Props = { readonly view: Exclude<View, { kind: 'lost' }> }

/** Opens the ways to share a step. What is behind it is fetched when it is asked for. */
export function ShareButton({ view }: Props) {
  const { share } = useWords().ui
  const locale = useLocale()
  const [state, setState] = useState<'closed' | 'open' | 'unreachable'>('closed')
  const late = dialog.get()
  const open = async () => {
    try {
      await dialog.load()
      setState('open')
    } catch {
      setState('unreachable')
    }
  }
  return (
    <div className={css.share} data-scripted data-screen>
      <button type="button" aria-haspopup="dialog" onClick={() => void open()}>
        {share.open}
      </button>
      {state === 'open' && late && <late.ShareDialog view={view} onClose={() => setState('closed')} />}
      {state === 'unreachable' && (
        <>
          <p role="alert">{share.unreachable}</p>
          <CopyButton label={share.copyLink} text={linksOf(view, locale).step.link} />
        </>
      )}
    </div>
  )
}
