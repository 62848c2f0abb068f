import { Mixed } from '../../components/Mixed/Mixed'
import { dialled } from '../../components/ReachHuman/dialled'
import { useAdvice, useToolWords } from '../../i18n/i18n'
import { StepLink } from '../../session/StepLink'
import { roads } from '../ToolFrame/destinations'
import { ToolFrame } from '../ToolFrame/ToolFrame'
import { Field } from './Field'
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
      <ul className={css.roads} data-screen>
        <li>
          <StepLink to={roads.scam}>{called.scam}</StepLink>
        </li>
        <li>
          <StepLink to={roads.urgent} className={css.urgent}>
            {called.urgent}
          </StepLink>
        </li>
      </ul>
    </section>
  )
}

/** Every number on file as plain text, for comparing by hand. */
function Known() {
  const { check } = useToolWords()
  const { hotlines, publicServices } = useAdvice().facts
  return (
    <>
      <section className={css.section} aria-labelledby="list" data-claimed>
        <h2 id="list">{check.list}</h2>
        <p className={css.alarm}>{check.listWarning}</p>
        <dl className={css.known}>
          {onFile.map(({ id, digits }) => (
            <div key={id}>
              <dt>{dialled(digits)}</dt>
              <dd>
                <Mixed>{hotlines[id]}</Mixed>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={css.section} aria-labelledby="publicList">
        <h2 id="publicList">{check.publicList}</h2>
        <ul className={css.services}>
          {services.map((id) => (
            <li key={id}>
              <Mixed>{publicServices[id].name}</Mixed>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** Paste any number or message and read where it has appeared and as what. It never calls one genuine. */
export function CheckScreen() {
  const { check } = useToolWords()
  return (
    <ToolFrame tool="check" lead={check.lead}>
      <Field />
      <Called />
      <Known />
    </ToolFrame>
  )
}
