import { useTranslation } from 'react-i18next'
import type { HotlineId } from '../../../machines/facts/hotlines'
import { hrefTo } from '../../address'
import { Text } from '../../components/Text/Text'
import { dialled } from '../../components/GuardedNumber/GuardedNumber'
import { useAdvice, useLocale, useToolWords } from '../../i18n/i18n'
import { claimsOf, isDisguised, ownerOf, type Finding } from './findings'
import css from './Check.module.css'

/** The verdict on a number in a few words. It never says that a number is genuine. */
export function useTitle(): (finding: Finding) => string {
  const { check } = useToolWords()
  const { calls, publicServices } = useAdvice().facts
  const { t } = useTranslation('tools')
  const ownerName = (id: HotlineId) => {
    const owner = ownerOf(id)
    return owner ? calls.owners[owner] : ''
  }
  return (finding) => {
    switch (finding.kind) {
      case 'public':
        return t(($) => $.check.public.title, { name: publicServices[finding.service].name })
      case 'notTheirs':
        return t(($) => $.check.notTheirs.title, { owner: ownerName(finding.hotline) })
      case 'provider':
        return t(($) => $.check.provider.title, { owner: ownerName(finding.hotline) })
      default:
        return check[finding.kind].title
    }
  }
}

/** What is on file about a number: who calls it what. */
function Appears({ id }: { readonly id: HotlineId }) {
  const { check } = useToolWords()
  const { facts } = useAdvice()
  const { t } = useTranslation('tools')
  const claims = claimsOf(id)
  return (
    <>
      <p>
        <Text>{facts.hotlines[id]}</Text>
      </p>
      {claims.length > 0 && (
        <>
          <h4>{check.appears}</h4>
          <ul>
            {claims.map(({ source, as }) => (
              <li key={`${source}.${as}`}>
                <Text>{t(($) => $.check.as, { who: facts.sources[source].name, role: facts.calls.roles[as] })}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const isTheirs = ({ kind }: Finding) => kind === 'claimed' || kind === 'claimedElsewhere' || kind === 'notTheirs'

/** One number of the pasted text: what we can say of it, and no more than that. */
export function Found({ finding }: { readonly finding: Finding }) {
  const { kind, digits, written, extension } = finding
  const { check } = useToolWords()
  const { publicServices } = useAdvice().facts
  const { t } = useTranslation('tools')
  const { t: say } = useTranslation()
  const locale = useLocale()
  const title = useTitle()
  const plain = dialled(digits)
  return (
    <li className={`${css.found} ${css[kind]}`} data-verdict={kind} {...(isTheirs(finding) && { 'data-claimed': '' })}>
      <h3>
        <span className={css.digits}>{written}</span>
        <span className={css.title}>
          <Text>{title(finding)}</Text>
        </span>
      </h3>
      {written !== plain && written !== digits && <p className={css.small}>{t(($) => $.check.inDigits, { number: plain })}</p>}
      {isDisguised(finding) && <p className={css.alarm}>{check.disguised}</p>}
      {kind === 'unknown' && <p>{check.shapes[finding.shape]}</p>}
      <p>{check[kind].text}</p>
      {'hotline' in finding && <Appears id={finding.hotline} />}
      {kind === 'public' && (
        <p>
          <Text>{publicServices[finding.service].use}</Text>
        </p>
      )}
      {extension && <p>{t(($) => $.check.extension, { digits: extension })}</p>}
      {kind === 'public' && (
        <p>
          <a className={css.call} href={`tel:${digits}`}>
            {say(($) => $.ui.reach.dial, { number: digits })}
          </a>
        </p>
      )}
      {kind === 'claimed' && (
        <p>
          <a href={hrefTo(locale, { page: 'numbers' })}>{check.more}</a>
        </p>
      )}
    </li>
  )
}
