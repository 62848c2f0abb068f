import { useTranslation } from 'react-i18next'
import { Section } from '../../components/Section/Section'
import { Counted } from '../../components/Tasks/Counted'
import { Text } from '../../components/Text/Text'
import { useAdvice, useToolWords } from '../../i18n/i18n'
import { Entry } from './Entry'
import { grades, sourceAnchor, sourceEntries, type SourceEntry } from '../entries'
import { SourceLink } from './SourceLink'
import css from './Sources.module.css'

/** How far to trust a fact, in one sentence each. */
export function Grades() {
  const { sources } = useToolWords()
  const words = useAdvice().facts.grades
  return (
    <section className={css.section} aria-labelledby="grades">
      <h2 id="grades">{sources.gradesTitle}</h2>
      <dl className={css.grades}>
        {grades.map((grade) => (
          <div key={grade}>
            <dt className={css.grade}>{sources.grades[grade]}</dt>
            <dd>{words[grade]}</dd>
          </div>
        ))}
      </dl>
      <p className={css.about}>{sources.notLive}</p>
    </section>
  )
}

/** How old a source is, as far as it says. */
function Age({ source }: { readonly source: SourceEntry }) {
  const { sources } = useToolWords()
  const { t } = useTranslation('tools')
  const { published, dateGuessed, version, inForceFrom, since, newerOf, outOfForceFrom, replacedBy, advert, isLaw } = source
  const said = published && (dateGuessed ? t(($) => $.sources.guessed, { date: published }) : t(($) => $.sources.published, { date: published }))
  return (
    <>
      {said && <span>{said}</span>}
      {!said && !isLaw && <span>{sources.undated}</span>}
      {version && <span>{t(($) => $.sources.version, { date: version })}</span>}
      {inForceFrom && <span>{t(($) => $.sources.inForce, { date: inForceFrom })}</span>}
      {since && <span>{sources[since]}</span>}
      {newerOf && <span>{t(($) => $.sources.newerOf, { date: newerOf })}</span>}
      {outOfForceFrom && <span>{t(($) => $.sources.outOfForce, { date: outOfForceFrom })}</span>}
      {replacedBy && (
        <span>
          {sources.replacedBy}
          <SourceLink id={replacedBy} />
        </span>
      )}
      {advert && <span>{sources.advert}</span>}
    </>
  )
}

function SourceItem({ source }: { readonly source: SourceEntry }) {
  const { name, note } = useAdvice().facts.sources[source.id]
  const { id, grade, address, isLaw } = source
  return (
    <Entry id={id} anchor={sourceAnchor(id)} grade={grade} fact={source} from={<Age source={source} />}>
      <h3 className={css.topic}>
        <Text>{name}</Text>
      </h3>
      <p>
        <Text>{note}</Text>
      </p>
      {address && (
        <p className={css.address}>
          {isLaw ? (
            <a href={address} rel="noreferrer">
              {address}
            </a>
          ) : (
            address
          )}
        </p>
      )}
    </Entry>
  )
}

/** Every source, with its address as text: a page that prints a wrong number must never be one tap away. */
export function Origins() {
  const { sources } = useToolWords()
  return (
    <Section folded id="origins" title={<Counted title={sources.list} count={sourceEntries.length} />}>
      <p className={css.about}>{sources.listAbout}</p>
      <ul className={css.list}>
        {sourceEntries.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
    </Section>
  )
}
