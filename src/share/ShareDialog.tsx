import { useEffect, useId, useRef, useState } from 'react'
import type { View } from '../../machines/core/view'
import { CopyButton } from '../components/CopyButton/CopyButton'
import { Text } from '../components/Text/Text'
import { useAllWords, useLocale } from '../i18n/i18n'
import { answerText } from '../i18n/say'
import { inAppOf } from '../browser/inApp'
import { CardButton } from './CardButton'
import { linksOf } from './links'
import { QrPicture } from './QrPicture'
import look from '../styles/dialog.css?inline'
import ownLook from './share.css?inline'
import { SystemShare } from './SystemShare'
import { closeModal, openModal } from '../browser/modal'
import { wear } from '../browser/wear'

wear(look)
wear(ownLook)

type Props = { readonly view: Exclude<View, { kind: 'lost' }>; readonly onClose: () => void }

const hasMenu = (userAgent: string): boolean => ['wechat', 'qq'].includes(inAppOf(userAgent) ?? '')

/** The two ways to share a step, each with what it reveals, and every way a browser has to pass a link on. */
export function ShareDialog({ view, onClose }: Props) {
  const words = useAllWords()
  const { share } = words.ui
  const [way, setWay] = useState<'step' | 'path'>('step')
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const links = linksOf(view, useLocale())
  const { link } = links[way]
  const answers = links.path.reveals
  useEffect(() => {
    if (dialog.current) openModal(dialog.current)
  }, [])
  const close = () => dialog.current && closeModal(dialog.current)
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={id} tabIndex={-1}>
          {share.title}
        </h2>
        <button type="button" onClick={close}>
          {share.close}
        </button>
      </div>
      <div className="dialog-inside">
        {answers.length > 0 && (
          <fieldset className="dialog-ways">
            <legend>{share.which}</legend>
            <label className="dialog-way">
              <input type="radio" name={id} checked={way === 'step'} onChange={() => setWay('step')} />
              <strong>{share.step}</strong> <span>{share.stepReveals}</span>
            </label>
            <label className="dialog-way">
              <input type="radio" name={id} checked={way === 'path'} onChange={() => setWay('path')} />
              <strong>{share.path}</strong> <span>{share.pathReveals}</span>
            </label>
            {way === 'path' && (
              <ul className="share-reveals">
                {answers.map((pair) => (
                  <li key={pair.step}>
                    <Text>{words.steps[pair.step].title}</Text>{' '}
                    <strong>
                      <Text>{answerText(words, pair)}</Text>
                    </strong>
                  </li>
                ))}
              </ul>
            )}
          </fieldset>
        )}
        {answers.length === 0 && <p>{share.stepReveals}</p>}
        <p className="share-link">{link}</p>
        <CopyButton label={share.copyLink} text={link} primary />
        <SystemShare what={{ title: words.steps[view.step].title, url: link }} />
        <QrPicture link={link} />
        <CardButton step={view.step} link={link} />
        {hasMenu(navigator.userAgent) && <p>{view.trail.pairs.length ? share.menuReveals : share.menu}</p>}
      </div>
    </dialog>
  )
}
