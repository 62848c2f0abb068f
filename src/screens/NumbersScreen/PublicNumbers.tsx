import { useTranslation } from 'react-i18next'
import { Text } from '../../components/Text/Text'
import { Section } from '../../components/Section/Section'
import { useHydrated } from '../../components/useHydrated'
import { useAdvice, useToolWords, useWords } from '../../i18n/i18n'
import { numberOf, providers, services } from './numbersOf'
import css from './Numbers.module.css'

/** Payment providers and banks: the number in one's own app or on one's own card comes first. */
export function PaymentNumbers() {
  const { dial } = useWords().ui
  const { groups, payment } = useToolWords().numbers
  const { calls, hotlines } = useAdvice().facts
  const { t } = useTranslation('tools')
  const hydrated = useHydrated()
  return (
    <Section id="payment" title={groups.payment} className={css.group}>
      <div className={css.provider}>
        <h3>{dial.provider}</h3>
        <p>{dial.providerHow}</p>
      </div>
      <h3>{payment.listed}</h3>
      <p className={css.small}>{payment.listedHow}</p>
      {providers.map(({ id, digits, owner }) => {
        const call = t(($) => $.numbers.dial, { number: digits })
        return (
          <details key={id} className={css.card} data-provider>
            <summary>
              <span className={css.digits}>{digits}</span> <span className={css.doubt}>{calls.owners[owner]}</span>
            </summary>
            <p>
              <Text>{hotlines[id]}</Text>
            </p>
            <p className={css.call}>{hydrated ? <a href={`tel:${digits}`}>{call}</a> : call}</p>
          </details>
        )
      })}
    </Section>
  )
}

/** Numbers of the state, one tap each. */
export function PublicNumbers() {
  const { groups, public: about } = useToolWords().numbers
  const { publicServices } = useAdvice().facts
  return (
    <Section id="public" title={groups.public} className={css.group}>
      <p className={css.small}>{about}</p>
      <ul className={css.services}>
        {services.map((id) => (
          <li key={id}>
            <a className={css.service} href={`tel:${numberOf(id)}`}>
              <strong>{publicServices[id].name}</strong> <span className={css.use}>
                <Text>{publicServices[id].use}</Text>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
