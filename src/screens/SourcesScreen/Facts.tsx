import { useTranslation } from 'react-i18next'
import { Section } from '../../components/Section/Section'
import { Text } from '../../components/Text/Text'
import { useAdvice, useToolWords } from '../../i18n/i18n'
import { conflictEntries, counts, documentedEntries, lawEntries, statementsOf, themes, type ConflictEntry, type LawEntry, type StatementEntry } from '../entries'
import { Counted } from '../../components/Tasks/Counted'
import { Entry } from './Entry'
import { SourceLink } from './SourceLink'
import css from './Sources.module.css'

function StatementItem({ entry }: { readonly entry: StatementEntry }) {
  const { sources } = useToolWords()
  const { statements, conflicts } = useAdvice().facts
  return (
    <Entry id={entry.id} grade="claimed" fact={entry} from={<SourceLink id={entry.source} />}>
      <p>
        <Text>{statements[entry.id]}</Text>
      </p>
      {entry.disputed.map((row) => (
        <p key={row} className={css.disputed}>
          {sources.disputed}
          <a href={`#${row}`}>
            <Text>{conflicts[row].topic}</Text>
          </a>
        </p>
      ))}
    </Entry>
  )
}

/** What the four guides say, by theme. */
export function Statements() {
  const { sources } = useToolWords()
  const { t } = useTranslation('tools')
  return (
    <section className={css.section} aria-labelledby="statements">
      <h2 id="statements">{sources.statements}</h2>
      <p className={css.about}>{t(($) => $.sources.statementsAbout, { count: counts.statements })}</p>
      {themes.map((theme) => (
        <Section folded inner key={theme} id={`theme${theme}`} title={<Counted title={sources.groups[theme]} count={statementsOf(theme).length} />}>
          <ul className={css.list}>
            {statementsOf(theme).map((entry) => (
              <StatementItem key={entry.id} entry={entry} />
            ))}
          </ul>
        </Section>
      ))}
    </section>
  )
}

function ConflictItem({ entry }: { readonly entry: ConflictEntry }) {
  const { sources } = useToolWords()
  const { conflicts, laws } = useAdvice().facts
  const { topic, says, verdict } = conflicts[entry.id]
  return (
    <Entry id={entry.id} fact={entry}>
      <h3 className={css.topic}>
        <Text>{topic}</Text>
      </h3>
      <p>
        <Text>{says}</Text>
      </p>
      <p className={css.verdict}>
        <strong>{sources.verdict}</strong> <Text>{verdict}</Text>
      </p>
      <p className={css.meta}>
        <span>{sources.between}</span>
        {entry.between.map((id) => (
          <a key={id} href={`#${id}`}>
            {id}
          </a>
        ))}
      </p>
      {entry.evidence.length + (entry.laws?.length ?? 0) > 0 && (
        <p className={css.meta}>
          <span>{sources.against}</span>
          {entry.evidence.map((id) => (
            <SourceLink key={id} id={id} />
          ))}
          {entry.laws?.map((id) => (
            <a key={id} href={`#${id}`}>
              <Text>{laws[id].name}</Text>
            </a>
          ))}
        </p>
      )}
    </Entry>
  )
}

/** Where the sources contradict each other, and what we made of it. */
export function Conflicts() {
  const { sources } = useToolWords()
  const { t } = useTranslation('tools')
  return (
    <Section folded id="conflicts" title={<Counted title={sources.conflicts} count={conflictEntries.length} />}>
      <p className={css.about}>{t(($) => $.sources.conflictsAbout, { count: counts.conflicts })}</p>
      <ul className={css.list}>
        {conflictEntries.map((entry) => (
          <ConflictItem key={entry.id} entry={entry} />
        ))}
      </ul>
    </Section>
  )
}

function LawItem({ entry }: { readonly entry: LawEntry }) {
  const { laws, cautions } = useAdvice().facts
  const { name, rule } = laws[entry.id]
  return (
    <Entry id={entry.id} grade={entry.grade} fact={entry} from={<SourceLink id={entry.text} />}>
      <h3 className={css.topic}>
        <Text>{name}</Text>
      </h3>
      <p>
        <Text>{rule}</Text>
      </p>
      {entry.caution && <p className={css.disputed}>{cautions[entry.caution]}</p>}
    </Entry>
  )
}

/** Every rule of law the guide leans on. */
export function Laws() {
  const { sources } = useToolWords()
  return (
    <Section folded id="laws" title={<Counted title={sources.laws} count={lawEntries.length} />}>
      <p className={css.about}>{sources.lawsAbout}</p>
      <ul className={css.list}>
        {lawEntries.map((entry) => (
          <LawItem key={entry.id} entry={entry} />
        ))}
      </ul>
    </Section>
  )
}

/** What the platform's documentation calls things. */
export function DocumentedNames() {
  const { sources } = useToolWords()
  const { documented } = useAdvice().facts
  return (
    <Section folded id="documented" title={<Counted title={sources.documented} count={documentedEntries.length} />}>
      <p className={css.about}>{sources.documentedAbout}</p>
      <ul className={css.list}>
        {documentedEntries.map((entry) => (
          <Entry key={entry.id} id={entry.id} grade={entry.grade} fact={entry} from={<SourceLink id={entry.source} />}>
            <p>
              <Text>{documented[entry.id]}</Text>
            </p>
          </Entry>
        ))}
      </ul>
    </Section>
  )
}
