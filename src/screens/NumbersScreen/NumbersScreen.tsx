import { useToolWords } from '../../i18n/i18n'
import { ToolFrame } from '../ToolFrame/ToolFrame'
import { Beware } from './Beware'
import { groups } from './numbersOf'
import { PaymentNumbers, PublicNumbers } from './PublicNumbers'
import { Reach } from './Reach'

const parts = ['consumer', 'merchant', 'enterprise', 'payment', 'public', 'beware'] as const

/** The directory: channels first, numbers after, by person and purpose, each with all that is claimed of it. */
export function NumbersScreen() {
  const words = useToolWords().numbers
  return (
    <ToolFrame
      tool="numbers"
      lead={words.lead}
      folded
      jump={{ label: words.jump, parts: parts.map((id) => ({ id, name: words.groups[id] })) }}
    >
      {groups.map((group) => (
        <Reach key={group.purpose} group={group} />
      ))}
      <PaymentNumbers />
      <PublicNumbers />
      <Beware />
    </ToolFrame>
  )
}
