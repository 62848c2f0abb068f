import { useAdvice, useWords } from '../../i18n/i18n'
import { Text } from '../Text/Text'
import { Fold } from '../Fold/Fold'
import { Section } from '../Section/Section'
import { Taps } from '../Taps/Taps'
import { ClaimedNumber, type Claimed } from './ClaimedNumber'
import css from './ReachHuman.module.css'

const List = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>
        <Text>{line}</Text>
      </li>
    ))}
  </ul>
)

const Numbers = ({ numbers }: { numbers: readonly Claimed[] }) => {
  const { reach } = useWords().ui
  return (
    <>
      <p className={css.warning}>{reach.unverified}</p>
      <p>{reach.tapFirst}</p>
      {numbers.map((number) => (
        <ClaimedNumber key={number.id} {...number} />
      ))}
      <List lines={[reach.keys, reach.night, reach.callback]} />
    </>
  )
}

const InApp = () => {
  const { reach } = useWords().ui
  const { taps } = useAdvice()
  return (
    <>
      <h3>{reach.first}</h3>
      <Taps taps={taps.officialSupport} />
      <p>{reach.varies}</p>
    </>
  )
}

type Props = {
  /** `lockedOut`: the app cannot be opened, so the numbers stand open once this is (folded up in the elder view). */
  readonly kind: 'inApp' | 'lockedOut'
  /** The numbers the sources give, in the order of our verdict. */
  readonly numbers: readonly Claimed[]
}

/**
 * How to get a human on the line: inside the app first, then numbers nobody could verify, with all that speaks against
 * them. What a person can do without any of them stands before it, so it is folded up.
 */
export function ReachHuman({ kind, numbers }: Props) {
  const { reach } = useWords().ui
  return (
    <Fold title={reach.title}>
      <div className={css.reach}>
        <InApp />
        {kind === 'lockedOut' && <p>{reach.borrow}</p>}
        {kind === 'lockedOut' ? (
          <Section id="lockedOut" title={reach.lockedOut} className={css.open} inner claimed>
            <Numbers numbers={numbers} />
          </Section>
        ) : (
          <details className={css.closed} data-claimed>
            <summary>{reach.lockedOut}</summary>
            <Numbers numbers={numbers} />
          </details>
        )}
        <h3>{reach.always}</h3>
        <List lines={[reach.codes, reach.hangUp, reach.note]} />
      </div>
    </Fold>
  )
}
