import { listen, type Heard } from '../../machines/ownWords/listen'
import { tongue as readsEnglish } from '../../machines/ownWords/tongues/en'
import { tongue as readsChinese } from '../../machines/ownWords/tongues/zh-CN'
import { earOf } from '../../src/screens/OwnWords/earOf'
import { packed as learntEnglish } from '../../src/screens/OwnWords/learnt/en'
import { packed as learntChinese } from '../../src/screens/OwnWords/learnt/zh-CN'
import type { Utterance } from '../machines/ownWords/utterances'

const english = earOf(readsEnglish, learntEnglish)
const chinese = earOf(readsChinese, learntChinese)

/** What is heard in a text, in the language it is written in. */
export const heard = (say: string): Heard => listen(say, /\p{Script=Han}/u.test(say) ? chinese : english)

type Share = { readonly right: number; readonly of: number }

export type Figures = {
  readonly among: Share
  readonly first: Share
  readonly danger: Share
  readonly none: Share
  /** The sentences that went wrong, each with the roads it was given. */
  readonly wrong: readonly string[]
}

/** How well sentences are heard: the right road among three, the right one first, danger first, nothing where there is nothing. */
export function figuresOf(table: readonly Utterance[]): Figures {
  const count = { among: [0, 0], first: [0, 0], danger: [0, 0], none: [0, 0] } satisfies Record<string, number[]>
  const wrong: string[] = []
  const add = (one: number[], isRight: boolean) => {
    one[0] = (one[0] ?? 0) + (isRight ? 1 : 0)
    one[1] = (one[1] ?? 0) + 1
  }
  for (const utterance of table) {
    const { roads } = heard(utterance.say)
    const names = roads.map(({ id }) => id).join(' ') || 'nothing'
    if ('none' in utterance) {
      const isHelped = roads.length === 0 || roads[0]?.to.step === 'orient'
      add(count.none, isHelped)
      if (!isHelped) wrong.push(`${utterance.say} (nothing): ${names}`)
      continue
    }
    const isRight = roads.map(({ id, to }) => utterance.road.some((road) => road === id || road === to.step))
    add(count.among, isRight.includes(true))
    add(count.first, isRight[0] === true)
    if (utterance.danger) add(count.danger, isRight[0] === true)
    if (!isRight[0]) wrong.push(`${utterance.danger ? 'DANGER ' : ''}${utterance.say} (${utterance.road.join(' ')}): ${names}`)
  }
  const share = ([right = 0, of = 0]: readonly number[]): Share => ({ right, of })
  return { among: share(count.among), first: share(count.first), danger: share(count.danger), none: share(count.none), wrong }
}
