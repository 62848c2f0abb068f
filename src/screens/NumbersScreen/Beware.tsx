import { useTranslation } from 'react-i18next'
import { Text } from '../../components/Text/Text'
import { Section } from '../../components/Section/Section'
import { useAdvice, useLocale, useToolWords } from '../../i18n/i18n'
import { hrefTo } from '../../address'
import { StepLink } from '../../walk/StepLink'
import { roads } from '../roads'
import { factsBehind, notTheirs, warningIds } from './numbersOf'
import css from './Numbers.module.css'

/** Numbers and sources of numbers nobody should trust. */
export function Beware() {
  const { beware, groups, scam, check } = useToolWords().numbers
  const { calls, hotlines } = useAdvice().facts
  const { t } = useTranslation('tools')
  const locale = useLocale()
  return (
    <Section id="beware" title={groups.beware} className={css.group}>
      <ul className={css.beware}>
        {notTheirs.map(({ id, digits, owner }) => (
          <li key={id} data-claimed>
            <h3>
              <span className={css.digits}>{digits}</span>
            </h3>
            <p className={css.warning}>{t(($) => $.numbers.theirs, { owner: calls.owners[owner] })}</p>
            <p>
              <Text>{hotlines[id]}</Text>
            </p>
          </li>
        ))}
        {warningIds.map((id) => (
          <li key={id}>
            <h3>{beware[id].title}</h3>
            <p>
              <Text>{beware[id].text}</Text>
            </p>
            <p className={css.behind}>
              {factsBehind(id).map((fact) => (
                <a key={fact} href={`${hrefTo(locale, { page: 'sources' })}#${fact}`}>
                  {fact}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
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
