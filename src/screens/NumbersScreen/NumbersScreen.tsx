import { useToolWords } from '../../i18n/i18n'
import { ToolFrame } from '../ToolFrame/ToolFrame'
import { useOpenTarget } from '../useOpenTarget'
import { Beware } from './Beware'
import { groups } from './numbersOf'
import { PaymentNumbers, PublicNumbers } from './PublicNumbers'
import { Reach } from './Reach'

const parts = ['beware', 'consumer', 'public', 'merchant', 'enterprise', 'payment'] as const
const [forBuyers, ...forOthers] = groups

/**
 * The directory: whom not to believe, then channels before numbers, by person and purpose, each with all that is
 * claimed of it. What most people come for stands open.
 */
export function NumbersScreen() {
  const words = useToolWords().numbers
  useOpenTarget()
  return (
    <ToolFrame
      tool="numbers"
      lead={words.lead}
      folded
      jump={{ label: words.jump, parts: parts.map((id) => ({ id, name: words.groups[id] })) }}
    >
      <Beware />
      <Reach group={forBuyers} />
      <PublicNumbers />
      {forOthers.map((group) => (
        <Reach key={group.purpose} group={group} />
      ))}
      <PaymentNumbers />
    </ToolFrame>
  )
}
