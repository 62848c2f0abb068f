import { useWords } from '../../i18n/i18n'
import { Fold } from '../Fold/Fold'
import { Calls, type CallsProps } from './Calls'
import css from './Dial.module.css'

type Props = CallsProps & {
  /** Something else comes before these calls: they are folded up. */
  readonly beside?: boolean
}

/** Whom to call at once. */
export function Dial({ services, provider = false, beside = false }: Props) {
  const { dial } = useWords().ui
  if (!services.length && !provider) return null
  const calls = <Calls services={services} provider={provider} />
  return beside ? (
    <Fold title={dial.title}>{calls}</Fold>
  ) : (
    <section className={css.dial} aria-labelledby="dial">
      <h2 id="dial">{dial.title}</h2>
      {calls}
    </section>
  )
}
