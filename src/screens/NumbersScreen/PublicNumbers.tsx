import { GuardedNumber } from '../../components/GuardedNumber/GuardedNumber'
import { Calls } from '../../components/Dial/Calls'
import { Section } from '../../components/Section/Section'
import { useAdvice, useToolWords, useWords } from '../../i18n/i18n'
import { numberOf, providers, services } from './numbersOf'
import css from './Numbers.module.css'

/** Payment providers and banks: the number in one's own app or on one's own card comes first. */
export function PaymentNumbers() {
  const { dial } = useWords().ui
  const { groups, payment } = useToolWords().numbers
  const { calls } = useAdvice().facts
  return (
    <Section folded id="payment" title={groups.payment} className={css.group}>
      <div className={css.provider}>
        <h3>{dial.provider}</h3>
        <p>{dial.providerHow}</p>
      </div>
      <h3 data-provider>{payment.listed}</h3>
      <p className={css.small} data-provider>
        {payment.listedHow}
      </p>
      {providers.map(({ id, digits, owner }) => (
        <GuardedNumber key={id} id={id} digits={digits} isClaimed={false} beside={calls.owners[owner]} />
      ))}
    </Section>
  )
}

/** Numbers of the state, one tap each. */
export function PublicNumbers() {
  const { groups, public: about } = useToolWords().numbers
  return (
    <Section id="public" title={groups.public} className={css.group}>
      <p className={css.small}>{about}</p>
      <div className={css.services}>
        <Calls services={services.map((id) => ({ id, number: numberOf(id) }))} />
      </div>
    </Section>
  )
}
