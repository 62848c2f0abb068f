import { useEffect, useState } from 'react'
import { useWords } from '../i18n/i18n'
import { inAppOf } from '../browser/inApp'
import css from './Share.module.css'

type Picture = { readonly src: string; readonly width: number }
type State = Picture | 'loading' | 'too-long' | 'unreachable'

async function pictureOf(link: string): Promise<State> {
  const { QUIET, moduleSize, pngOf, qrOf } = await import('./qr')
  const qr = qrOf(link)
  return qr ? { src: pngOf(qr), width: moduleSize(qr) * (qr.size + 2 * QUIET) } : 'too-long'
}

type Props = {
  readonly link: string
  /** What to say where the link is too long for one. */
  readonly tooLong?: string
  /** What to do with it, where that is something else than to open a step or to send it to a friend. */
  readonly use?: string
}

/** A link as a picture that another phone, or a long press, can read. */
export function QrPicture({ link, tooLong, use }: Props) {
  const { share } = useWords().ui
  const [state, setState] = useState<State>('loading')
  useEffect(() => {
    let current = true
    void pictureOf(link)
      .catch((): State => 'unreachable')
      .then((next) => {
        if (current) setState(next)
      })
    return () => {
      current = false
    }
  }, [link])
  if (state === 'loading') return <p className={css.picture}>{share.drawing}</p>
  if (state === 'too-long') return <p>{tooLong ?? share.tooLong}</p>
  if (state === 'unreachable') return <p>{share.noPicture}</p>
  return (
    <figure className={css.picture}>
      <img src={state.src} width={state.width} height={state.width} alt={share.picture} />
      <figcaption>{use ?? (inAppOf(navigator.userAgent) ? share.longPress : share.scan)}</figcaption>
    </figure>
  )
}
