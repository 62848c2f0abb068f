import { useWords } from '../../i18n/i18n'
import { lazyPart, useLazyPart } from '../../state/lazyPart'
import { useLook } from '../elderView'
import css from './Header.module.css'

/** Fetched by those alone who look at the elder view. */
const readAloud = lazyPart(() => import('../ReadAloud/ReadAloud'))

const looks = ['elder', 'elder30'] as const

/** In the elder view: how large, and the page read aloud. It stands in every page, for the head script to show it. */
export function ElderBar() {
  const { header } = useWords().ui
  const [look, show] = useLook()
  const isElder = look !== 'plain'
  const late = useLazyPart(readAloud, isElder)
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
      {isElder && late && <late.ReadAloud className={css.read} />}
    </div>
  )
}
