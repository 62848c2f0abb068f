import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLook } from '../../components/elderView'
import { useOpenOnPaper } from '../../components/useOpenOnPaper'
import { useAllWords, useToolWords } from '../../i18n/i18n'
import { useOwnTrail } from '../../walk/useOwnTrail'
import { ToolFrame } from '../ToolFrame/ToolFrame'
import { useOpenTarget } from '../useOpenTarget'
import { Drawing } from './Drawing'
import { draw, inColumns, walkedOf, type Sheet, type Walked } from './sheets'
import { Table } from './Table'
import { wear } from '../../browser/wear'
import css from './Map.module.css'
import paper from './paper.css?inline'

/** One journey under its name: folded up, so that all of them stand on one screen; open, drawn and as a table. */
function SheetMark({ sheet, walked }: { readonly sheet: Sheet; readonly walked: Walked }) {
  const core = useAllWords()
  const { map } = useToolWords()
  const { t } = useTranslation('tools')
  const [look] = useLook()
  const details = useOpenOnPaper()
  const table = useOpenOnPaper()
  const drawing = useMemo(() => draw(sheet, core), [sheet, core])
  const journey = map.journeys[sheet.journey]
  const label = t(($) => $.map.drawing, { journey })
  const id = `sheet-${sheet.journey}`
  return (
    <details ref={details} id={id} className={css.sheet} data-sheet={sheet.journey}>
      <summary>
        <h2>{journey}</h2>
        <span className={css.count} data-screen>{t(($) => $.map.count, { steps: drawing.boxes.length, answers: drawing.rows.length })}</span>
      </summary>
      <Drawing drawing={drawing} label={label} walked={walked} />
      <details ref={table} className={css.asTable} open={look !== 'plain'}>
        <summary data-screen>{map.asTable}</summary>
        <Table sheet={sheet} label={label} walked={walked} />
      </details>
    </details>
  )
}

/** What the shapes mean. */
function Key() {
  const { key } = useToolWords().map
  return (
    <dl className={css.key} aria-label={key.title} data-screen>
      {(['question', 'action', 'ending', 'away'] as const).map((kind) => (
        <div key={kind}>
          <dt>
            <svg viewBox="0 0 44 26" width="44" height="26" aria-hidden="true" className={css.sample}>
              <g className={kind === 'away' ? `${css.row} ${css.away}` : [css.box, css[kind]].filter(Boolean).join(' ')}>
                <rect x="1" y="1" width="42" height="24" rx={kind === 'question' ? 12 : 6} />
              </g>
            </svg>
          </dt>
          <dd>{key[kind]}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The whole flow, drawn from the machine itself, so that it cannot say anything else; one's own way stands out. */
export function MapScreen() {
  const { map } = useToolWords()
  const trail = useOwnTrail()
  const walked = useMemo(() => walkedOf(trail), [trail])
  useOpenTarget()
  useEffect(() => wear(paper), [])
  return (
    <ToolFrame tool="map" lead={map.lead} wide>
      <p className={css.own} data-screen>
        {map.ownWay}
      </p>
      <p className="map-on-paper" hidden>
        {map.onPaper}
      </p>
      <Key />
      <div className={`${css.columns} map-columns`}>
        {inColumns.map((sheets, i) => (
          <div key={i} className={css.column}>
            {sheets.map((sheet) => (
              <SheetMark key={sheet.journey} sheet={sheet} walked={walked} />
            ))}
          </div>
        ))}
      </div>
    </ToolFrame>
  )
}
