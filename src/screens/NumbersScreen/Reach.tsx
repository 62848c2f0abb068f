import { Text } from '../../components/Text/Text'
import { Section } from '../../components/Section/Section'
import { Taps } from '../../components/Taps/Taps'
import { useAdvice, useToolWords } from '../../i18n/i18n'
import type { TapsId } from '../../../machines/facts/taps'
import { Keys, NumberCard } from './NumberCard'
import { otherKeys, type Group } from './numbersOf'
import { When } from './When'
import css from './Numbers.module.css'

/** One way through an app, button by button. */
function Way({ id }: { readonly id: TapsId }) {
  const names: Readonly<Partial<Record<TapsId, string>>> = useToolWords().numbers.ways
  const { taps } = useAdvice()
  return (
    <li className={css.way}>
      <p className={css.wayName}>
        <Text>{names[id] ?? ''}</Text>
      </p>
      <Taps taps={taps[id]} />
    </li>
  )
}

/** How one kind of person reaches the platform: ways without a number first, then numbers, with when to call. */
export function Reach({ group }: { readonly group: Group }) {
  const { purpose, channels, numbers } = group
  const words = useToolWords().numbers
  return (
    <Section id={purpose} title={words.groups[purpose]} className={css.group} open={purpose === 'consumer'} folded={purpose !== 'consumer'}>
      <h3>{words.channels}</h3>
      <ul className={css.ways}>
        {channels.map((id) => (
          <Way key={id} id={id} />
        ))}
      </ul>
      <p className={css.small}>{words.varies}</p>
      <div data-claimed>
        <h3>{words.claimed}</h3>
        <p className={css.warning}>{words.unverified}</p>
        {numbers.map((number) => (
          <NumberCard key={number.id} number={number} />
        ))}
        {purpose === 'consumer' && otherKeys.map((path) => <Keys key={path.source} {...path} />)}
        {purpose !== 'enterprise' && <p className={css.small}>{words.keysChange}</p>}
      </div>
      {purpose !== 'enterprise' && <When line={purpose} because={purpose === 'consumer' ? 'X6' : 'X7'} />}
    </Section>
  )
}
