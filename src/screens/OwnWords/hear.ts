import { listen, type Ear, type Heard } from '../../../machines/ownWords/listen'
import { roadTo } from '../../../machines/ownWords/walks'

/** What is heard in what somebody says; nothing where they have said nothing yet. */
export function hear(said: string, ear: Ear): Heard | undefined {
  const text = said.trim()
  return text ? listen(text, ear) : undefined
}

/** Where somebody is led whose words we do not know. */
export const toUnsure = roadTo('start.unsure').to
