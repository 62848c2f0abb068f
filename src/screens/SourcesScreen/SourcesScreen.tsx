import { hrefTo } from '../../address'
import { useLocale, useToolWords } from '../../i18n/i18n'
import { ToolFrame } from '../ToolFrame/ToolFrame'
import { useOpenTarget } from '../useOpenTarget'
import { Conflicts, DocumentedNames, Laws, Statements } from './Facts'
import { Grades, Origins } from './Origins'
import css from './Sources.module.css'

/** Every fact with its anchor: who says it, how far to trust it, who disagrees, and when it was checked. */
export function SourcesScreen() {
  const { sources } = useToolWords()
  const locale = useLocale()
  useOpenTarget()
  const parts = [
    { id: 'grades', name: sources.gradesTitle },
    { id: 'statements', name: sources.statements },
    { id: 'conflicts', name: sources.conflicts },
    { id: 'laws', name: sources.laws },
    { id: 'documented', name: sources.documented },
    { id: 'origins', name: sources.list },
  ]
  return (
    <ToolFrame tool="sources" lead={sources.lead} jumpIfWide jump={{ label: sources.jump, parts }}>
      <p className={css.about}>
        <a href={hrefTo(locale, { page: 'numbers' })}>{sources.numbers}</a>
      </p>
      <Grades />
      <Statements />
      <div className={css.section}>
        <Conflicts />
        <Laws />
        <DocumentedNames />
        <Origins />
      </div>
    </ToolFrame>
  )
}
