import type { PublicServiceId } from '../../../machines/facts/publicServices'
import { useAdvice, useWords } from '../../i18n/i18n'
import { Fold } from '../Fold/Fold'
import { Text } from '../Text/Text'
import css from './Dial.module.css'

type Props = {
  /** Numbers of the state, one tap each, the most pressing first. */
  readonly services: readonly { readonly id: PublicServiceId; readonly number: string }[]
  /** A payment provider or a bank comes first: its own number, from the person's own app or card. */
  readonly provider: boolean
  /** Something else comes before these calls: they are folded up. */
  readonly beside?: boolean
}

/** Whom to call at once: one list, one line each. */
export function Dial({ services, provider, beside = false }: Props) {
  const { dial } = useWords().ui
  const { publicServices } = useAdvice().facts
  if (!services.length && !provider) return null
  const calls = (
    <ul className={css.list}>
      {provider && (
        <li className={css.provider}>
          <strong>{dial.provider}</strong>
          <p>{dial.providerHow}</p>
        </li>
      )}
      {services.map(({ id, number }) => (
        <li key={id}>
          <a className={css.call} href={`tel:${number}`}>
            <strong>{number}</strong>{' '}
            <span className={css.what}>
              <span className={css.name}>
                <Text>{publicServices[id].name.replace(number, '').trim()}</Text>
              </span>{' '}
              <span className={css.use}>
                <Text>{publicServices[id].use}</Text>
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
  return beside ? (
    <Fold title={dial.title}>{calls}</Fold>
  ) : (
    <section className={css.dial} aria-labelledby="dial">
      <h2 id="dial">{dial.title}</h2>
      {calls}
    </section>
  )
}
