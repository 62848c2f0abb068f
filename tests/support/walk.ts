import { isStepId, type PairName, type StepId } from '../../machines/flow'
import { parseTrail, replay, toPair, type Trail } from '../../machines/core/trail'

/** The words of `stage.refused`. Throws where they are not two. */
export function wordsOf(name: PairName): { readonly step: string; readonly answer: string } {
  const [step, answer, more] = name.split('.')
  if (!step || !answer || more) throw new Error(`Not a pair: "${name}"`)
  return { step, answer }
}

/** The trail these answers make, each given at its own step. Throws where one does not follow from those before it. */
export function walked(names: readonly PairName[]): Trail {
  const pairs = names.flatMap((name) => {
    const { step, answer } = wordsOf(name)
    return (isStepId(step) && toPair(step, answer)) || []
  })
  const { trail } = replay(pairs)
  if (trail.pairs.length !== names.length) throw new Error(`These answers are no walk: ${names.join(', ')}`)
  return trail
}

/** The trail these words make, `start.bought issue.fake`; with none, a page opened bare. Throws where they make none. */
export function trailOf(words: string, bare: StepId = 'start'): Trail {
  const { trail, trouble } = parseTrail(words && `v1~${words.split(' ').join('~')}`, bare)
  if (trouble) throw new Error(`"${words}" is not a trail`)
  return trail
}
