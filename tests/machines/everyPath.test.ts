import { expect, test } from 'vitest'
import { fragmentOf } from '../../machines/core/answering'
import { formatPairs, parseTrail } from '../../machines/core/trail'
import { view } from '../../machines/core/view'
import { simplePaths } from '../support/simplePaths'

/** What a screen at the end of a walk must hold; the complaint, if there is one. */
function complaint({ pairs, end }: { readonly pairs: Parameters<typeof formatPairs>[0]; readonly end: string }): string | undefined {
  const written = formatPairs(pairs)
  const parsed = parseTrail(written)
  const shown = view(parsed, parsed.trail.end)
  if (parsed.trouble || shown.kind === 'lost') return 'is lost'
  if (formatPairs(parsed.trail.pairs) !== written) return 'is read as another'
  if (shown.step !== end || shown.notice || shown.ahead) return `shows ${shown.step}`
  if (shown.given.length !== pairs.length || shown.alone) return 'does not know its answers'
  if (pairs.length > 0 && shown.back?.step !== pairs[pairs.length - 1]?.step) return 'cannot go back'
  const choices = shown.kind === 'question' ? shown.choices : shown.kind === 'action' ? shown.afterwards.choices : []
  if (shown.kind !== 'ending' && choices.length < 1) return 'is a dead end'
  const strayed = choices.find(({ to }) => {
    const next = parseTrail(fragmentOf(to))
    return next.trouble !== undefined || next.trail.end !== to.step
  })
  if (strayed) return `answers ${strayed.pair.answer} with a link that goes elsewhere`
  if (shown.kind === 'action' && (!shown.lines[0] || shown.lines.some(({ when }) => when))) return 'has an unsure list'
  return undefined
}

test('every walk comes to a screen that knows its answers, goes back, and goes on', () => {
  let count = 0
  const complaints: string[] = []
  for (const path of simplePaths()) {
    count += 1
    const found = complaint(path)
    if (found) complaints.push(`${formatPairs(path.pairs)} ${found}`)
  }
  expect(complaints.slice(0, 10)).toEqual([])
  expect(count).toBeGreaterThan(1_000)
})
