import type { PublicServiceId } from '../../../machines/facts/publicServices'
import { useAdvice, useWords } from '../../i18n/i18n'
import { Text } from '../Text/Text'
import css from './Dial.module.css'

export type CallsProps = {
  /** Numbers of the state, one tap each, the most pressing first. */
  readonly services: readonly { readonly id: PublicServiceId; readonly number: string }[]
  /** A payment provider or a bank comes first: its own number, from the person's own app or card. */
  readonly provider?: boolean
}

/** Numbers that may be called at once, one line each. */
export function Calls({ services, provider = false }: CallsProps) {
  const { dial } = useWords().ui
  const { publicServices } = useAdvice().facts
  return (
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
}
