import { useToolWords } from '../../i18n/i18n'
import { ToolFrame } from '../ToolFrame/ToolFrame'
import { Beware } from './Beware'
import { groups } from './numbersOf'
import { PaymentNumbers, PublicNumbers } from './PublicNumbers'
import { Reach } from './Reach'

const parts = ['beware', 'consumer', 'merchant', 'enterprise', 'payment', 'public'] as const

/** The directory: whom not to believe, then channels before numbers, by person and purpose, each with all that is claimed of it. */
export function NumbersScreen() {
  const words = useToolWords().numbers
  return (
    <ToolFrame
      tool="numbers"
      lead={words.lead}
      folded
      jump={{ label: words.jump, parts: parts.map((id) => ({ id, name: words.groups[id] })) }}
    >
      <Beware />
      {groups.map((group) => (
        <Reach key={group.purpose} group={group} />
      ))}
      <PaymentNumbers />
      <PublicNumbers />
    </ToolFrame>
  )
}
