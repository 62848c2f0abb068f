import { expect, test } from 'vitest'
import { checklist } from '../../machines/core/checklist'
import { grouped } from '../../machines/core/grouped'
import { stepIds } from '../../machines/flow'
import { taps } from '../../locales/zh-CN/taps'
import { walked } from '../../tests/support/walk'
import { picturesAt, picturesOf } from './illustrationsOf'

const shownAt = (answers: Parameters<typeof walked>[0]) => {
  const trail = walked(answers)
  const { now, then, proof } = grouped(checklist(trail.end, trail))
  return [...(now ? picturesAt(now, taps) : []), ...picturesOf(then), ...picturesOf(proof)]
}

test('writing to the merchant is drawn tap by tap, and so is how to photograph a fake', () => {
  expect(shownAt(['start.bought', 'issue.fake', 'stage.notYet'])).toEqual([taps.merchantChat, 'photos'])
})

test('where a line says to look at the state of a request, the state is drawn', () => {
  expect(shownAt(['start.bought', 'issue.fake', 'stage.noReply', 'silence.within24h'])).toContain('orderState')
})

test('who is told what counts as a reply sees the difference', () => {
  expect(shownAt(['start.bought', 'issue.fake', 'stage.noReply', 'silence.unsure'])).toContain('replies')
})

test('lines that show the same are drawn once', () => {
  expect(picturesOf(['autoReply', 'findLastHuman'])).toEqual(['replies'])
})

test('every picture has a line somewhere that it belongs to', () => {
  const shown = stepIds.flatMap((step) => picturesOf(checklist(step, walked([])).map(({ task }) => task)))
  expect(new Set(shown)).toEqual(new Set(['orderState', 'replies', 'photos']))
})
