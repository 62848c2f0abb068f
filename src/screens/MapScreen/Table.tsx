import { Text } from '../../components/Text/Text'
import { hrefTo } from '../../address'
import { useAllWords, useLocale, useToolWords } from '../../i18n/i18n'
import { answerText } from '../../i18n/say'
import { nameOf, numberOf, type Sheet, type Walked } from './sheets'
import shared from '../../styles/shared.module.css'
import css from './Map.module.css'

/** A journey in rows, for paper and those who cannot see the drawing: at this step, this answer leads there. */
export function Table({ sheet, label, walked }: { readonly sheet: Sheet; readonly label: string; readonly walked: Walked }) {
  const core = useAllWords()
  const { map } = useToolWords()
  const locale = useLocale()
  const link = (step: Sheet['places'][number]['step']) => (
    <a href={hrefTo(locale, { page: 'step', step }, walked.steps.has(step) ? walked.fragment : '')} data-number={numberOf.get(step)}>
      <Text>{core.steps[step].title}</Text>
    </a>
  )
  return (
    <table className={css.table}>
      <caption className={shared.spoken}>{label}</caption>
      <thead data-screen>
        <tr>
          <th scope="col">{map.table.step}</th>
          <th scope="col">{map.table.answer}</th>
          <th scope="col">{map.table.to}</th>
        </tr>
      </thead>
      {sheet.places.map(({ step, roads }) => (
        <tbody key={step}>
          {roads.length === 0 && (
            <tr>
              <th scope="rowgroup">{link(step)}</th>
              <td colSpan={2}>{map.ends}</td>
            </tr>
          )}
          {roads.map(({ pair, to }, i) => (
            <tr key={nameOf(pair)}>
              {i === 0 && (
                <th scope="rowgroup" rowSpan={roads.length}>
                  {link(step)}
                </th>
              )}
              <td>
                <Text>{answerText(core, pair)}</Text>
                {walked.answers.has(nameOf(pair)) && <strong>{map.walked}</strong>}
              </td>
              <td>{link(to)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
