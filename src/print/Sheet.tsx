import { factsShown } from '../../machines/core/facts'
import { checkedTogether } from '../../machines/facts/provenance'
import { wordsToSend } from '../../machines/core/wordsToSend'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { View } from '../../machines/core/view'
import { PaperFoot } from '../components/PaperFoot/PaperFoot'
import { Text } from '../components/Text/Text'
import { useAdvice, useAllWords, useLocale, useWords } from '../i18n/i18n'
import { answerText } from '../i18n/say'
import { hereOf } from '../share/links'
import { beijingDay, toField } from '../time/inWords'
import './print.css'
import { usePrintedAt } from './printing'
import css from './Sheet.module.css'
import { drawHere, fetchDrawer, useSheetQr } from './sheetQr'
import { sourcesOf } from './sourcesOf'
import { whenIdle } from '../time/whenIdle'

type Props = { readonly view: Exclude<View, { kind: 'lost' }> }

/** What stands above a checklist on paper: that it is one, from when, and for which answers. */
export function SheetHead({ view }: Props) {
  const core = useAllWords()
  const { print } = core.ui
  const { t } = useTranslation()
  const locale = useLocale()
  const printedAt = usePrintedAt()
  const time = printedAt && `${beijingDay(locale, printedAt)} ${toField(printedAt).slice(-5)}`
  return (
    <div className={css.head}>
      <p className={css.kind}>
        <strong>{print.sheet}</strong>
        <span>{time ? t(($) => $.ui.print.printedOn, { time }) : print.printedByHand}</span>
      </p>
      {view.given.length > 0 && (
        <>
          <p>{print.given}</p>
          <ul>
            {view.given.map(({ pair }) => (
              <li key={pair.step}>
                <Text>{core.steps[pair.step].title}</Text> <strong><Text>{answerText(core, pair)}</Text></strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** A module on paper, in millimetres. */
const MODULE = 0.6

/** What stands below a checklist on paper: room for notes, sources, who we are, and the way back to this page. */
export function SheetFoot({ view }: Props) {
  const { print, reasons, site } = useWords().ui
  const { t } = useTranslation()
  const locale = useLocale()
  const facts = factsShown({ step: view.step, lines: 'lines' in view ? view.lines : [], messages: wordsToSend(view.step, view.trail) })
  const sources = sourcesOf(facts, useAdvice(), reasons.separator)
  const printedAt = usePrintedAt()
  const qr = useSheetQr()
  useEffect(() => whenIdle(fetchDrawer, 5000), [])
  useEffect(() => {
    const draw = () => drawHere(hereOf(view, locale))
    addEventListener('beforeprint', draw)
    return () => removeEventListener('beforeprint', draw)
  }, [view, locale])
  // Where this page stands on the web is not known while it is written, only once it is looked at.
  const link = printedAt || qr ? hereOf(view, locale) : ''
  return (
    <PaperFoot>
      {view.kind === 'action' && (view.reach || view.deadline === 'promised') && (
        <p className={css.notes}>
          {[print.agent, print.ticket, print.promised].map((name) => (
            <span key={name}>{name}</span>
          ))}
        </p>
      )}
      {sources.length > 0 && (
        <p>
          <strong>{print.sources}</strong> <Text>{sources.join(print.separator)}</Text>
        </p>
      )}
      <div className={css.back}>
        {qr?.link === link && qr.path && (
          <svg viewBox={`0 0 ${qr.width} ${qr.width}`} width={`${qr.width * MODULE}mm`} aria-hidden="true" shapeRendering="crispEdges">
            <path d={qr.path} />
          </svg>
        )}
        <div>
          {qr?.link === link && qr.path && printedAt && <p>{print.back}</p>}
          {printedAt && <p className={css.address}>{link}</p>}
          <p>
            <strong>{site.statement}</strong>
          </p>
          <p>
            {facts.length > 0 && `${t(($) => $.ui.reasons.page, checkedTogether(facts))} `}
            {t(($) => $.ui.print.version, { version: __FLOW_VERSION__, date: __BUILT_ON__ })}
          </p>
        </div>
      </div>
    </PaperFoot>
  )
}
