import { useWords } from '../../i18n/i18n'
import shared from '../../styles/shared.module.css'
import { goOn } from '../goOn'

/** Where a wait is over, going on is the one thing to do now. */
export function Onward() {
  const { onward } = useWords().ui.clock
  return (
    <button type="button" className={shared.filled} onClick={goOn} data-screen>
      {onward}
    </button>
  )
}
