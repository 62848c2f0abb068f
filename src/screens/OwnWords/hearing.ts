import type { RoadId } from '../../../machines/ownWords/roads'
import { learn, listen, type Heard, type Sayings } from '../../../machines/ownWords/listen'
import { answerText } from '../../i18n/say'
import type { Core } from '../../i18n/words'
import { pairNamed } from '../../../machines/core/trail'

export type { Heard }
export type Phrases = Readonly<Record<RoadId, readonly string[]>>

const learnt = new WeakMap<Phrases, Sayings>()

/** What is heard in a text, in the language of these words. Nothing of it is kept. */
export function hear(text: string, phrases: Phrases, core: Core): Heard {
  const known = learnt.get(phrases)
  if (known) return listen(text, known)
  const sayings = learn(phrases, (id) => {
    const pair = pairNamed(id)
    return pair ? answerText(core, pair) : ''
  })
  learnt.set(phrases, sayings)
  return listen(text, sayings)
}
