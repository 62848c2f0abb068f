import type { View } from '../../machines/core/view'
import { CopyButton } from '../components/CopyButton/CopyButton'
import { useLocale, useWords } from '../i18n/i18n'
import { lazyPart } from '../state/lazyPart'
import { useAsked } from '../state/useAsked'
import { linksOf } from './links'
import css from './Share.module.css'

const shareDialog = lazyPart(async () => (await import('./ShareDialog')).ShareDialog)

type Props = { readonly view: Exclude<View, { kind: 'lost' }> }

/** Opens the ways to share a step. What is behind it is fetched when it is asked for. */
export function ShareButton({ view }: Props) {
  const { share } = useWords().ui
  const locale = useLocale()
  const { state, ask, close } = useAsked(shareDialog)
  return (
    <div className={css.share} data-scripted data-screen>
      <button type="button" aria-haspopup="dialog" onClick={ask}>
        {share.open}
      </button>
      {state.kind === 'open' && <state.part view={view} onClose={close} />}
      {state.kind === 'unreachable' && (
        <>
          <p role="alert">{share.unreachable}</p>
          <CopyButton label={share.copyLink} text={linksOf(view, locale).step.link} />
        </>
      )}
    </div>
  )
}
