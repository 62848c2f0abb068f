import type { Notice as Changed } from '../../../machines/core/outline'
import { Text } from '../../components/Text/Text'
import { Notice } from '../../components/Notice/Notice'
import { useWords } from '../../i18n/i18n'
import { answerText, stepText } from '../../i18n/say'

/** Says what a changed answer or an old link left out, by name. */
export function Changes({ notice }: { readonly notice: Changed }) {
  const core = useWords()
  const { walk, trimmed } = core.ui
  if (notice.kind === 'trimmed') {
    return (
      <Notice>
        <p>{trimmed[notice.reason]}</p>
      </Notice>
    )
  }
  return (
    <Notice>
      <p>{walk.aside}</p>
      <ul>
        {notice.pairs.map((pair) => (
          <li key={pair.step}>
            <Text>{`${stepText(core, pair.step).title} ${answerText(core, pair)}`}</Text>
          </li>
        ))}
      </ul>
      <p>{walk.asideEnd}</p>
    </Notice>
  )
}
