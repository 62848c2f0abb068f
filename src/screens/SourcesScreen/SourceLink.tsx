import type { SourceId } from '../../../machines/facts/sources'
import { Text } from '../../components/Text/Text'
import { useAdvice } from '../../i18n/i18n'
import { sourceAnchor } from '../entries'

/** To where a source stands on the page. */
export const SourceLink = ({ id }: { readonly id: SourceId }) => (
  <a href={`#${sourceAnchor(id)}`}>
    <Text>{useAdvice().facts.sources[id].name}</Text>
  </a>
)
