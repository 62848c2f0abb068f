import { Choices } from '../../components/Choices/Choices'
import { Text } from '../../components/Text/Text'
import { dialled } from '../../components/GuardedNumber/GuardedNumber'
import { Section } from '../../components/Section/Section'
import { useAdvice, useToolWords } from '../../i18n/i18n'
import { roads } from '../roads'
import { ToolFrame } from '../ToolFrame/ToolFrame'
import { useOpenTarget } from '../useOpenTarget'
import { Field } from './Field'
import { everySign } from './judging'
import { onFile, services } from './findings'
import css from './Check.module.css'

/** What to do whoever just called: never waits for a verdict. */
function Called() {
  const { called } = useToolWords().check
  return (
    <section className={css.section} aria-labelledby="called">
      <h2 id="called">{called.title}</h2>
      <ol className={css.steps}>
        <li>{called.hangUp}</li>
        <li>{called.codes}</li>
        <li>{called.money}</li>
        <li>{called.app}</li>
      </ol>
      <Choices
        labelledBy="called"
        cards={[
          { text: called.scam, to: roads.scam },
          { text: called.urgent, to: roads.urgent, tone: 'urgent' },
        ]}
      />
    </section>
  )
}

/** What to look for in a message, for reading by oneself. */
function LookFor() {
  const { message } = useToolWords().check
  return (
    <Section folded id="lookFor" title={message.lookTitle}>
      <p>{message.lookLead}</p>
      <ul className={css.steps}>
        {everySign.map((id) => (
          <li key={id}>{message.signs[id]}</li>
        ))}
      </ul>
    </Section>
  )
}

/** Every number on file as plain text, for comparing by hand. */
function Known() {
  const { check } = useToolWords()
  const { hotlines, publicServices } = useAdvice().facts
  return (
    <>
      <Section folded id="list" title={check.list} claimed>
        <p className={css.alarm}>{check.listWarning}</p>
        <dl className={css.known}>
          {onFile.map(({ id, digits }) => (
            <div key={id}>
              <dt>{dialled(digits)}</dt>
              <dd>
                <Text>{hotlines[id]}</Text>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section folded id="publicList" title={check.publicList}>
        <ul className={css.services}>
          {services.map((id) => (
            <li key={id}>
              <Text>{publicServices[id].name}</Text>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

/** Paste any number or message and read where it has appeared and as what. It never calls one genuine. */
export function CheckScreen() {
  const { check } = useToolWords()
  useOpenTarget()
  const parts = [
    { id: 'called', name: check.called.title },
    { id: 'lookFor', name: check.message.lookTitle },
    { id: 'list', name: check.list },
    { id: 'publicList', name: check.publicList },
  ]
  return (
    <ToolFrame tool="check" lead={check.lead} jumpIfWide jump={{ label: check.jump, parts }}>
      <Field />
      <Called />
      <div className={css.section}>
        <LookFor />
        <Known />
      </div>
    </ToolFrame>
  )
}
