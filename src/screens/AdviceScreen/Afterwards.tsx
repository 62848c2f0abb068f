import { Choices } from '../../components/Choices/Choices'
import { Text } from '../../components/Text/Text'
import { useAllWords } from '../../i18n/i18n'
import { cardOf } from '../cardOf'
import { AFTERWARDS } from '../goOn'
import type { Action } from './action'
import css from './Advice.module.css'

/** What happened then: goes on from here. */
export function Afterwards({ view }: { readonly view: Action }) {
  const core = useAllWords()
  const { asks, choices } = view.afterwards
  return (
    <section className={css.section} aria-labelledby={AFTERWARDS}>
      <h2 id={AFTERWARDS} tabIndex={-1} data-screen>
        {core.ui.action.afterwards}
      </h2>
      {asks !== view.step && (
        <p className={css.asks} data-screen>
          <Text>{core.steps[asks].title}</Text>
        </p>
      )}
      <Choices dense labelledBy={AFTERWARDS} cards={choices.map((choice) => cardOf(core, choice))} />
    </section>
  )
}
