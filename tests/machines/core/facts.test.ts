import { describe, expect, test } from 'vitest'
import { deadlineRules } from '../../../machines/core/deadlines'
import { parseTrail } from '../../../machines/core/trail'
import { factsShown } from '../../../machines/core/facts'
import { view } from '../../../machines/core/view'
import { wordsToSend } from '../../../machines/core/wordsToSend'
import type { FactId } from '../../../machines/facts/facts'
import { taps } from '../../../machines/facts/taps'
import { stepIds, type StepId } from '../../../machines/flow'
import { stepOf } from '../../../machines/steps'
import { isMutated } from '../../support/runs'

const shownAt = (step: StepId, fragment = ''): { readonly facts: readonly FactId[] } => {
  const shown = view(parseTrail(fragment, step), step)
  if (shown.kind === 'lost') throw new Error(`${step} is lost`)
  const lines = shown.kind === 'question' ? [] : shown.lines
  return { facts: factsShown({ step: shown.step, lines, messages: wordsToSend(shown.step, shown.trail) }) }
}

describe('what stands under the sources of a page', () => {
  test('the taps, the wait and the words of a first message are among them', () => {
    const { facts } = shownAt('contactMerchant')
    expect(facts).toEqual(expect.arrayContaining([...taps.merchantChat, ...deadlineRules.merchant24h.facts, 'B06', 'B07', 'B15']))
  })

  test('the taps and the wait of a reminder are among them', () => {
    expect(shownAt('remindAndWait').facts).toEqual(expect.arrayContaining(['B02', 'B03', 'C03', 'D04']))
  })

  test('only what this walk is shown: a parcel that never came cites no promise of 正品', () => {
    const fake = shownAt('askPlatform', 'v1~start.bought~issue.fake~stage.refused').facts
    const late = shownAt('askPlatform', 'v1~start.bought~issue.delivery~delivery.notShipped~stage.refused').facts
    expect(fake).toContain('D12')
    expect(late).not.toContain('D12')
  })

  test.skipIf(isMutated)('each stands once', () => {
    for (const step of stepIds) {
      const { facts } = shownAt(step)
      expect(facts.length, step).toBe(new Set(facts).size)
    }
  })

  test.skipIf(isMutated)('an action that waits says on whose word', () => {
    const silent = stepIds.filter((step) => {
      const entry = stepOf(step)
      return entry.kind === 'action' && entry.deadline && !deadlineRules[entry.deadline].facts.every((fact) => shownAt(step).facts.includes(fact))
    })
    expect(silent).toEqual([])
  })
})
