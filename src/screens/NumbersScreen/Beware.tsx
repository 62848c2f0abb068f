import { useTranslation } from 'react-i18next'
import { FactLinks } from '../../components/FactLinks/FactLinks'
import { Text } from '../../components/Text/Text'
import { Fold } from '../../components/Fold/Fold'
import { Section } from '../../components/Section/Section'
import { useAdvice, useLocale, useToolWords } from '../../i18n/i18n'
import { hrefTo } from '../../address'
import type { WarningId } from '../../../machines/facts/warnings'
import { StepLink } from '../../walk/StepLink'
import { roads } from '../roads'
import { factsBehind, notTheirs, warningIds } from './numbersOf'
import css from './Numbers.module.css'

/** A warning, and the facts behind it as links. */
function Warning({ id }: { readonly id: WarningId }) {
  const { beware } = useToolWords().numbers
  return (
    <>
      <p>
        <Text>{beware[id].text}</Text>
      </p>
      <p className={css.behind}>
        <FactLinks ids={factsBehind(id)} />
      </p>
    </>
  )
}

/** Numbers and sources of numbers nobody should trust: those of other companies and the first warning, the others by name. */
export function Beware() {
  const { beware, groups, scam, check } = useToolWords().numbers
  const { calls, hotlines } = useAdvice().facts
  const { t } = useTranslation('tools')
  const locale = useLocale()
  const [first, ...others] = warningIds
  return (
    <Section id="beware" title={groups.beware} className={css.group}>
      <ul className={css.beware}>
        {notTheirs.map(({ id, digits, owner }) => (
          <li key={id} data-claimed>
            <h3>
              <span className={css.digits}>{digits}</span>
            </h3>
            <p className={css.warning}>{t(($) => $.numbers.theirs, { owner: calls.owners[owner] })}</p>
            <p className={css.small}>
              <Text>{hotlines[id]}</Text>
            </p>
          </li>
        ))}
        {first && (
          <li>
            <h3>{beware[first].title}</h3>
            <Warning id={first} />
          </li>
        )}
      </ul>
      {others.map((id) => (
        <Fold key={id} title={beware[id].title}>
          <Warning id={id} />
        </Fold>
      ))}
      <ul className={css.onward} data-screen>
        <li>
          <a href={hrefTo(locale, { page: 'check' })}>{check}</a>
        </li>
        <li>
          <StepLink to={roads.scam}>{scam}</StepLink>
        </li>
      </ul>
    </Section>
  )
}
