import { isStepId, type PairName } from '../../machines/flow'
import { replay, toPair, type Trail } from '../../machines/core/trail'

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
