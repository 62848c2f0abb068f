import type { PublicServiceId } from '../../../machines/facts/publicServices'
import { useAdvice, useWords } from '../../i18n/i18n'
import { Text } from '../Text/Text'
import { Section } from '../Section/Section'
import css from './Dial.module.css'

type Props = {
  /** Numbers of the state, one tap each, the most pressing first. */
  readonly services: readonly { readonly id: PublicServiceId; readonly number: string }[]
  /** A payment provider or a bank comes first: its own number, from the person's own app or card. */
  readonly provider: boolean
  /** Something else comes before these calls. */
  readonly beside?: boolean
}

/** Whom to call at once. */
export function Dial({ services, provider, beside = false }: Props) {
  const { dial } = useWords().ui
  const { publicServices } = useAdvice().facts
  if (!services.length && !provider) return null
  const calls = (
    <>
      {provider && (
        <div className={css.provider}>
          <h3>{dial.provider}</h3>
          <p>{dial.providerHow}</p>
        </div>
      )}
      <ul className={css.list}>
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
    </>
  )
  return beside ? (
    <Section id="dial" title={dial.title}>
      {calls}
    </Section>
  ) : (
    <section className={css.dial} aria-labelledby="dial">
      <h2 id="dial">{dial.title}</h2>
      {calls}
    </section>
  )
}
