import { useEffect, useState, type ComponentType } from 'react'
import { useWords } from '../../i18n/i18n'
import { useLook } from '../elderView'
import css from './Header.module.css'

type Reader = ComponentType<{ readonly className?: string | undefined }>

const looks = ['elder', 'elder30'] as const

/** In the elder view: how large, and the page read aloud. It stands in every page, for the head script to show it. */
export function ElderBar() {
  const { header } = useWords().ui
  const [look, show] = useLook()
  const [Reader, setReader] = useState<Reader>()
  const isElder = look !== 'plain'
  useEffect(() => {
    let current = true
    // Fetched by those alone who look at the elder view.
    if (isElder) {
      import('../ReadAloud/ReadAloud').then(
        ({ ReadAloud }) => current && setReader(() => ReadAloud),
        () => undefined,
      )
    }
    return () => {
      current = false
    }
  }, [isElder])
  return (
    <div className={css.elder} data-scripted>
      <div role="group" aria-label={header.size} className={css.sizes}>
        <span aria-hidden="true">{header.size}</span>
        {looks.map((one, i) => (
          <button key={one} type="button" aria-pressed={look === one} onClick={() => show(one)}>
            {header.sizes[i]}
          </button>
        ))}
      </div>
      {isElder && Reader && <Reader className={css.read} />}
    </div>
  )
}
