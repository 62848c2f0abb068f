import { useEffect, useState } from 'react'
import { downloadBlob } from '../browser/download'
import { inAppOf } from '../browser/inApp'
import { wear } from '../browser/wear'
import { useLook } from '../components/elderView'
import { useLocale } from '../i18n/i18n'
import type { Block } from './block'
import { styleOf } from './look'
import { makePicture, type Made } from './make'
import ownLook from './picture.css?inline'
import { pictureWords } from './words'

wear(ownLook)

type State = 'drawing' | 'failed' | Made

type Props = {
  /** What stands on it. Other blocks are another picture. */
  readonly blocks: readonly Block[]
  readonly alt: string
  /** What to do where this device draws nothing. */
  readonly failed: string
  /** What a file of it is called, without its ending. */
  readonly name: string
}

/** A picture drawn on this device, as an image that can be pressed long, and saved where the browser saves. */
export function Shown({ blocks, alt, failed, name }: Props) {
  const locale = useLocale()
  const [look] = useLook()
  const words = pictureWords[locale]
  const [state, setState] = useState<State>('drawing')
  const [said, setSaid] = useState('')
  useEffect(() => {
    let current = true
    void makePicture(blocks, styleOf(look, locale))
      .catch((): State => 'failed')
      .then((next) => {
        if (current) setState(next)
      })
    return () => {
      current = false
    }
  }, [blocks, look, locale])
  const inApp = inAppOf(navigator.userAgent)
  if (state === 'drawing') return <p role="status">{words.drawing}</p>
  if (state === 'failed') return <p role="alert">{failed}</p>
  const { src, blob, width, height } = state
  const save = () => setSaid(downloadBlob(`${name}.${blob.type === 'image/png' ? 'png' : 'jpg'}`, blob) ? words.saved : words.notSaved)
  return (
    <>
      {!inApp && (
        <button type="button" onClick={save}>
          {words.file}
        </button>
      )}
      <p role="status">{said || (inApp ? words.longPress : words.save)}</p>
      <img src={src} width={width} height={height} alt={alt} data-long-picture="" />
    </>
  )
}
