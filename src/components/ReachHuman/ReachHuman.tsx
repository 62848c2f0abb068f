import { useTranslation } from 'react-i18next'
import type { Claim, HotlineId } from '../../../machines/facts/hotlines'
import { useAdvice, useWords } from '../../i18n/i18n'
import { Text } from '../Text/Text'
import { Fold } from '../Fold/Fold'
import { GuardedNumber } from '../GuardedNumber/GuardedNumber'
import { useSaid } from '../GuardedNumber/useSaid'
import { Taps } from '../Taps/Taps'
import css from './ReachHuman.module.css'

/** A number somebody says is Pinduoduo's, with everyone who says so. */
type Claimed = { readonly id: HotlineId; readonly digits: string; readonly claims: readonly Claim[] }

/** One source: whom it says the number serves, and when it says somebody answers. */
function Says({ source, as, hours }: Claim) {
  const { roles } = useAdvice().facts.calls
  const { t } = useTranslation()
  const spoken = useSaid()
  const said = { who: spoken.who(source), role: roles[as] }
  return (
    <li>
      <Text>
        {hours ? t(($) => $.ui.reach.claimHours, { ...said, hours: spoken.hours(hours) }) : t(($) => $.ui.reach.claim, said)}
      </Text>
    </li>
  )
}

const List = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>
        <Text>{line}</Text>
      </li>
    ))}
  </ul>
)

/** One tap on a number opens who says so and what speaks against it, a second one there dials. */
const NumberSaid = ({ id, digits, claims }: Claimed) => {
  const { reach } = useWords().ui
  return (
    <GuardedNumber id={id} digits={digits} isClaimed>
      <p className={css.says}>{reach.says}</p>
      <ul>
        {claims.map((claim) => (
          <Says key={`${claim.source}.${claim.as}`} {...claim} />
        ))}
      </ul>
    </GuardedNumber>
  )
}

const Numbers = ({ numbers }: { numbers: readonly Claimed[] }) => {
  const { reach } = useWords().ui
  return (
    <>
      <p className={css.warning}>{reach.unverified}</p>
      <p>{reach.tapFirst}</p>
      {numbers.map((number) => (
        <NumberSaid key={number.id} {...number} />
      ))}
      <List lines={[reach.keys, reach.night, reach.callback]} />
    </>
  )
}

/** The way that needs no number: in one's own app, or in that of somebody close. */
const InApp = ({ borrowed }: { readonly borrowed: boolean }) => {
  const { reach } = useWords().ui
  const { taps } = useAdvice()
  return (
    <>
      <h3>{borrowed ? reach.borrow : reach.first}</h3>
      <Taps taps={taps.officialSupport} />
      <p>{reach.varies}</p>
    </>
  )
}

type Props = {
  /** `lockedOut`: one's own app cannot be used, so somebody else's comes first and the numbers stand right behind it. */
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
        <InApp borrowed={kind === 'lockedOut'} />
        {kind === 'lockedOut' ? (
          <div className={css.open} data-claimed>
            <Numbers numbers={numbers} />
          </div>
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
