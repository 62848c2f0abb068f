import { useWords } from '../../i18n/i18n'
import { Text } from '../Text/Text'
import css from './Taps.module.css'

/** The buttons in the app, in the order they are tapped. */
export const Taps = ({ taps }: { readonly taps: readonly string[] }) => (
  <ol className={css.taps} aria-label={useWords().ui.action.taps}>
    {taps.map((tap) => (
      <li key={tap}>
        <span>
          <Text>{tap}</Text>
        </span>
      </li>
    ))}
  </ol>
)
