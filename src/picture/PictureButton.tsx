import { inAppOf } from '../browser/inApp'
import { useHydrated } from '../components/useHydrated'
import { useWords } from '../i18n/i18n'
import { lazyPart } from '../state/lazyPart'
import { useAsked } from '../state/useAsked'
import shared from '../styles/shared.module.css'
import css from './PictureButton.module.css'
import type { DialogProps } from './PictureDialog'

/** What draws, with its words: fetched when a picture is asked for. */
const pictureDialog = lazyPart(async () => (await import('./PictureDialog')).PictureDialog)

/** The list as a picture: the first choice inside other apps, where nothing prints. */
export function PictureButton(props: Omit<DialogProps, 'onClose'>) {
  const { print } = useWords().ui
  const hydrated = useHydrated()
  const { state, ask, close } = useAsked(pictureDialog)
  const isFirst = hydrated && inAppOf(navigator.userAgent) !== undefined
  return (
    <div className={isFirst ? css.first : css.beside} data-scripted data-screen>
      <button type="button" className={isFirst ? shared.filled : undefined} aria-haspopup="dialog" aria-busy={state.kind === 'loading'} onClick={ask} data-long-picture="">
        {print.picture}
      </button>
      {state.kind === 'open' && <state.part {...props} onClose={close} />}
      {state.kind === 'unreachable' && <p role="alert">{print.noPicture}</p>}
    </div>
  )
}
