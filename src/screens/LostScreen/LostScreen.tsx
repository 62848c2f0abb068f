import type { Outline } from '../../../machines/core/outline'
import { Choices } from '../../components/Choices/Choices'
import { Lead } from '../../components/Lead/Lead'
import { useWords } from '../../i18n/i18n'
import { stepText } from '../../i18n/say'
import { OwnWords } from '../OwnWords/OwnWords'
import css from '../Page.module.css'

type Props = { readonly view: Extract<Outline, { kind: 'lost' }> }

/** A link that no longer fits: what happened, and the nearest step that is still there. */
export function LostScreen({ view }: Props) {
  const core = useWords()
  const { ui } = core
  return (
    <div className={css.page}>
      <h1 tabIndex={-1}>{ui.lost.title}</h1>
      <Lead>{ui.trimmed[view.reason]}</Lead>
      <p className={css.quiet}>
        {ui.lost.quoted} <code>{view.words.join(' ')}</code>
      </p>
      <h2 id="onward" className={css.section}>
        {ui.lost.onward}
      </h2>
      <Choices
        labelledBy="onward"
        cards={[
          { text: stepText(core, view.nearest.step).title, to: view.nearest },
          { text: ui.walk.fromTheTop, to: { step: 'start' }, tone: 'aside' },
        ]}
      />
      <OwnWords />
    </div>
  )
}
