import { Choices } from '../../components/Choices/Choices'
import { Lead } from '../../components/Lead/Lead'
import { useWords } from '../../i18n/i18n'
import css from '../Page.module.css'

/** An address without a page. */
export function MissingScreen() {
  const { ui } = useWords()
  return (
    <div className={css.page}>
      <h1 id="missing" tabIndex={-1}>
        {ui.missing.title}
      </h1>
      <Lead>{ui.missing.about}</Lead>
      <Choices
        labelledBy="missing"
        cards={[
          { text: ui.walk.fromTheTop, to: { step: 'start' } },
          { text: ui.header.urgent, to: { step: 'urgent' }, tone: 'urgent', icon: 'urgent' },
        ]}
      />
    </div>
  )
}
