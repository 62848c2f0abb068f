import { useEffect, useId, useRef } from 'react'
import { closeModal, openModal } from '../../browser/modal'
import css from './Confirm.module.css'

type Props = {
  readonly title: string
  readonly why?: string
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
  /** However it was closed, yes or no. */
  readonly onClose: () => void
}

/** Asks plainly before something is gone for good. Closing it any way but by "yes" means no. */
export function Confirm({ title, why, yes, no, onYes, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (dialog.current) openModal(dialog.current)
  }, [])
  const close = () => dialog.current && closeModal(dialog.current)
  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby={id} onClose={onClose} data-screen>
      <div className={css.inside}>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {why && <p>{why}</p>}
        <div className={css.buttons}>
          <button
            type="button"
            className={css.yes}
            onClick={() => {
              close()
              onYes()
            }}
          >
            {yes}
          </button>
          <button type="button" onClick={close}>
            {no}
          </button>
        </div>
      </div>
    </dialog>
  )
}
